import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';
import bcrypt from 'bcryptjs';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Kinds that the legacy system wrote. A cost above 14 is no password of its: verifying one would take minutes. */
const BCRYPT = /^\$2[aby]\$(0[4-9]|1[0-4])\$[./A-Za-z0-9]{53}$/;

/** Argon2id password hashes, and bcrypt ones until their owner logs in. */
@Injectable()
export class Passwords {
  private readonly nobody = this.hash('a password that nobody has');

  hash(password: string): Promise<string> {
    return argon2.hash(password, PARAMETERS);
  }

  /**
   * Whether the password is that of the hash. Without a hash (an unknown account) it takes as long and is false,
   * so that the time of an answer does not tell which accounts exist.
   *
   * @param bcryptCost the highest cost of any bcrypt hash there is. While there are some, every call verifies one of
   *   each kind: otherwise the time would tell the accounts that still have one
   */
  async matches(
    hash: string | null | undefined,
    password: string,
    bcryptCost: number | null = null,
  ): Promise<boolean> {
    const argon = hash?.startsWith('$argon2') ? hash : null;
    const legacy = hash && BCRYPT.test(hash) ? hash : null;
    const sameArgon = await this.verifyArgon2(argon ?? (await this.nobody), password);
    const sameLegacy =
      legacy || bcryptCost !== null
        ? await this.verifyBcrypt(legacy ?? nobodysBcrypt(bcryptCost!), password)
        : false;
    return (argon !== null && sameArgon) || (legacy !== null && sameLegacy);
  }

  /** Whether it is to be hashed anew at the next chance: bcrypt, or argon2id with other parameters than ours. */
  isOutdated(hash: string): boolean {
    return !hash.startsWith('$argon2id$') || argon2.needsRehash(hash, PARAMETERS);
  }

  /** Apart, so that a test can count the work. */
  protected verifyArgon2(hash: string, password: string): Promise<boolean> {
    return argon2.verify(hash, password);
  }

  protected verifyBcrypt(hash: string, password: string): Promise<boolean> {
    return bcrypt.compare(password, hash);
  }
}

/** A hash of that cost that no password is known to have. */
const nobodysBcrypt = (cost: number): string =>
  `$2b$${String(Math.min(Math.max(cost, 4), 14)).padStart(2, '0')}$${'nobody'.padEnd(21, '.')}u${'.'.repeat(31)}`;
