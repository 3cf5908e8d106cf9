import { createHash, randomBytes, randomUUID } from 'node:crypto';
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
    return { token, hash: createHash('sha256').update(token).digest('hex') };
  }
}
