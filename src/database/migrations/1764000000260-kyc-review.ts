import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applySql } from '../sql-files.js';

/** KYC applications from the draft to the end of their verification: claims, decisions, expiry, legal hold. */
export class KycReview1764000000260 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/kyc_review',
      'functions/missing_kyc_documents',
      'functions/kyc_standing_with_expiry',
      'functions/check_kyc_application',
      'functions/keep_closed_at',
      'functions/audit_redact_sealed',
      'functions/destroy_personal_data',
      'triggers/kyc_review',
      'policies/kyc_review',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await applySql(
      runner,
      'tables/kyc_review_before',
      'functions/kyc_standing',
      'functions/audit_redact_planned',
      'functions/erase_user',
    );
  }
}
