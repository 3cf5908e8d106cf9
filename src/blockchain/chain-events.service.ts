import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type ChainEventRecord, ChainEventsRepository } from './chain-events.repository.js';

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
      const events = await this.events.findAfter(await this.events.lockReader(reader), most);
      for (const event of events) await handle(event);
      const last = events.at(-1);
      if (last) await this.events.moveReader(reader, last.id);
      return events.length;
    });
  }
}
