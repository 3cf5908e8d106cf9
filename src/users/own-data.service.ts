import { Injectable } from '@nestjs/common';
import { AccessLimits } from '../auth/wallet/access-limits.js';
import type { InvestorActor } from '../common/actor.js';
import { Database } from '../database/database.js';
import type { UserKey } from '../vault/user-key.js';
import type { OwnDataDto } from './dto/own-account.dto.js';
import { OwnAccountRepository } from './own-account.repository.js';
import { UserKeysService } from './user-keys.service.js';

/** One feature's part of what is held about somebody. It reads with the investor's own rights. */
export interface OwnDataSource {
  /** Name of the subject, e.g. `investments`. */
  subject: string;
  /** @param key opens what was sealed for them; undefined where nothing ever was */
  read(investor: InvestorActor, key: UserKey | undefined): Promise<unknown>;
}

const WITHHELD = [
  { what: 'notes of staff', why: 'they are the deliberations of those who wrote them' },
  { what: 'names of the staff who decided', why: 'they are personal data of others' },
  {
    what: 'sealed keys and hashes of the phone, codes and tokens',
    why: 'they protect the account and say nothing of anybody',
  },
  {
    what: 'what the former store kept beside investments and applications',
    why: 'it is unread evidence of the move; write to support',
  },
  { what: 'content of documents', why: 'each is handed out by itself: GET /api/kyc/documents/:id/content' },
  { what: 'rows of the chain', why: 'they are public under the wallet address and not ours' },
] as const;

/** Everything that is held about an investor, for them alone. Each feature adds what it keeps. */
@Injectable()
export class OwnDataService {
  private readonly sources: OwnDataSource[] = [];

  constructor(
    private readonly keys: UserKeysService,
    private readonly own: OwnAccountRepository,
    private readonly limits: AccessLimits,
    private readonly database: Database,
  ) {}

  /** Once for each subject, when its feature's module starts. */
  register(source: OwnDataSource): void {
    if (this.sources.some(({ subject }) => subject === source.subject)) {
      throw new Error(`Two sources are registered for ${source.subject}.`);
    }
    this.sources.push(source);
  }

  /** @throws Problem 429 with `Retry-After` */
  async export(investor: InvestorActor): Promise<OwnDataDto> {
    await this.limits.spendAsInvestor('export', investor.userId);
    // Before there is anything to see.
    await this.database.asSystem('own data', () => this.own.recordExport(investor.userId));
    const exportedAt = new Date();
    const key = await this.keys.find(investor.userId);
    const data: Record<string, unknown> = {};
    for (const source of this.sources) data[source.subject] = await source.read(investor, key);
    return { exportedAt, data, withheld: [...WITHHELD] };
  }
}
