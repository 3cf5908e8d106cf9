import type { ChainBatch } from './chain-batch.js';
import type { ChainConnection } from './chain-connection.repository.js';
import type { ChainWriter, Tip } from './chain-writer.repository.js';

const TABLES = ['blockchain_participants', 'blockchain_token_transfers', 'blockchain_logs'];

/** Puts blocks in place of stored ones that are missing, broken or incomplete, wherever in the chain they are. */
export class ChainRepair {
  constructor(
    private readonly connection: ChainConnection,
    private readonly writer: ChainWriter,
  ) {}

  /**
   * Replaces the blocks from `first` to `last` by those of the batch. The totals are computed anew, since nobody knows
   * what they had counted of the old ones; events that had been handed on already are not handed on again.
   */
  async replace(tip: Tip, batch: ChainBatch, first: number, last: number): Promise<void> {
    const { connection, writer } = this;
    await connection.transaction({ durable: true }, async () => {
      await writer.lockCursor(tip);
      const known = await connection.query<{ key: string }>(
        // What is decoded of a stored block was handed on, though the outbox may have forgotten it.
        `SELECT block_hash || log_index AS key FROM blockchain_outbox WHERE block_number BETWEEN $1 AND $2
          GROUP BY block_hash, log_index HAVING (array_agg(effect ORDER BY id DESC))[1] = 1
         UNION
         SELECT b.hash || l.log_index FROM blockchain_logs l JOIN blockchain_blocks b ON b.number = l.block_number
          WHERE l.block_number BETWEEN $1 AND $2 AND l.arguments IS NOT NULL`,
        [first, last],
      );
      await writer.takeEventsBack(first, last, batch.blockHashes);
      for (const table of TABLES) {
        await connection.query(`DELETE FROM ${table} WHERE block_number BETWEEN $1 AND $2`, [first, last]);
      }
      await connection.query(
        `DELETE FROM blockchain_transactions WHERE block_number BETWEEN $1 AND $2 AND source = 'chain'`,
        [first, last],
      );
      await connection.query('DELETE FROM blockchain_blocks WHERE number BETWEEN $1 AND $2', [first, last]);
      const imported = await writer.takeImported(batch.hashes);
      await writer.copyRows(batch);
      if (imported.length > 0) await writer.keepImported(imported);
      await writer.addContracts(batch);
      const handed = new Set(known.rows.map(({ key }) => key));
      await writer.addEvents(
        batch.events.filter(({ block, logIndex }) => !handed.has(`${block.hash}${logIndex}`)),
      );
      await connection.query('SELECT rebuild_chain_totals()');
      await connection.query(
        `UPDATE blockchain_cursors SET block_hash = (SELECT hash FROM blockchain_blocks b WHERE b.number = height),
                series_height = least(series_height, $1::bigint - 1), updated_at = now()`,
        [first],
      );
    });
  }
}
