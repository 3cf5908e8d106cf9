import { once } from 'node:events';
import { from as copyFrom } from 'pg-copy-streams';
import type { ImportSession } from './import-session.repository.js';

export type Cell = string | null;

export interface StagedColumn {
  name: string;
  type: string;
}

/** A table that records are written to in bulk. In SQL fragments `t` is the table's row and `s` the staged one. */
export interface StagedTable {
  name: string;
  /** Unique column that says which row a record is; `id` or a natural key. */
  key: string;
  /** First the id. */
  columns: readonly StagedColumn[];
  /** When the source says something else than when it was last imported. */
  changed: string;
  /** What an update sets; null where rows are only ever added. */
  set: string | null;
  /** Rows that are not the importer's to touch. */
  foreign?: string;
  /** What `verify` compares: field, staged value, stored value. */
  compare: readonly (readonly [field: string, source: string, database: string])[];
}

export interface StagedRow {
  cells: Cell[];
}

/**
 * What became of one staged row. `foreign`: it exists and is somebody else's. `displaced`: another row holds a value
 * that has to be unique, so this one was not written.
 */
export type RowOutcome = 'inserted' | 'updated' | 'unchanged' | 'foreign' | 'displaced';

const SPECIAL = /[\\\t\n\r]/;
const SPECIALS = /[\\\t\n\r]/g;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Writes rows through a temporary table: COPY FROM is refused on a table with row-level security, and only SQL can
 * tell which rows are new, changed or as they were. The set-based statements enter every row in the batch's ledger.
 */
export class StagedWriter {
  private created = false;
  private readonly stage: string;
  private readonly columns: string;

  constructor(
    private readonly session: ImportSession,
    private readonly table: StagedTable,
  ) {
    this.stage = `stage_${table.name}`;
    this.columns = table.columns.map((column) => column.name).join(', ');
  }

  /** Forgets the temporary table, after the transaction that made it was rolled back. */
  reset(): void {
    this.created = false;
  }

  /** Inserts what is new and updates what changed. Answers in the order of the rows. */
  async write(rows: StagedRow[]): Promise<RowOutcome[]> {
    if (rows.length === 0) return [];
    await this.copy(rows);
    const { name, columns } = this.table;
    const { rows: answer } = await this.session.query<{ inserted: string; ids: string[] | null }>(
      `WITH added AS (
         INSERT INTO ${name} (${this.columns})
         SELECT ${columns.map((column) => `s.${column.name}`).join(', ')} FROM ${this.stage} s
         ON CONFLICT DO NOTHING
         RETURNING id
       ), ledger AS (
         INSERT INTO import_changes (batch_id, table_name, action, row_ids)
         SELECT '${this.session.batchId}', '${name}', 'insert', array_agg(id) FROM added HAVING count(*) > 0
       )
       SELECT count(*) AS inserted,
              CASE WHEN count(*) BETWEEN 1 AND ${rows.length - 1} THEN array_agg(id::text) END AS ids
         FROM added`,
    );
    const inserted = Number(answer[0]!.inserted);
    if (inserted === rows.length) return rows.map(() => 'inserted');
    const outcomes: RowOutcome[] = rows.map(() => 'unchanged');
    const ids = new Set(answer[0]!.ids ?? []);
    rows.forEach((row, at) => {
      if (ids.has(row.cells[0]!)) outcomes[at] = 'inserted';
    });
    for (const hit of await this.update()) outcomes[hit.ord] = hit.outcome;
    return outcomes;
  }

