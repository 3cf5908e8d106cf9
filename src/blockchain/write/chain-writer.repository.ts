import type { ChainBatch, ChainEvent } from './chain-batch.js';
import type { ChainConnection } from './chain-connection.repository.js';
import { COPIED } from './chain-rows.js';

/** The block up to which the database follows the chain; `hash` is null before the first. */
export interface Tip {
  height: number;
  hash: string | null;
}

/** Another process has written since: this one must read where the chain stands before it writes again. */
export class CursorMoved extends Error {
  override readonly name = 'CursorMoved';
}

/** Rows, totals, events and the cursor of a batch, in one transaction. */
export class ChainWriter {
  constructor(private readonly connection: ChainConnection) {}

  /**
   * Writes the batch on top of `tip`. With `ancestor` given, what stands above that height is taken back first, in the
   * same transaction: nobody ever sees the chain without either branch. With `rebuild`, all totals are computed anew.
   *
   * @throws {CursorMoved} when `tip` is not where the database stands
   */
  async write(
    tip: Tip,
    batch: ChainBatch,
    { ancestor, durable, rebuild }: { ancestor?: number; durable: boolean; rebuild?: boolean },
  ): Promise<void> {
    await this.connection.transaction({ durable }, async () => {
      await this.lockCursor(tip);
      if (ancestor !== undefined) await this.connection.query('SELECT roll_back_chain($1)', [ancestor]);
      if (ancestor !== undefined && rebuild) await this.takeEventsBack(ancestor + 1, tip.height, []);
      if (!batch.tip) return;
      const imported = await this.takeImported(batch.hashes);
      await this.copyRows(batch);
      if (imported.length > 0) await this.keepImported(imported);
      await this.addContracts(batch);
      await this.addTotals(batch);
      await this.addValidators(batch);
      await this.addEvents(batch.events);
      await this.connection.query(
        `UPDATE blockchain_cursors
            SET height = $1, block_hash = $2, transaction_count = transaction_count + $3, updated_at = now(),
                node_seen_at = now()`,
        [batch.tip.number, batch.tip.hash, batch.totals.transactionCount],
      );
      if (rebuild) await this.connection.query('SELECT rebuild_chain_totals()');
    });
  }

  async copyRows(batch: ChainBatch): Promise<void> {
    const { connection } = this;
    await connection.copy(COPIED.blocks, batch.blocks);
    await connection.copy(COPIED.transactions, batch.transactions);
    await connection.copy(COPIED.logs, batch.logs);
    await connection.copy(COPIED.participants, batch.participants);
    await connection.copy(COPIED.transfers, batch.transfers);
  }

  /** The lock by which one process indexes may be lost without its noticing; this one cannot. */
  async lockCursor(tip: Tip): Promise<void> {
    const { rows } = await this.connection.query<{ height: string; hash: string | null }>(
      'SELECT height, block_hash AS hash FROM blockchain_cursors FOR UPDATE',
    );
    const [cursor] = rows;
    if (!cursor || Number(cursor.height) !== tip.height || cursor.hash !== tip.hash) {
      throw new CursorMoved(`The chain in the database is no longer at block ${tip.height}.`);
    }
  }

  /** What a file has said of these transactions makes room: the chain wins. */
  async takeImported(hashes: string[]): Promise<{ hash: string; row: string }[]> {
    const { rows } = await this.connection.query<{ any: boolean }>(
      `SELECT EXISTS (SELECT FROM blockchain_transactions WHERE source = 'import') AS any`,
    );
    if (!rows[0]!.any) return [];
    const taken = await this.connection.query<{ hash: string; row: string }>(
      `DELETE FROM blockchain_transactions t WHERE source = 'import' AND hash = ANY ($1)
       RETURNING hash, to_jsonb(t)::text AS row`,
      [hashes],
    );
    return taken.rows;
  }

