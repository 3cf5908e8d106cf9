import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import {
  type ChainEventRecord,
  ChainEventsRepository,
  type HistoryPlace,
} from './chain-events.repository.js';

export type { ChainEventRecord } from './chain-events.repository.js';

/** Hands what happened on the chain to the features that act on it, each event once and in order. */
@Injectable()
export class ChainEventsService {
  constructor(
    private readonly events: ChainEventsRepository,
    private readonly database: Database,
  ) {}

  /**
   * Hands the reader its next events, one after the other. What `handle` writes and that it was handed them are one
   * transaction, of the system's: an error takes both back, and the same events come again. One writer fills the
   * outbox, so no event with a lower id is ever committed later.
   *
   * @param reader one word for the feature, e.g. `investments`
   * @returns how many there were; fewer than `most` when there are no more
   */
  async consume(
    reader: string,
    most: number,
    handle: (event: ChainEventRecord) => Promise<void>,
  ): Promise<number> {
    return this.database.asSystem(`chain events for ${reader}`, async () => {
      const { last, history } = await this.events.lockReader(reader);
      if (history) return this.tellHistory(reader, history, most, handle);
      const events = await this.events.findAfter(last, most);
      for (const event of events) await handle(event);
      const latest = events.at(-1);
      if (latest) await this.events.moveReader(reader, latest.id);
      return events.length;
    });
  }

  /** What was pruned before the reader was there; the outbox follows, so this says that there is more. */
  private async tellHistory(
    reader: string,
    place: HistoryPlace,
    most: number,
    handle: (event: ChainEventRecord) => Promise<void>,
  ): Promise<number> {
    const events = await this.events.findHistory(place, most);
    for (const event of events) await handle(event);
    const last = events.at(-1);
    const isOver = !last || events.length < most;
    await this.events.moveInHistory(reader, isOver ? null : { block: last.blockNumber, log: last.logIndex });
    return most;
  }
}
