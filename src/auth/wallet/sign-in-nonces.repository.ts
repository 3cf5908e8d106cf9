import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { SignInFields } from './sign-in-message.js';
import type { WalletPurpose } from './wallet-purpose.js';

const FIELDS = `nonce, purpose, address, domain, uri, chain_id AS "chainId", issued_at AS "issuedAt",
  expires_at AS "expiresAt"`;

type Row = SignInFields & Record<string, unknown>;

/** The server's own table: to be asked as the system. */
@Injectable()
export class SignInNoncesRepository {
  constructor(private readonly database: Database) {}

  /** Stores a nonce. When it was issued, the database says, in whole milliseconds, which is what a message shows. */
  async create(
    nonce: Omit<SignInFields, 'issuedAt' | 'expiresAt'>,
    lifeSeconds: number,
  ): Promise<SignInFields> {
    const [row] = await this.database.query<Row>(
      `INSERT INTO sign_in_nonces (nonce, purpose, address, domain, uri, chain_id, issued_at, expires_at)
       SELECT $1, $2, $3, $4, $5, $6, at, at + make_interval(secs => $7)
         FROM date_trunc('milliseconds', now()) AS clock (at)
       RETURNING ${FIELDS}`,
      [nonce.nonce, nonce.purpose, nonce.address, nonce.domain, nonce.uri, nonce.chainId, lifeSeconds],
    );
    return row!;
  }

  async findLive(nonce: string, purpose: WalletPurpose): Promise<SignInFields | undefined> {
    const [row] = await this.database.query<Row>(
      `SELECT ${FIELDS} FROM sign_in_nonces
        WHERE nonce = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > clock_timestamp()`,
      [nonce, purpose],
    );
    return row;
  }

  /** Of parallel uses one gets true: the others wait for it and find the nonce used. */
  async use(nonce: string): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE sign_in_nonces SET used_at = now()
        WHERE nonce = $1 AND used_at IS NULL AND expires_at > clock_timestamp() RETURNING nonce`,
      [nonce],
    );
    return rows.length === 1;
  }
}