  /** Beside what the file added, the whole row is kept: it comes back should the chain take its own back. */
  async keepImported(imported: { hash: string; row: string }[]): Promise<void> {
    await this.connection.query(
      `UPDATE blockchain_transactions t
          SET metadata = (i.row::jsonb -> 'metadata') || jsonb_build_object('imported', i.row::jsonb)
         FROM unnest($1::text[], $2::text[]) AS i (hash, row) WHERE t.hash = i.hash`,
      [imported.map(({ hash }) => hash), imported.map(({ row }) => row)],
    );
  }

  async addContracts({ contracts }: ChainBatch): Promise<void> {
    if (contracts.length === 0) return;
    await this.connection.query(
      `INSERT INTO blockchain_contracts (address, kind, name, from_block, abi_version, discovered_by)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::integer[], $6::text[])
       ON CONFLICT (address) DO NOTHING`,
      [
        contracts.map(({ address }) => address),
        contracts.map(({ kind }) => kind),
        contracts.map(({ name }) => name),
        contracts.map(({ fromBlock }) => fromBlock),
        contracts.map(({ abiVersion }) => abiVersion),
        contracts.map(({ discoveredBy }) => discoveredBy),
      ],
    );
  }

  private async addTotals({ totals }: ChainBatch): Promise<void> {
    const rollups = [...totals.rollups.values()];
    await this.connection.query(
      `INSERT INTO blockchain_rollups AS r (bucket_size, bucket, block_count, transaction_count, gas_used)
       SELECT size, to_timestamp(bucket), blocks, transactions, gas
         FROM unnest($1::text[], $2::float8[], $3::bigint[], $4::bigint[], $5::numeric[])
              AS u (size, bucket, blocks, transactions, gas)
       ON CONFLICT (bucket_size, bucket) DO UPDATE
          SET block_count = r.block_count + excluded.block_count,
              transaction_count = r.transaction_count + excluded.transaction_count,
              gas_used = r.gas_used + excluded.gas_used`,
      [
        rollups.map(({ size }) => size),
        rollups.map(({ bucket }) => bucket),
        rollups.map(({ blocks }) => blocks),
        rollups.map(({ transactions }) => transactions),
        rollups.map(({ gasUsed }) => gasUsed.toString()),
      ],
    );
    const addresses = [...totals.addresses];
    if (addresses.length === 0) return;
    await this.connection.query(
      `INSERT INTO blockchain_addresses AS a (address, transaction_count, first_block, last_block)
       SELECT * FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[])
       ON CONFLICT (address) DO UPDATE
          SET transaction_count = a.transaction_count + excluded.transaction_count, last_block = excluded.last_block`,
      [
        addresses.map(([address]) => address),
        addresses.map(([, { transactions }]) => transactions),
        addresses.map(([, { firstBlock }]) => firstBlock),
        addresses.map(([, { lastBlock }]) => lastBlock),
      ],
    );
    await this.addTokens(totals);
  }

  private async addTokens({ tokens, balances }: ChainBatch['totals']): Promise<void> {
    if (tokens.size === 0) return;
    const entries = [...tokens];
    await this.connection.query(
      `INSERT INTO blockchain_tokens AS t (address, transfer_count, supply, first_block)
       SELECT * FROM unnest($1::text[], $2::bigint[], $3::numeric[], $4::bigint[])
       ON CONFLICT (address) DO UPDATE
          SET transfer_count = t.transfer_count + excluded.transfer_count, supply = t.supply + excluded.supply`,
      [
        entries.map(([address]) => address),
        entries.map(([, { transfers }]) => transfers),
        entries.map(([, { minted }]) => minted.toString()),
        entries.map(([, { firstBlock }]) => firstBlock),
      ],
    );
    const moved = [...balances].flatMap(([token, holders]) =>
      [...holders].map(([holder, entry]) => ({ token, holder, ...entry })),
    );
    await this.connection.query(
      `INSERT INTO blockchain_token_balances AS b (token_address, holder_address, balance, block_number)
       SELECT * FROM unnest($1::text[], $2::text[], $3::numeric[], $4::bigint[])
       ON CONFLICT (token_address, holder_address) DO UPDATE
          SET balance = b.balance + excluded.balance, block_number = excluded.block_number`,
      [
        moved.map(({ token }) => token),
        moved.map(({ holder }) => holder),
        moved.map(({ amount }) => amount.toString()),
        moved.map(({ block }) => block),
      ],
    );
  }

