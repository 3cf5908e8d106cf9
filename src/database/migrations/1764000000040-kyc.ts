import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

export class Kyc1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(runner, 'tables/kyc');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kyc_documents, kyc_applications');
  }
}
