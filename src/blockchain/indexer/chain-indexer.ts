import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { ClusterLocks } from '../../database/cluster-locks.js';
import { DIRECT_URL } from '../../database/database.js';
import { CHAIN_OPTIONS, type ChainOptions } from '../chain-options.js';
import { HttpTransport } from '../rpc/http-transport.js';
import { SystemReport } from '../../health/system-report.js';
import { PlatformEvents } from '../../live/platform-events.js';
import { ChainConnection } from '../write/chain-connection.repository.js';
import { ChainSeries } from '../write/chain-series.repository.js';
import { CursorMoved } from '../write/chain-writer.repository.js';
import { ChainHalted } from './chain-halted.js';
import { ChainNode } from './chain-node.js';
import { ChainNodes, type NodeStanding } from './chain-nodes.js';
import { ChainSync, type Progress } from './chain-sync.js';
import { PollPace } from './poll-pace.js';

export const INDEXER_LOCK = 'chain indexer';

/** Another process indexes: how often this one looks whether it still does. */
const STANDBY_MS = 5_000;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 15_000;
/** Somebody has to decide; whether they have is looked at this often. */
const HALTED_MS = 30_000;
const NOTE_MS = 2_000;
const AUDIT_MS = 3_600_000;
const REPORT_MS = 10_000;
/** A block every other second would leave room for nothing else among the platform's events. */
const ANNOUNCE_MS = 30_000;

/** Follows the chain in this process, unless another one does. Whatever goes wrong, it tries again. */
@Injectable()
export class ChainIndexer implements BeforeApplicationShutdown, OnModuleInit {
  private readonly logger = new Logger('Chain');
  private running?: Promise<void>;
  private stopping = false;
  private wake?: () => void;
  private sync?: ChainSync;
  private lastTrouble = '';
  /** Endpoints that were named as troubled. */
  private readonly troubled = new Set<string>();
  private reportedAt = 0;
  private announcedAt = 0;

  constructor(
    @Inject(CHAIN_OPTIONS) private readonly options: ChainOptions,
    @Inject(DIRECT_URL) private readonly url: string,
    private readonly locks: ClusterLocks,
    private readonly series: ChainSeries,
    private readonly events: PlatformEvents,
    private readonly system: SystemReport,
  ) {}

  /** Of the process that follows the chain: what it has learned of its endpoints nobody else knows. */
  onModuleInit(): void {
    this.system.add({
      name: 'chainEndpoints',
      figures: {
        count: 'Endpoints of the chain',
        wellCount: 'Endpoints that answer, and of the right chain',
      },
      read: () => {
        const endpoints = this.sync?.endpoints();
        if (!endpoints) return Promise.resolve(null);
        const well = endpoints.filter(({ state, trouble }) => state === 'well' && trouble === null);
        return Promise.resolve({ count: endpoints.length, wellCount: well.length, endpoints });
      },
    });
  }

  /** Whether this process follows the chain, or stands by. */
  get isRunning(): boolean {
    return this.running !== undefined;
  }

  /** Begins in the background; does nothing where no endpoint is known, or a second time. */
  start(rpcUrls = this.options.rpcUrls): void {
    if (this.running || this.stopping || rpcUrls.length === 0) return;
    this.running = this.run(rpcUrls);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Ends after what is being written. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.sync?.stop();
    this.wake?.();
    await this.running;
    this.running = undefined;
  }

  /** What follows the chain, on a connection of its own. To be closed. */
  createSync(rpcUrls = this.options.rpcUrls): ChainSync {
    const { chainId, startBlock, reorgLimit, contracts, checks } = this.options;
    const nodes = new ChainNodes(rpcUrls.map((one) => new ChainNode(new HttpTransport(one), checks)));
    return new ChainSync(nodes, new ChainConnection(this.url), {
      chainId,
      startBlock,
      reorgLimit,
      contracts,
    });
  }

  /**
   * Follows the chain to its head once, and heals what is broken.
   *
   * @throws {ChainHalted} when another process follows it, or somebody has to decide
   */
  async syncNow(report: (height: number, head: number) => void): Promise<{ height: number; healed: number }> {
    if (this.options.rpcUrls.length === 0) throw new ChainHalted('RPC_URL is missing: no endpoint to ask.');
    const release = await this.locks.take(INDEXER_LOCK);
    if (!release) throw new ChainHalted('Another process is following the chain.');
    const sync = this.createSync();
    try {
      let progress: Progress;
      do {
        progress = await sync.catchUp();
        report(progress.height, progress.head);
      } while (progress.height < progress.head && progress.appended > 0);
      await sync.store.noteNode(progress.head);
      await sync.store.noteHalt(null);
      const healed = await sync.heal();
      await this.series.feed();
      return { height: progress.height, healed };
    } catch (error) {
      if (error instanceof ChainHalted) await sync.store.noteHalt(error.message).catch(() => {});
      throw error;
    } finally {
      await sync.close();
      await release();
    }
  }