  /** The staged fields that the database holds otherwise; `row` when the row is missing. */
  async compare(rows: StagedRow[]): Promise<{ ord: number; field: string; source: Cell; database: Cell }[]> {
    if (rows.length === 0) return [];
    await this.copy(rows);
    const fields = this.table.compare.map(
      ([field, source, database]) => `('${field}', (${source})::text, (${database})::text)`,
    );
    const { rows: answer } = await this.session.query<{
      ord: number;
      field: string;
      source: Cell;
      database: Cell;
    }>(
      `SELECT s.ord, d.field, d.source, d.database
         FROM ${this.stage} s
         LEFT JOIN ${this.table.name} t ON t.${this.table.key} = s.${this.table.key}
        CROSS JOIN LATERAL (
          SELECT 'row' AS field, 'present' AS source, NULL AS database WHERE t.id IS NULL
          UNION ALL
          SELECT * FROM (VALUES ${fields.join(', ')}) v (field, source, database)
           WHERE t.id IS NOT NULL AND v.source IS DISTINCT FROM v.database
             AND NOT coalesce(${this.table.foreign ?? 'false'}, false)
        ) d
        ORDER BY s.ord, d.field`,
    );
    await this.session.query(`DELETE FROM ${this.stage}`);
    return answer;
  }

  /**
   * FOR UPDATE first, so that the image that goes to the ledger is the one that is overwritten. A row that this batch
   * wrote before needs no second image: the first, or its insertion, is what a rollback goes back to.
   */
  private async update(): Promise<{ ord: number; outcome: RowOutcome }[]> {
    const { name, key, changed, set, foreign } = this.table;
    const guard = `coalesce(${foreign ?? 'false'}, false)`;
    if (set === null) return [];
    const { rows } = await this.session.query<{ ord: number; outcome: RowOutcome }>(
      `WITH hit AS MATERIALIZED (
         SELECT t.id, s.ord, ${guard} AS foreign_row, t.xmin::text::bigint AS writer, to_jsonb(t) AS image
           FROM ${this.stage} s JOIN ${name} t ON t.${key} = s.${key}
          WHERE (${changed}) OR ${guard}
            FOR UPDATE OF t
       ), mine AS (
         SELECT h.* FROM hit h WHERE NOT h.foreign_row
       ), first_touch AS (
         SELECT m.* FROM mine m
          WHERE m.writer NOT IN (SELECT xid FROM import_changes WHERE batch_id = '${this.session.batchId}')
       ), ledger AS (
         INSERT INTO import_changes (batch_id, table_name, action, row_ids, before)
         SELECT '${this.session.batchId}', '${name}', 'update', coalesce(f.ids, '{}'), f.images
           FROM (SELECT array_agg(id ORDER BY ord) AS ids, jsonb_agg(image ORDER BY ord) AS images FROM first_touch) f
          WHERE EXISTS (SELECT FROM mine)
       ), written AS (
         UPDATE ${name} t SET ${set} FROM ${this.stage} s, mine m WHERE s.ord = m.ord AND t.id = m.id
       )
       SELECT ord, CASE WHEN foreign_row THEN 'foreign' ELSE 'updated' END AS outcome FROM hit
       UNION ALL
       SELECT s.ord, 'displaced' FROM ${this.stage} s
        WHERE NOT EXISTS (SELECT FROM ${name} t WHERE t.${key} = s.${key})`,
    );
    return rows;
  }

  private async copy(rows: StagedRow[]): Promise<void> {
    if (!this.created) {
      await this.session.query(
        `CREATE TEMP TABLE IF NOT EXISTS ${this.stage} (ord int NOT NULL, ` +
          `${this.table.columns.map((column) => `${column.name} ${column.type}`).join(', ')}) ON COMMIT DELETE ROWS`,
      );
      this.session.emptyAfterChunk(`DELETE FROM ${this.stage}`);
      this.created = true;
    }
    const parts: string[] = [];
    for (let ord = 0; ord < rows.length; ord += 1) {
      let line = String(ord);
      for (const cell of rows[ord]!.cells) {
        if (cell === null) line += '\t\\N';
        else
          line += SPECIAL.test(cell) ? `\t${cell.replace(SPECIALS, (char) => ESCAPES[char]!)}` : `\t${cell}`;
      }
      parts.push(line);
    }
    const stream = this.session.connection.query(
      copyFrom(`COPY ${this.stage} (ord, ${this.columns}) FROM STDIN`),
    );
    const done = once(stream, 'finish');
    stream.end(`${parts.join('\n')}\n`);
    await done;
  }
}
