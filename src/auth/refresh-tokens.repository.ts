import { Injectable } from '@nestjs/common';
import { currentContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import type { TokenAudience } from './tokens.js';

/** What a use of a refresh token came to; see `rotate_refresh_token.sql`. */
export interface TokenUse {
  outcome: 'rotated' | 'raced' | 'reused' | 'ended' | 'unknown';
  /** The session. */
  family: string | null;
  ownerId: string | null;
  nextHash: string | null;
  nextSalt: Buffer | null;
}

/** Who may call which of the two doors: `admin_role` that of staff, `app_worker` that of investors. */
const DOORS: Record<TokenAudience, string> = {
  staff: 'rotate_staff_token',
  investor: 'rotate_investor_token',
};

@Injectable()
export class RefreshTokensRepository {
  constructor(private readonly database: Database) {}

  /** One use of a refresh token; however many come at once, one of them rotates it. */
  async rotate(
    audience: TokenAudience,
    presentedHash: string,
    successor: { hash: string; salt: Buffer },
    lifeSeconds: number,
  ): Promise<TokenUse> {
    const [use] = await this.database.query<TokenUse & { outcome: TokenUse['outcome'] }>(
      `SELECT outcome, family, owner_id AS "ownerId", next_hash AS "nextHash", next_salt AS "nextSalt"
         FROM ${DOORS[audience]}($1, $2, $3, $4)`,
      [presentedHash, successor.hash, successor.salt, lifeSeconds],
    );
    return use!;
  }

  /** In the transaction that ends the session. Nobody's act: whoever came may be a thief. */
  async recordReuse(
    action: string,
    sessionTable: string,
    sessionId: string,
    owner: Record<string, string>,
  ): Promise<void> {
    const context = currentContext();
    await this.database.query(
      `INSERT INTO admin_logs (actor_type, action, resource_type, resource_id, new_values, ip_address, user_agent,
                               request_id)
       VALUES ('system', $1, $2, $3, $4, $5, $6, $7)`,
      [
        action,
        sessionTable,
        sessionId,
        JSON.stringify(owner),
        context?.clientIp,
        context?.userAgent,
        context?.requestId,
      ],
    );
  }
}
