import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { currentContext } from '../../common/request-context.js';
import { Database } from '../../database/database.js';
import { AccessLimitsRepository, type CountedLimit } from './access-limits.repository.js';
import { keyedHash } from './keyed-hash.js';
import { WALLET_ACCESS, type WalletAccessOptions } from './wallet-access.options.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The most within seconds. Those of an address are wide: a mobile operator puts thousands of people behind one. What
 * bounds guessing is the phone's limit: 10 codes a day with five tries each, of a million.
 */
const LIMITS = {
  'code.phone': [
    { most: 5, seconds: 15 * MINUTE },
    { most: 10, seconds: DAY },
  ],
  'code.address': [{ most: 60, seconds: 10 * MINUTE }],
  'nonce.address': [{ most: 120, seconds: 10 * MINUTE }],
  'entry.address': [{ most: 300, seconds: 10 * MINUTE }],
  // Of one member of staff: enough for a day's work, too little to copy the register out.
  'reveal.staff': [{ most: 20, seconds: HOUR }],
  'lookup.staff': [{ most: 60, seconds: HOUR }],
  // It reads everything that there is of somebody.
  'export.investor': [{ most: 10, seconds: HOUR }],
  'document.staff': [{ most: 240, seconds: HOUR }],
} as const;
type Limit = keyof typeof LIMITS;

/** How often a phone and a network address may try to get in, and staff may look at personal data. */
@Injectable()
export class AccessLimits {
  constructor(
    private readonly limits: AccessLimitsRepository,
    private readonly database: Database,
    @Inject(WALLET_ACCESS) private readonly options: WalletAccessOptions,
  ) {}

  /**
   * Counts one try of whoever sends the request and, if given, of a phone.
   *
   * @throws Problem 429 with `Retry-After`, the same for phones known and unknown
   */
  async spend(kind: 'code' | 'nonce' | 'entry', phoneHash?: string): Promise<void> {
    if (!this.options.rateLimit) return;
    const network = networkOf(currentContext()?.clientIp ?? '');
    const counted = [
      ...this.counted(`${kind}.address` as Limit, network),
      ...(phoneHash ? this.counted('code.phone', phoneHash) : []),
    ];
    return this.count(counted);
  }

  /**
   * Counts one look at personal data by a member of staff, whatever comes of it.
   *
   * @throws Problem 429 with `Retry-After`
   */
  async spendAsStaff(kind: 'reveal' | 'lookup' | 'document', adminId: string): Promise<void> {
    if (this.options.rateLimit) await this.count(this.counted(`${kind}.staff`, adminId));
  }

  /**
   * Counts one of an investor's own requests, whatever comes of it.
   *
   * @throws Problem 429 with `Retry-After`
   */
  async spendAsInvestor(kind: 'export', userId: string): Promise<void> {
    if (this.options.rateLimit) await this.count(this.counted(`${kind}.investor`, userId));
  }

  private async count(counted: CountedLimit[]): Promise<void> {
    // Committed before the refusal is thrown: what is refused counts too.
    const wait = await this.database.asSystem('access limits', () => this.limits.hit(counted));
    if (wait === 0) return;
    throw new Problem(429, 'rate_limited', 'Too many requests; wait as Retry-After says.', {
      headers: { 'retry-after': String(wait) },
    });
  }

  private counted(limit: Limit, subject: string): CountedLimit[] {
    return LIMITS[limit].map(({ most, seconds }) => ({
      key: keyedHash(this.options.pepper, 'access-limit', limit, String(seconds), subject),
      most,
      seconds,
    }));
  }
}

/** Whoever has an IPv6 address has 2^64 of them: the network counts. An IPv4 address counts as it is. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [left, right] = [groups(head), groups(tail ?? '')];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
