import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** How many rows of each kind went. */
export type PrunedAccess = Record<
  | 'spentTokens'
  | 'staffSessions'
  | 'investorSessions'
  | 'oneTimeCodes'
  | 'signInNonces'
  | 'accessLimits'
  | 'authAttempts',
  number
>;

@Injectable()
export class PruneAccessRepository {
  constructor(private readonly database: Database) {}

  /** How long each kind is kept, `prune_access.sql` says. */
  async prune(): Promise<PrunedAccess> {
    const [pruned] = await this.database.query<PrunedAccess>(
      `SELECT spent AS "spentTokens", of_staff AS "staffSessions", of_investors AS "investorSessions",
              codes AS "oneTimeCodes", nonces AS "signInNonces", limits AS "accessLimits",
              attempts AS "authAttempts"
         FROM prune_access()`,
    );
    return pruned!;
  }
}
