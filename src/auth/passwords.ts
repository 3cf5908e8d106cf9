import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import bcrypt from 'bcryptjs';

/** OWASP's second recommendation for argon2id, which is the library's default: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How a hash of these parameters begins (the PHC string format). */
const CURRENT = '$argon2id$v=19$m=19456,t=2,p=1$';

/** Kinds that the legacy system wrote. A cost above 14 is no password of its: verifying one would take minutes. */
const BCRYPT = /^\$2[aby]\$(0[4-9]|1[0-4])\$[./A-Za-z0-9]{53}$/;

/** Argon2id password hashes, and bcrypt ones until their owner logs in. */
@Injectable()
export class Passwords {
  private readonly nobody = this.hash('a password that nobody has');

  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS);
  }

  /**
   * Whether the password is that of the hash. Without a hash (an unknown account) it takes as long and is false,
   * so that the time of an answer does not tell which accounts exist.
   *
   * @param bcryptCost the highest cost of any bcrypt hash there is. While there are some, every call verifies one of
   *   each kind: otherwise the time would tell the accounts that still have one
   */
  async matches(
    stored: string | null | undefined,
    password: string,
    bcryptCost: number | null = null,
  ): Promise<boolean> {
    const argon = stored?.startsWith('$argon2') ? stored : null;
    const legacy = stored && BCRYPT.test(stored) ? stored : null;
    const sameArgon = await this.verifyArgon2(argon ?? (await this.nobody), password);
    const sameLegacy =
      legacy || bcryptCost !== null
        ? await this.verifyBcrypt(legacy ?? nobodysBcrypt(bcryptCost!), password)
        : false;
    return (argon !== null && sameArgon) || (legacy !== null && sameLegacy);
  }

  /** Whether it is to be hashed anew at the next chance: bcrypt, or argon2id with other parameters than ours. */
  isOutdated(stored: string): boolean {
    return !stored.startsWith(CURRENT);
  }

  /** Apart, so that a test can count the work. */
  protected verifyArgon2(stored: string, password: string): Promise<boolean> {
    return verify(stored, password);
  }

  protected verifyBcrypt(stored: string, password: string): Promise<boolean> {
    return bcrypt.compare(password, stored);
  }
}

/** A hash of that cost that no password is known to have. */
const nobodysBcrypt = (cost: number): string =>
  `$2b$${String(Math.min(Math.max(cost, 4), 14)).padStart(2, '0')}$${'nobody'.padEnd(21, '.')}u${'.'.repeat(31)}`;
