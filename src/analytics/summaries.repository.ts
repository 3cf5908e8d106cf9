import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Summary } from './entities/summary-refresh.entity.js';

/** A summary of millions of rows takes longer than any request may. */
const REFRESH_TIMEOUT = '15min';

@Injectable()
export class SummariesRepository {
  constructor(private readonly database: Database) {}

  /** As the system. Readers are not held up. @returns how many rows the summary has */
  async refresh(summary: Summary): Promise<number> {
    await this.database.query("SELECT set_config('statement_timeout', $1, true)", [REFRESH_TIMEOUT]);
    const [row] = await this.database.query<{ rows: string }>('SELECT refresh_summary($1) AS rows', [
      summary,
    ]);
    return Number(row!.rows);
  }
}
