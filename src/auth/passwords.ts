import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Argon2id password hashes. */
@Injectable()
export class Passwords {
  private readonly nobody = this.hash('a password that nobody has');

  hash(password: string): Promise<string> {
    return argon2.hash(password, PARAMETERS);
  }

  /**
   * Whether the password is that of the hash. Without a hash (an unknown account) it takes as long and is false,
   * so that the time of an answer does not tell which accounts exist.
   */
  async matches(hash: string | null | undefined, password: string): Promise<boolean> {
    const known = hash?.startsWith('$argon2') ? hash : null;
    const same = await argon2.verify(known ?? (await this.nobody), password);
    return known !== null && same;
  }
}
