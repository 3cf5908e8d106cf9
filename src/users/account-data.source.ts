import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import type { UserKey } from '../vault/user-key.js';
import { AccountDataRepository } from './account-data.repository.js';
import { EventsOfUseRepository } from './events-of-use.repository.js';
import { OwnDataService } from './own-data.service.js';

/** What `users` and what hangs on it keep of somebody, for the export of their data. */
@Injectable()
export class AccountDataSource implements OnModuleInit {
  constructor(
    private readonly ownData: OwnDataService,
    private readonly account: AccountDataRepository,
    private readonly events: EventsOfUseRepository,
  ) {}

  onModuleInit(): void {
    this.ownData.register({ subject: 'account', read: (investor, key) => this.readAccount(investor, key) });
    this.ownData.register({ subject: 'sessions', read: ({ userId }) => this.account.findSessions(userId) });
    this.ownData.register({ subject: 'tierSteps', read: () => this.account.findTierSteps() });
    this.ownData.register({ subject: 'auditLog', read: () => this.account.findLog() });
    this.ownData.register({
      subject: 'eventsOfUse',
      read: async ({ userId }) => [
        ...(await this.account.findEvents(userId)),
        ...(await this.events.findOf(userId)),
      ],
    });
  }

  private async readAccount({ userId }: InvestorActor, key: UserKey | undefined): Promise<unknown> {
    const found = await this.account.findAccount(userId);
    if (!found) return null;
    const { phoneEncrypted, ...account } = found;
    const place = { table: 'user_profiles', column: 'phone_encrypted' };
    const phone = phoneEncrypted && key ? key.open(phoneEncrypted, place).toString('utf8') : null;
    return { ...account, phone };
  }
}
