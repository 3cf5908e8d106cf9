import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { ReconciliationDifferenceDto, ReconciliationDto } from './dto/reconciliation.dto.js';

const SHOWN = 1000;

@Injectable()
export class ReconciliationRepository {
  constructor(private readonly database: Database) {}

  /** Recounts everything and keeps what differs, as one transaction. To be asked as the system. @returns how much differs */
  async run(): Promise<{ assets: number; investments: number; differences: number }> {
    const [run] = await this.database.query<{
      assets: number;
      investments: number;
      differences: number;
    }>(
      `WITH found AS MATERIALIZED (SELECT * FROM find_investment_differences()),
       made AS (
         INSERT INTO reconciliation_runs (started_at, checked, difference_count)
         SELECT now(), jsonb_build_object('assets', (SELECT count(*) FROM asset_metrics),
                                          'investments', (SELECT count(*) FROM investments),
                                          'payments', (SELECT count(*) FROM investment_payments)),
                (SELECT count(*) FROM found)
         RETURNING id, checked, difference_count
       ),
       kept AS (
         INSERT INTO reconciliation_differences (run_id, code, resource_type, resource_id, expected, actual)
         SELECT made.id, f.code, f.resource_type, f.resource_id, f.expected, f.actual FROM found f CROSS JOIN made
       )
       SELECT (checked ->> 'assets')::integer AS assets, (checked ->> 'investments')::integer AS investments,
              difference_count AS differences FROM made`,
    );
    return run!;
  }

  async deleteOlderThan(days: number): Promise<void> {
    await this.database.query(
      `DELETE FROM reconciliation_runs WHERE started_at < now() - make_interval(days => $1)
          AND id <> (SELECT id FROM reconciliation_runs ORDER BY started_at DESC LIMIT 1)`,
      [days],
    );
  }

  async findLast(): Promise<Omit<ReconciliationDto, 'differences'> | undefined> {
    const [row] = await this.database.query<Omit<ReconciliationDto, 'differences'> & Record<string, unknown>>(
      `SELECT id, started_at AS "startedAt", finished_at AS "finishedAt", checked,
              difference_count AS "differenceCount"
         FROM reconciliation_runs ORDER BY started_at DESC LIMIT 1`,
    );
    return row;
  }

  /** The first thousand. */
  findDifferences(runId: string): Promise<ReconciliationDifferenceDto[]> {
    return this.database.query<ReconciliationDifferenceDto & Record<string, unknown>>(
      `SELECT code, resource_type AS "resourceType", resource_id AS "resourceId", expected, actual
         FROM reconciliation_differences WHERE run_id = $1 ORDER BY id LIMIT ${SHOWN}`,
      [runId],
    );
  }
}
