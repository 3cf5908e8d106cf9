import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnswerCache } from '../../cache/answer-cache.js';
import { CacheWarmth } from '../../cache/cache-warmth.js';
import { Aged } from '../../common/http/data-age.js';
import { malformed, notFound } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import type { ChainStatus } from '../chain-status.service.js';
import { BUCKET_SIZES } from '../entities/blockchain-rollup.entity.js';
import { ChainAge } from './chain-age.js';
import type {
  NetworkMetricsDto,
  NetworkStatsDto,
  NetworkStatusDto,
  ValidatorsDto,
} from './dto/network.dto.js';
import { NetworkRepository } from './network.repository.js';
import { readTime } from './transaction-filter.js';

/** Of validators, by how it is asked for. */
const PERIODS: Record<string, number> = { '24h': 1, '7d': 7, '30d': 30, '90d': 90, '1y': 365 };

@Injectable()
export class NetworkService implements OnModuleInit {
  constructor(
    private readonly network: NetworkRepository,
    private readonly age: ChainAge,
    private readonly cache: AnswerCache,
    private readonly database: Database,
    private readonly warmth: CacheWarmth,
  ) {}

  onModuleInit(): void {
    this.warmth.add('network stats', () => this.figures());
    this.warmth.add('validators', () => this.validators());
  }

  /** @throws Problem 404 before any chain was indexed */
  async status(): Promise<NetworkStatusDto> {
    const status = await this.age.status();
    if (!status) throw notFound();
    return { ...shownOf(status), reason: reasonOf(status) };
  }

  /** @throws Problem 404 before any chain was indexed */
  async stats(): Promise<Aged<NetworkStatsDto>> {
    const { value, asOf } = await this.figures();
    if (!value) throw notFound();
    return new Aged(value, asOf);
  }

  private figures(): Promise<Aged<NetworkStatsDto | undefined>> {
    return this.cache.remember('blockchainStats', {}, () =>
      this.database.asPublic('network in figures', () => this.network.findStats()),
    );
  }

  /** @throws Problem 400 naming the parameter */
  async metrics(interval = 'hour', from?: string, to?: string): Promise<NetworkMetricsDto> {
    const size = BUCKET_SIZES.find((one) => one === interval);
    if (!size) throw malformed('interval', `interval must be one of ${BUCKET_SIZES.join(', ')}.`);
    const data = await this.network.findMetrics(
      size,
      from === undefined ? undefined : readTime(from, 'from'),
      to === undefined ? undefined : readTime(to, 'to'),
    );
    return { interval: size, data };
  }

  /** @throws Problem 400 for a period that there is not */
  async validators(period = '30d'): Promise<Aged<ValidatorsDto>> {
    const days = Object.hasOwn(PERIODS, period) ? PERIODS[period] : undefined;
    if (days === undefined) {
      throw malformed('period', `period must be one of ${Object.keys(PERIODS).join(', ')}.`);
    }
    return this.cache.remember('validators', { period }, () =>
      this.database.asPublic('validators', () => this.network.findValidators(days)),
    );
  }
}

function shownOf(status: ChainStatus): Omit<NetworkStatusDto, 'reason'> {
  const { chainId, genesisHash, consensus, startHeight, height, blockHash, blockTime } = status;
  const { nodeHeight, nodeSeenAt, lagBlocks, isSynced, gapAt } = status;
  return {
    ...{ chainId, genesisHash, consensus, startHeight, height, blockHash, blockTime },
    ...{ nodeHeight, nodeSeenAt, lagBlocks, isSynced, gapAt },
  };
}

/** The reason of a halt names endpoints: staff read it, the public that there is one. */
function reasonOf({
  isSynced,
  haltedReason,
  gapAt,
  isFilling,
  isHeard,
}: ChainStatus): NetworkStatusDto['reason'] {
  if (isSynced) return null;
  if (haltedReason !== null) return 'halted';
  if (gapAt !== null) return 'gap';
  if (isFilling) return 'filling';
  return isHeard ? 'indexing' : 'node_silent';
}
