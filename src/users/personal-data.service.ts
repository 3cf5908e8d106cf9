import { Inject, Injectable } from '@nestjs/common';
import { AccessLimits } from '../auth/wallet/access-limits.js';
import type { StaffActor } from '../common/actor.js';
import { auditLog } from '../common/audit-log.js';
import { identityHash, maskPhone, parsePhone, phoneHash } from '../common/phone.js';
import { notFound } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import type { DataSecrets } from '../vault/secrets.js';
import type { UserKey } from '../vault/user-key.js';
import { DATA_SECRETS } from '../vault/vault.module.js';
import type { PersonalField, RevealDto, RevealedDto } from './dto/personal-data.dto.js';
import type { UserDto } from './dto/user.dto.js';
import { UserKeysService } from './user-keys.service.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

/** Where some of the personal fields are kept, as the feature knows that keeps them. */
export interface PersonalDataSource {
  fields: readonly PersonalField[];
  /**
   * Reads and opens one field.
   *
   * @param key the investor's; undefined where nothing was ever sealed for them
   * @returns undefined when it is not known
   */
  read(field: PersonalField, userId: string, key: UserKey | undefined): Promise<string | undefined>;
}

/** Looks at what is otherwise masked: each one counted, and in the audit log before there is anything to see. */
@Injectable()
export class PersonalDataService {
  private readonly sources = new Map<PersonalField, PersonalDataSource>();

  constructor(
    private readonly users: UsersService,
    private readonly repository: UsersRepository,
    private readonly keys: UserKeysService,
    private readonly limits: AccessLimits,
    private readonly database: Database,
    @Inject(DATA_SECRETS) private readonly secrets: DataSecrets,
  ) {}

  /** Once for each field, when its feature's module starts. */
  register(source: PersonalDataSource): void {
    for (const field of source.fields) {
      if (this.sources.has(field)) throw new Error(`Two sources are registered for ${field}.`);
      this.sources.set(field, source);
    }
  }

  /**
   * Who has a phone. The audit row says which one was asked for, masked, whether or not anybody has it.
   *
   * @param text in any spelling that `parsePhone` reads
   * @throws Problem 404 for nobody's, 429
   */
  async lookup({ adminId }: StaffActor, text: string): Promise<UserDto> {
    await this.limits.spendAsStaff('lookup', adminId);
    const phone = parsePhone(text)!;
    const id = await this.repository.findIdByPhoneHash(phoneHash(this.secrets.pepper, identityHash(phone)));
    auditLog.describe({ resourceId: id, newValues: { masked: maskPhone(phone), found: id !== undefined } });
    await this.database.commit();
    if (id === undefined) throw notFound();
    return this.users.get(id);
  }

  /** @throws Problem 404 for what is not known, 410 `erased`, 429 */
  async reveal({ adminId }: StaffActor, userId: string, request: RevealDto): Promise<RevealedDto> {
    await this.limits.spendAsStaff('reveal', adminId);
    await this.users.requireUser(userId);
    const { field, reason } = request;
    auditLog.describe({ newValues: { field, reason } });
    // With the row that says who looks and why. Only then is anything opened.
    await this.database.commit();
    const key = await this.keys.find(userId);
    const value = await this.sources.get(field)?.read(field, userId, key);
    if (value === undefined) throw notFound();
    return { field, value };
  }
}
