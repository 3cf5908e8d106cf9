import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../common/problem/problem.js';
import type { DataSecrets } from '../vault/secrets.js';
import { UserKey } from '../vault/user-key.js';
import { UserKeyDestroyedError } from '../vault/vault.errors.js';
import { DATA_SECRETS } from '../vault/vault.module.js';
import { UserKeysRepository } from './user-keys.repository.js';

/** The keys under which everything personal of one investor is sealed. */
@Injectable()
export class UserKeysService {
  constructor(
    private readonly keys: UserKeysRepository,
    @Inject(DATA_SECRETS) private readonly secrets: DataSecrets,
  ) {}

  /**
   * @returns undefined where nothing was ever sealed
   * @throws Problem 410 `erased` when the key was destroyed
   */
  async find(userId: string): Promise<UserKey | undefined> {
    const wrapped = await this.keys.find(userId);
    if (!wrapped) return undefined;
    try {
      return UserKey.unwrap(this.secrets.masterKeys, userId, wrapped);
    } catch (error) {
      throw error instanceof UserKeyDestroyedError ? erased() : error;
    }
  }

  /** For reading: undefined for who is erased, too. That there was something may be seen, what it said not. */
  async findUnlessErased(userId: string): Promise<UserKey | undefined> {
    try {
      return await this.find(userId);
    } catch (error) {
      if (error instanceof Problem && error.code === 'erased') return undefined;
      throw error;
    }
  }

  /** Makes the key where there is none yet. @throws Problem 410 `erased` */
  async findOrCreate(userId: string): Promise<UserKey> {
    const known = await this.find(userId);
    if (known) return known;
    await this.keys.insertIfNone(userId, UserKey.generate(userId).wrap(this.secrets.masterKeys));
    // Somebody else's, if it was made at the same moment: what is stored counts.
    return (await this.find(userId))!;
  }
}

export const erased = (): Problem =>
  new Problem(410, 'erased', 'What was known of this person was destroyed at their request.');
