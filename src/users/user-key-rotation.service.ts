import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { sealCanary } from '../vault/canary.js';
import type { DataSecrets } from '../vault/secrets.js';
import { UserKey } from '../vault/user-key.js';
import { DATA_SECRETS } from '../vault/vault.module.js';
import { type FormerKeyUse, UserKeyRotationRepository } from './user-key-rotation.repository.js';

const BATCH = 500;

export interface KeyRotation {
  /** Id of the master key that wraps everything new. */
  active: string;
  rewrapped: number;
  /** What is still under a former key, and so why that key has to be kept. */
  former: FormerKeyUse[];
}

/** Brings everything under the active master key, without touching what the users' keys have sealed. */
@Injectable()
export class UserKeyRotationService {
  constructor(
    private readonly keys: UserKeyRotationRepository,
    private readonly database: Database,
    @Inject(DATA_SECRETS) private readonly secrets: DataSecrets,
  ) {}

  /**
   * A batch at a time, each in a transaction of its own: it may be stopped anywhere and started again, and uploads go on
   * meanwhile. Nothing else than the wrapping of the users' keys changes, so files and fields stay as they are.
   *
   * @throws UnknownKeyError when a key is wrapped under one that the ring does not hold
   */
  async rotate(onProgress: (rewrapped: number) => void = () => {}): Promise<KeyRotation> {
    const { masterKeys, pepper } = this.secrets;
    const active = masterKeys.active.id;
    let rewrapped = 0;
    for (;;) {
      const batch = await this.database.asSystem('keys rotate', async () => {
        const found = await this.keys.lockNotUnder(active, BATCH);
        for (const { userId, ...wrapped } of found) {
          const renewed = UserKey.unwrap(masterKeys, userId, wrapped).wrap(masterKeys);
          await this.keys.rewrap(userId, renewed);
        }
        return found.length;
      });
      if (batch === 0) break;
      rewrapped += batch;
      onProgress(rewrapped);
    }
    const former = await this.database.asSystem('keys rotate', async () => {
      await this.keys.replaceCanary(sealCanary(masterKeys, pepper));
      return this.keys.countFormerUses(active);
    });
    return { active, rewrapped, former };
  }
}
