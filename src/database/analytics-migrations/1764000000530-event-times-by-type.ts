import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** What people did is kept apart by type, as funnels ask for it. */
export class EventTimesByType1764000000530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'series/event_times_by_type');
  }

  async down(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'series/event_times_in_one_table');
  }
}
