import { Injectable } from '@nestjs/common';
import { Passwords } from '../auth/passwords.js';
import type { AdminRole } from '../common/permissions.js';
import { Database } from '../database/database.js';
import { AdminUsersRepository } from './admin-users.repository.js';
import { newPassword } from './new-password.js';

/** Makes staff accounts from outside of any request: the first one at start-up, others by the command line. */
@Injectable()
export class AdminAccountsService {
  constructor(
    private readonly accounts: AdminUsersRepository,
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Creates the first super_admin where there is no staff at all.
   *
   * @returns the password, made up when none is given; undefined when there is staff already
   */
  async createFirst(email: string, given?: string): Promise<string | undefined> {
    const password = given ?? newPassword();
    return this.database.asSystem('first admin', async () => {
      if (await this.accounts.hasAny()) return undefined;
      const passwordHash = await this.passwords.hash(password);
      const created = await this.accounts.create(
        { email, name: 'Administrator', role: 'super_admin', passwordHash },
        true,
      );
      return created ? password : undefined;
    });
  }

  /** @returns the password, made up when none is given; undefined when the e-mail is taken */
  async create(email: string, name: string, role: AdminRole, given?: string): Promise<string | undefined> {
    const password = given ?? newPassword();
    const passwordHash = await this.passwords.hash(password);
    const created = await this.database.asSystem('create admin', () =>
      this.accounts.create({ email, name, role, passwordHash }, false),
    );
    return created ? password : undefined;
  }
}
