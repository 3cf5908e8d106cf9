import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnswerCache } from '../cache/answer-cache.js';
import { CacheWarmth } from '../cache/cache-warmth.js';
import { ASSETS_TAG } from '../cache/categories.js';
import { parseAddress, toChecksum } from '../common/address.js';
import { parseMoment } from '../common/as-of.js';
import { CURRENCIES, type Currency } from '../common/currency.js';
import { Aged } from '../common/http/data-age.js';
import { type KeysetPage, parseKeyset } from '../common/list-query/keyset.js';
import { MAX_LIMIT } from '../common/list-query/list-query.js';
import { readLimit, single } from '../common/list-query/parameters.js';
import { malformed, notFound } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import {
  type Leaderboard,
  LEADERBOARDS,
  type LeaderboardDto,
  type PoolHistoryDto,
  type PoolInvestmentDto,
  type WalletPoolsDto,
} from './dto/pool-figures.dto.js';
import type { PoolDto } from './dto/pool.dto.js';
import { PoolLeaders } from './pool-leaders.js';
import { MOST_TRANSACTIONS, type PoolKey, PoolsRepository } from './pools.repository.js';

type Query = Record<string, string | string[] | undefined>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const INVESTMENT_KEY = [/^\d{1,16}$/, UUID];
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_SHOWN = 90;
const MOST_DAYS = 366;
const LEADERS = 10;

/** Pools, as everybody may see them. */
@Injectable()
export class PoolsService implements OnModuleInit {
  constructor(
    private readonly pools: PoolsRepository,
    private readonly cache: AnswerCache,
    private readonly kept: PoolLeaders,
    private readonly database: Database,
    private readonly warmth: CacheWarmth,
  ) {}

  onModuleInit(): void {
    this.warmth.add('leading pools', () => this.leaderboard({}));
  }

  /**
   * @param name id, address of the contract, or slug
   * @throws Problem 400 for a wrong address; 404
   */
  async get(name: string): Promise<PoolDto> {
    const key = keyOf(name);
    const { value } = await this.cache.remember(
      'assetMetrics',
      { assetId: key.value },
      () => this.database.asPublic('a pool', () => this.pools.find(key)),
      [ASSETS_TAG],
    );
    return orNotFound(value);
  }

  /** @throws Problem 400, 404 */
  async investments(name: string, cursor?: string, limit?: string): Promise<KeysetPage<PoolInvestmentDto>> {
    const query = parseKeyset(cursor === '' ? undefined : cursor, limit, INVESTMENT_KEY);
    return this.pools.findInvestments((await this.get(name)).id, query);
  }

  /** Day by day, the last 90 without a period. @throws Problem 400, 404 */
  async history(name: string, { from, to }: Query): Promise<Aged<PoolHistoryDto>> {
    const asked = new Date();
    const today = asked.toISOString().slice(0, 10);
    const period = periodOf(from, to, today);
    const { id, currency } = await this.get(name);
    const make = async () => ({
      currency,
      data: await this.pools.findHistory(id, period.from, period.to),
    });
    // Only the usual question is kept: there are as many others as there are pairs of days.
    if (from !== undefined || to !== undefined) return new Aged(await make(), asked);
    return this.cache.remember('poolHistory', { assetId: id, day: today }, () =>
      this.database.asPublic('history of a pool', make),
    );
  }

  /** @throws Problem 400 */
  async leaderboard({ by = 'raised', limit, currency, ...unknown }: Query): Promise<Aged<LeaderboardDto>> {
    const [other] = Object.keys(unknown);
    if (other !== undefined) throw malformed(other, `A leaderboard cannot be narrowed by ${other}.`);
    const board = LEADERBOARDS.find((known) => known === by);
    if (!board) throw malformed('by', `by must be one of ${LEADERBOARDS.join(', ')}.`);
    const most = readLimit('limit', limit) ?? LEADERS;
    const money = currencyOf(single('currency', currency));
    // The longest is kept, and shorter ones are cut from it.
    const { value, asOf } =
      (await this.kept.read(board, money)) ??
      (await this.cache.remember('poolLeaders', { board, currency: money ?? 'any' }, () =>
        this.database.asPublic('leading pools', () => this.leaders(board, money)),
      ));
    return new Aged({ ...value, data: value.data.filter(({ rank }) => rank <= most) }, asOf);
  }

  /** @throws Problem 400 for what is no address */
  async ofWallet(text: string): Promise<WalletPoolsDto> {
    const address = parseAddress(text);
    if (!address) throw malformed('address', 'address must be an address; in mixed case its checksum right.');
    const { pools, seen } = await this.pools.findOfWallet(address);
    return { address: toChecksum(address), data: pools, complete: seen < MOST_TRANSACTIONS };
  }

  /** Plain JSON, as the cache keeps it. */
  private async leaders(by: Leaderboard, currency?: Currency): Promise<LeaderboardDto> {
    const data = await this.pools.findLeaders(by, MAX_LIMIT, currency);
    return JSON.parse(JSON.stringify({ by, data })) as LeaderboardDto;
  }
}

function keyOf(name: string): PoolKey {
  const text = name.toLowerCase();
  if (UUID.test(text)) return { column: 'id', value: text };
  if (/^0x/.test(text)) {
    const address = parseAddress(name);
    if (!address)
      throw malformed(
        'id',
        'id must be a UUID, an address with a right checksum, or a slug.',
        'malformed_id',
      );
    return { column: 'contract_address', value: address };
  }
  if (!SLUG.test(name)) throw notFound();
  return { column: 'slug', value: name };
}

function orNotFound(pool: PoolDto | undefined): PoolDto {
  if (!pool) throw notFound();
  return pool;
}

function currencyOf(text: string | undefined): Currency | undefined {
  if (text === undefined) return undefined;
  const known = CURRENCIES.find((currency) => currency === text);
  if (!known) throw malformed('currency', `currency must be one of ${CURRENCIES.join(', ')}.`);
  return known;
}

/** Days (UTC), both included. What has not been yet is left out. */
function periodOf(from: Query[string], to: Query[string], today: string): { from: string; to: string } {
  const dayOf = (text: string): string => new Date(text).toISOString().slice(0, 10);
  const last = to === undefined ? today : dayOf(parseMoment(to, 'to', 'end'));
  const first =
    from === undefined
      ? dayOf(new Date(Date.parse(last) - (DAYS_SHOWN - 1) * DAY_MS).toISOString())
      : dayOf(parseMoment(from, 'from', 'start'));
  const until = last < today ? last : today;
  if (first > last) throw malformed('from', 'from must not be after to.');
  if (Date.parse(last) - Date.parse(first) >= MOST_DAYS * DAY_MS)
    throw malformed('from', `A history has at most ${MOST_DAYS} days.`);
  return { from: first, to: until };
}
