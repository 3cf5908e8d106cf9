import { plainDecimal } from '../../common/decimal.js';
import { quarantine, type Draft } from '../import.types.js';
import type { ImportSession } from './import-session.repository.js';

interface Payment extends Draft {
  userId: string | null;
  target: { assetId: string } | null;
  row: { hash: string | null; investment: { amount: string; currency: string } | null };
}

/**
 * Investments that the application or the indexer has recorded already. The log states no log index, so the unique
 * index can't tell that it speaks of the same payment: without this look, a payment would count twice.
 */
export class PaidTransactions {
  constructor(private readonly session: ImportSession) {}

  /** Those of the drafts that are in the database under another id. One that contradicts it is quarantined. */
  async settle<D extends Payment>(drafts: D[]): Promise<Set<D>> {
    const known = new Set<D>();
    const hashes = drafts.flatMap((draft) => draft.row.hash ?? []);
    if (hashes.length === 0) return known;
    const { rows } = await this.session.query<{
      hash: string;
      user: string;
      asset: string;
      amount: string;
      currency: string;
    }>(
      `SELECT transaction_hash AS hash, user_id::text AS user, asset_id::text AS asset, amount::text, currency
         FROM investments WHERE transaction_hash = ANY ($1) AND NOT metadata ? 'import'`,
      [hashes],
    );
    for (const draft of drafts) {
      const paid = rows.filter((row) => row.hash === draft.row.hash);
      if (paid.length === 0) continue;
      const { amount, currency } = draft.row.investment!;
      const same = paid.some(
        (row) =>
          row.user === draft.userId &&
          row.asset === draft.target!.assetId &&
          plainDecimal(row.amount) === amount &&
          row.currency === currency,
      );
      if (same) {
        draft.outcome = 'unchanged';
        known.add(draft);
      } else {
        quarantine(
          draft,
          'transaction_taken',
          `transaction ${draft.row.hash} pays for another investment already`,
        );
      }
    }
    return known;
  }
}