  private async run(rpcUrls: string[]): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      try {
        const release = await this.locks.take(INDEXER_LOCK);
        if (!release) {
          await this.pause(STANDBY_MS);
          continue;
        }
        try {
          await this.lead(rpcUrls, () => (failures = 0));
        } finally {
          await release();
        }
      } catch (error) {
        failures += 1;
        this.tell(error);
        const retry = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures, 8));
        await this.pause(error instanceof ChainHalted ? HALTED_MS : retry);
      }
    }
  }

  /** Until something fails or the process stops. */
  private async lead(rpcUrls: string[], succeeded: () => void): Promise<void> {
    const sync = (this.sync = this.createSync(rpcUrls));
    const pace = new PollPace(this.options.pollMs);
    let notedAt = 0;
    let auditedAt = 0;
    try {
      while (!this.stopping) {
        const progress = await sync.catchUp();
        succeeded();
        this.recovered();
        this.report(progress);
        this.nameTroubled(sync.endpoints());
        this.announce(progress);
        const now = Date.now();
        if (progress.appended > 0) pace.arrived(now, progress.appended);
        if (now - notedAt > NOTE_MS) {
          notedAt = now;
          await sync.store.noteNode(progress.head);
          await sync.store.noteHalt(null);
        }
        if (progress.height < progress.head) continue;
        if (now - auditedAt > AUDIT_MS) {
          auditedAt = now;
          await this.audit(sync);
        }
        await this.feedSeries();
        await this.pause(pace.wait(Date.now()));
      }
    } catch (error) {
      if (error instanceof ChainHalted) await sync.store.noteHalt(error.message).catch(() => {});
      throw error;
    } finally {
      this.sync = undefined;
      await sync.close();
    }
  }

  private async audit(sync: ChainSync): Promise<void> {
    const healed = await sync.heal();
    if (healed > 0) this.logger.warn({ msg: 'the stored chain was broken and is healed', stretches: healed });
  }

  /** The series may be late, and its database away: nothing waits for it. */
  private async feedSeries(): Promise<void> {
    try {
      await this.series.feed();
    } catch (error) {
      this.tell(error);
    }
  }

  private report({ height, head, takenBack }: Progress): void {
    if (takenBack > 0) this.logger.warn({ msg: 'blocks were replaced', blocks: takenBack, height });
    if (head - height < 1 || Date.now() - this.reportedAt < REPORT_MS) return;
    this.reportedAt = Date.now();
    this.logger.log({ msg: 'following the chain', height, head });
  }

  private announce({ height, appended, takenBack }: Progress): void {
    if (takenBack > 0)
      this.events.happened({ type: 'chain.reorganised', figures: { height, blocks: takenBack } });
    if (appended === 0 || Date.now() - this.announcedAt < ANNOUNCE_MS) return;
    this.announcedAt = Date.now();
    this.events.happened({ type: 'chain.advanced', figures: { height } });
  }

  /** One endpoint in trouble is no trouble as long as another is well: it is named once, and again once it is well. */
  private nameTroubled(endpoints: NodeStanding[]): void {
    for (const { name, state, trouble } of endpoints) {
      const isTroubled = trouble !== null;
      if (isTroubled === this.troubled.has(name)) continue;
      if (isTroubled) {
        this.troubled.add(name);
        this.logger.warn({ msg: 'an endpoint is not used', endpoint: name, state, reason: trouble });
      } else {
        this.troubled.delete(name);
        this.logger.log({ msg: 'an endpoint is used again', endpoint: name });
      }
    }
  }

  /** The same trouble is told once, however often it is met. */
  private tell(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (message === this.lastTrouble) return;
    this.lastTrouble = message;
    if (error instanceof ChainHalted) this.events.happened({ type: 'chain.halted' });
    const level = error instanceof ChainHalted ? 'error' : 'warn';
    if (error instanceof CursorMoved) this.logger.log({ msg: 'another process follows the chain' });
    else this.logger[level]({ msg: 'the chain cannot be followed', reason: message });
  }

  private recovered(): void {
    if (this.lastTrouble === '') return;
    this.lastTrouble = '';
    this.logger.log({ msg: 'the chain is followed again' });
  }

  private pause(ms: number): Promise<void> {
    if (this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
