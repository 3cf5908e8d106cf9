import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { SIGNING_KEYS, type SigningKeys } from './signing-keys.js';

export const ISSUER = 'pend';
/** Seconds that an access token lives. */
export const ACCESS_TOKEN_LIFE = 15 * 60;

export const TOKEN_AUDIENCES = { staff: 'pend-admin', investor: 'pend-wallet' } as const;
export type TokenAudience = keyof typeof TOKEN_AUDIENCES;

/** What an access token says: who (`sub`), in which session (`sid`). What they may do is looked up, never carried. */
export interface AccessClaims {
  sub: string;
  sid: string;
  jti: string;
  aud: string;
}

@Injectable()
export class Tokens {
  constructor(
    private readonly jwt: JwtService,
    @Inject(SIGNING_KEYS) private readonly signing: SigningKeys,
  ) {}

  issueAccess(audience: TokenAudience, subject: string, sessionId: string): Promise<string> {
    return this.jwt.signAsync(
      { sid: sessionId },
      {
        algorithm: 'HS256',
        keyid: this.signing.active,
        secret: this.signing.keys.get(this.signing.active),
        issuer: ISSUER,
        audience: TOKEN_AUDIENCES[audience],
        subject,
        jwtid: randomUUID(),
        expiresIn: ACCESS_TOKEN_LIFE,
      },
    );
  }

  /** A refresh token (256 random bits) and what is kept of it. */
  newRefresh(): { token: string; hash: string } {
    const token = randomBytes(32).toString('base64url');
    return { token, hash: hashOfToken(token) };
  }

  /**
   * The token that follows `token`: HMAC-SHA-256 of it under a server key and 256 fresh random bits, the salt. Whoever
   * presents the same token again while the salt is kept gets the same successor, yet nothing readable is stored: it
   * takes the old token (which only its holder has), the salt (the database) and the key (the server) together.
   */
  newSuccessor(token: string): { token: string; hash: string; salt: Buffer } {
    const salt = randomBytes(32);
    const successor = successorOf(this.signing.keys.get(this.signing.active)!, token, salt);
    return { token: successor, hash: hashOfToken(successor), salt };
  }

  /** The successor once made, by its hash and salt. Another process may have made it under an older key. */
  findSuccessor(token: string, hash: string, salt: Buffer): string | undefined {
    return [...this.signing.keys.values()]
      .map((key) => successorOf(key, token, salt))
      .find((successor) => hashOfToken(successor) === hash);
  }
}

/** What is kept of a refresh token. SHA-256 suffices: there is nothing to guess in 256 random bits. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Salt and token have a fixed length and a fixed order, so no two pairs are the same text. */
const successorOf = (key: string, token: string, salt: Buffer): string =>
  createHmac('sha256', key)
    .update('pend/refresh-successor/v1')
    .update(salt)
    .update(token)
    .digest('base64url');
