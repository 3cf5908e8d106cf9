import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import type { AttemptKind } from './entities/auth-attempt.entity.js';

export interface AttemptSubject {
  kind: AttemptKind;
  /** Kept as its SHA-256. */
  subject: string;
}

/** Failures before the first delay (one second, doubling). Many people may share an address. */
const FREE: Record<AttemptKind, number> = { account: 5, account_address: 5, confirmation: 5, address: 50 };
/** Seconds: no delay is longer, so nobody is locked out for good. */
const LONGEST_DELAY = 15 * 60;

/**
 * Counts attempts to prove who one is, in the database and by its clock, and slows them down exponentially. Counted
 * first and forgiven when they succeed: parallel guesses are not looked at before they are counted.
 */
@Injectable()
export class LockOut {
  constructor(private readonly database: Database) {}

  /**
   * Counts one attempt for each subject, in the order given, until one of them has to wait. Its rows stay locked
   * until the transaction ends: end it before slow work. Everybody names the address before the account, so two
   * attempts cannot wait for each other.
   *
   * @returns seconds to wait, or 0
   */
  async charge(subjects: AttemptSubject[]): Promise<number> {
    for (const { kind, subject } of subjects) {
      const [row] = await this.database.query<{ wait: number }>(
        'SELECT charge_attempt($1, $2, $3, $4) AS wait',
        [kind, hashOf(subject), FREE[kind], LONGEST_DELAY],
      );
      if (row!.wait > 0) return row!.wait;
    }
    return 0;
  }

  /** The attempt succeeded: an account's failures are forgotten, an address gets this one back. */
  async forgive(subjects: AttemptSubject[]): Promise<void> {
    for (const { kind, subject } of subjects) {
      await this.database.query('SELECT forgive_attempt($1, $2)', [kind, hashOf(subject)]);
    }
  }
}

const hashOf = (subject: string): string => createHash('sha256').update(subject).digest('hex');

/** 429, in the same words whatever is locked and whether or not it exists. */
export const tooManyAttempts = (seconds: number): Problem =>
  new Problem(429, 'too_many_attempts', 'Too many attempts; wait as Retry-After says and try again.', {
    headers: { 'retry-after': String(seconds) },
  });
