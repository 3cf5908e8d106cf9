import { createSecretKey } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { SIGNING_KEYS, type SigningKeys } from './signing-keys.js';
import { type AccessClaims, ISSUER } from './tokens.js';

/** Checks signature, issuer and expiry of a bearer token; for whom it is good is the guard's question. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(@Inject(SIGNING_KEYS) signing: SigningKeys) {
    // As key objects: of a text the library first tries to read a public key, at every request.
    const keys = new Map([...signing.keys].map(([kid, secret]) => [kid, createSecretKey(secret, 'utf8')]));
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      issuer: ISSUER,
      algorithms: ['HS256'],
      secretOrKeyProvider: (
        _request: unknown,
        token: string,
        done: (error: unknown, key?: Buffer) => void,
      ) => {
        const key = keys.get(keyIdOf(token) ?? '');
        // The types know texts and buffers alone; jsonwebtoken, which is handed it, takes key objects.
        done(key ? null : new Error('unknown kid'), key as Buffer | undefined);
      },
    });
  }

  validate(claims: AccessClaims): AccessClaims {
    return claims;
  }
}

/** The unverified header's `kid`: it only chooses which of our own keys must verify the token. */
function keyIdOf(token: string): string | undefined {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
    return (header as { kid?: string }).kid;
  } catch {
    return undefined;
  }
}