  private async addValidators({ totals, validatorSets }: ChainBatch): Promise<void> {
    const days = [...totals.validatorDays.values()];
    if (days.length > 0) {
      await this.connection.query(
        `INSERT INTO blockchain_validator_days AS v (day, validator, proposed, late)
         SELECT to_timestamp(day)::date, validator, proposed, late
           FROM unnest($1::float8[], $2::text[], $3::bigint[], $4::bigint[]) AS u (day, validator, proposed, late)
         ON CONFLICT (day, validator) DO UPDATE
            SET proposed = v.proposed + excluded.proposed, late = v.late + excluded.late`,
        [
          days.map(({ day }) => day),
          days.map(({ validator }) => validator),
          days.map(({ proposed }) => proposed),
          days.map(({ late }) => late),
        ],
      );
    }
    for (const { fromBlock, validators } of validatorSets) {
      await this.connection.query(
        `INSERT INTO blockchain_validator_sets (from_block, validators) VALUES ($1, $2)
         ON CONFLICT (from_block) DO UPDATE SET validators = excluded.validators`,
        [fromBlock, validators],
      );
    }
  }

  /** @param effect −1: they are taken back */
  async addEvents(events: ChainEvent[], effect: 1 | -1 = 1): Promise<void> {
    if (events.length === 0) return;
    await this.connection.query(
      `INSERT INTO blockchain_outbox (effect, event_name, contract_address, contract_kind, arguments,
                                      transaction_hash, log_index, block_number, block_hash, block_time)
       SELECT $10::smallint, name, contract, kind, arguments, hash, log_index, number, block_hash, to_timestamp(seconds)
         FROM unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::text[], $6::integer[], $7::bigint[],
                     $8::text[], $9::float8[]) WITH ORDINALITY
              AS u (name, contract, kind, arguments, hash, log_index, number, block_hash, seconds, position)
        ORDER BY position`,
      [
        events.map(({ name }) => name),
        events.map(({ contract }) => contract.address),
        events.map(({ contract }) => contract.kind),
        events.map((event) => JSON.stringify(event.arguments)),
        events.map(({ transactionHash }) => transactionHash),
        events.map(({ logIndex }) => logIndex),
        events.map(({ block }) => block.number),
        events.map(({ block }) => block.hash),
        events.map(({ block }) => block.timestamp),
        effect,
      ],
    );
  }

  /** Events that were handed on of blocks which are not on the chain after all, nor stored any more. */
  async takeEventsBack(first: number, last: number, kept: string[]): Promise<void> {
    await this.connection.query(
      `INSERT INTO blockchain_outbox (effect, event_name, contract_address, contract_kind, arguments,
                                      transaction_hash, log_index, block_number, block_hash, block_time)
       SELECT -1, (array_agg(o.event_name))[1], (array_agg(o.contract_address))[1], (array_agg(o.contract_kind))[1],
              (array_agg(o.arguments))[1], o.transaction_hash, o.log_index, o.block_number, o.block_hash, o.block_time
         FROM blockchain_outbox o
        WHERE o.block_number BETWEEN $1 AND $2 AND o.block_hash <> ALL ($3)
        GROUP BY o.transaction_hash, o.log_index, o.block_number, o.block_hash, o.block_time
       -- What came before the last may be pruned.
       HAVING (array_agg(o.effect ORDER BY o.id DESC))[1] = 1
        ORDER BY o.block_number DESC, o.log_index DESC`,
      [first, last, kept],
    );
  }
}
