import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** Indexes and searches of the lists. */
export class Lists1764000000180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/list_indexes', 'functions/search');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION search_assets(TEXT), search_pools(TEXT), search_users_by_phone_end(TEXT), ' +
        'search_words(TEXT), search_part(TEXT)',
    );
    await applySql(runner, 'tables/list_indexes_before');
  }
}
