import { RAW_PURPOSE, type ImportVault } from '../import.runtime.js';
import type { Draft } from '../import.types.js';
import { recordId } from '../record-id.js';
import type { ImportSession } from './import-session.repository.js';

/** Records for which no table has a place: kept as they stood in the file, encrypted. */
export class RawRecords {
  constructor(
    private readonly session: ImportSession,
    private readonly vault: ImportVault,
  ) {}

  /**
   * Keeps records; the content is part of the id, so that a changed record is kept beside its older self.
   *
   * @param decides whether being kept is what becomes of the record (its outcome) or happens beside it
   */
  async keep<D extends Draft>(
    file: string,
    drafts: D[],
    reason: (draft: D) => string,
    decides = true,
  ): Promise<void> {
    if (drafts.length === 0) return;
    const { rows } = await this.session.query<{ id: string }>(
      `WITH added AS (
         INSERT INTO import_raw (id, batch_id, file, position, reason, record)
         SELECT r.id, $1, $2, r.position, r.reason, r.record
           FROM unnest($3::uuid[], $4::bigint[], $5::text[], $6::bytea[]) AS r (id, position, reason, record)
         ON CONFLICT DO NOTHING
         RETURNING id
       ), ledger AS (
         INSERT INTO import_changes (batch_id, table_name, action, row_ids)
         SELECT $1::uuid, 'import_raw', 'insert', array_agg(id) FROM added HAVING count(*) > 0
       )
       SELECT id::text FROM added`,
      [
        this.session.batchId,
        file,
        drafts.map(rawId),
        drafts.map((draft) => draft.position),
        drafts.map(reason),
        drafts.map((draft) => this.vault.seal(RAW_PURPOSE, draft.raw())),
      ],
    );
    if (!decides) return;
    const added = new Set(rows.map((row) => row.id));
    for (const draft of drafts) draft.outcome = added.has(rawId(draft)) ? 'inserted' : 'unchanged';
  }

  /** Those of the drafts that aren't kept. */
  async missing<D extends Draft>(drafts: D[]): Promise<D[]> {
    if (drafts.length === 0) return [];
    const { rows } = await this.session.query<{ id: string }>(
      'SELECT id::text FROM import_raw WHERE id = ANY ($1)',
      [drafts.map(rawId)],
    );
    const there = new Set(rows.map((row) => row.id));
    return drafts.filter((draft) => !there.has(rawId(draft)));
  }
}

function rawId(draft: Draft): string {
  return recordId('raw', `${draft.id}|${draft.digest}`);
}
