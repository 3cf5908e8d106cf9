import { isIPv4 } from 'node:net';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../common/actor.js';
import { unavailable } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { SystemReport } from '../../health/system-report.js';
import { SeriesRepository } from '../series/series.repository.js';
import { agentClass } from './agent-class.js';
import { EventOutbox } from './event-outbox.repository.js';
import { type EventResult, readSentEvents } from './sent-events.js';

export interface SenderOfEvents {
  actor: Actor;
  ip: string | undefined;
  userAgent: string | undefined;
}

/**
 * Batches that may wait: half a million events, about a gigabyte. The analytics database has been away for long then,
 * operators have been told for as long, and the primary's disk is worth more than further events.
 */
const MOST_WAITING = 50_000;
const LOOK_AGAIN_MS = 5_000;

/** Takes events in. What is answered with 202 is in the primary database; the series get it when theirs is there. */
@Injectable()
export class EventIntakeService implements OnModuleInit {
  private full: { at: number; is: Promise<boolean> } | undefined;

  constructor(
    private readonly outbox: EventOutbox,
    private readonly series: SeriesRepository,
    private readonly database: Database,
    private readonly report: SystemReport,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'events',
      figures: {
        waiting: 'Batches of events that are not yet in the analytics database',
        oldestSeconds: 'How long the oldest of them has been waiting',
        refused: 'Batches that the analytics database would not have',
      },
      read: () => this.outbox.findState(),
    });
  }

  /** @throws Problem 422 when nothing of it is accepted, naming every fault; 503 when too much is waiting already */
  async record(sender: SenderOfEvents, body: unknown): Promise<EventResult[]> {
    const { accepted, results } = readSentEvents(body, Date.now());
    // Without a database of series there is nothing that would ever take them.
    if (!this.series.present || (await this.isFull())) throw unavailable('database of the series');
    const { actor } = sender;
    if (actor.kind === 'user') {
      const client = { ip: plainAddress(sender.ip), agent: agentClass(sender.userAgent) };
      await this.outbox.addOwn(actor.userId, accepted, client);
    } else {
      await this.outbox.add(accepted);
    }
    return results;
  }

  private isFull(): Promise<boolean> {
    const now = Date.now();
    if (!this.full || now - this.full.at > LOOK_AGAIN_MS) {
      const is = this.database.asSystem('event intake', async () => {
        const { waiting } = await this.outbox.findState();
        return waiting >= MOST_WAITING;
      });
      this.full = { at: now, is };
      is.catch(() => (this.full = undefined));
    }
    return this.full.is;
  }
}

/** Of an IPv4 address that came over IPv6, the IPv4 part: it is cut like any other. */
function plainAddress(ip: string | undefined): string | null {
  const mapped = ip?.replace(/^::ffff:/i, '');
  return (mapped && isIPv4(mapped) ? mapped : ip) ?? null;
}
