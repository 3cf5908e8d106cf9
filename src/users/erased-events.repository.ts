import { Inject, Injectable, Optional } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** The events of the other database, as far as an erasure needs them. */
@Injectable()
export class ErasedEventsRepository {
  constructor(@Optional() @Inject(getDataSourceToken('analytics')) private readonly analytics?: DataSource) {}

  /** @returns how many; undefined where there is no such database */
  async deleteOf(userIds: string[]): Promise<number | undefined> {
    return this.analytics?.transaction(async (manager) => {
      await manager.query("SELECT set_config('role', 'app_worker', true)");
      const [, deleted] = await manager.query<[unknown[], number]>(
        'DELETE FROM analytics_events WHERE user_id = ANY ($1::uuid[])',
        [userIds],
      );
      // Their sums are made anew by the refresh; what is known of them apart from any event goes here.
      for (const table of ['event_user_slots', 'event_user_times', 'event_users']) {
        await manager.query(`DELETE FROM ${table} WHERE user_id = ANY ($1::uuid[])`, [userIds]);
      }
      return deleted;
    });
  }
}
