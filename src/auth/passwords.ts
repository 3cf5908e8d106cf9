import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id, which is the library's default: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Argon2id password hashes. */
@Injectable()
export class Passwords {
  private readonly nobody = this.hash('a password that nobody has');

  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS);
  }

  /**
   * Whether the password is that of the hash. Without a hash (an unknown account) it takes as long and is false,
   * so that the time of an answer does not tell which accounts exist.
   */
  async matches(stored: string | null | undefined, password: string): Promise<boolean> {
    const known = stored?.startsWith('$argon2') ? stored : null;
    const same = await verify(known ?? (await this.nobody), password);
    return known !== null && same;
  }
}
