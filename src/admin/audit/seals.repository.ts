import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { CANONICAL_COLUMNS, type CanonicalRow } from './canonical-row.js';
import type { Anchor } from './seal-anchor.js';
import type { Seal } from './seal.js';

/** A seal as it is stored. */
export interface StoredSeal extends Seal {
  sealedAt: Date;
}

const SEAL_COLUMNS = `
  s.number, s.first_seq AS "firstSeq", s.last_seq AS "lastSeq", s.row_count AS "rowCount",
  encode(s.merkle_root, 'hex') AS "merkleRoot", encode(sha256(s.leaves), 'hex') AS "leavesHash",
  encode(s.previous_hash, 'hex') AS "previousHash", encode(s.seal_hash, 'hex') AS "sealHash",
  s.sealed_at AS "sealedAt"`;

/**
 * Transactions under way that have a row of the log, or are about to: they hold its lock from before they take a number
 * until after their rows can be seen. Any other, a long one in the same database or beside it, holds up no seal.
 */
const LOG_WRITERS = `
  held AS MATERIALIZED (
    SELECT virtualtransaction, locktype, transactionid, database, relation, mode FROM pg_locks WHERE granted
  ), log_writers AS (
    SELECT running.id::text::bigint AS xact_id
      FROM pg_snapshot_xip(pg_current_snapshot()) AS running (id)
      JOIN held AS own ON own.locktype = 'transactionid' AND own.mode = 'ExclusiveLock'
                      AND own.transactionid = running.id::xid
      JOIN held AS log ON log.virtualtransaction = own.virtualtransaction AND log.mode = 'RowExclusiveLock'
                      AND log.relation = 'admin_logs'::regclass
                      AND log.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  )`;

@Injectable()
export class SealsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Remembers, unless that is done already, how far the numbers of the log had been handed out and before which
   * transaction. It has to be the first thing its transaction does: the number is read while this transaction has no
   * id, so every transaction that holds a number up to it has a lower id. A horizon from another server (a restored
   * dump) has an id that this one has not reached, and is taken anew.
   */
  async takeHorizon(): Promise<void> {
    const [sequence] = await this.database.query<{ last: string }>(
      'SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS last FROM admin_logs_seq_seq',
    );
    await this.database.query(
      `UPDATE admin_log_horizon SET last_seq = $1, xact_id = pg_current_xact_id()::text::bigint
        WHERE last_seq IS NULL OR xact_id > pg_current_xact_id()::text::bigint`,
      [sequence!.last],
    );
    await this.database.commit();
  }

  /**
   * The horizon, once every transaction below it that wrote to the log has ended, locked until this one ends. Undefined
   * while one is running, or while somebody else holds the lock.
   */
  async lockSettledHorizon(): Promise<string | undefined> {
    const [row] = await this.database.query<{ lastSeq: string }>(
      `WITH ${LOG_WRITERS}
       SELECT last_seq AS "lastSeq" FROM admin_log_horizon
        WHERE xact_id < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
          AND NOT EXISTS (SELECT FROM log_writers WHERE log_writers.xact_id < admin_log_horizon.xact_id)
          FOR UPDATE SKIP LOCKED`,
    );
    return row?.lastSeq;
  }

  /**
   * How old the newest seal is, and how old the oldest row that none covers yet, in seconds: zero where all are sealed.
   * Null before the first of each.
   */
  async findAges(): Promise<{ newestSeal: number | null; oldestUnsealed: number }> {
    const [ages] = await this.database.query<{ newestSeal: number | null; oldestUnsealed: number }>(
      `WITH newest AS (SELECT last_seq, sealed_at FROM admin_log_seals ORDER BY number DESC LIMIT 1)
       SELECT (SELECT extract(epoch FROM now() - sealed_at)::float8 FROM newest) AS "newestSeal",
              greatest(0, coalesce((
                SELECT extract(epoch FROM now() - created_at)::float8 FROM admin_logs
                 WHERE seq > coalesce((SELECT last_seq FROM newest), 0) ORDER BY seq LIMIT 1), 0)) AS "oldestUnsealed"`,
    );
    return ages!;
  }

  async clearHorizon(): Promise<void> {
    await this.database.query('UPDATE admin_log_horizon SET last_seq = NULL, xact_id = NULL');
  }

  async findNewest(): Promise<StoredSeal | undefined> {
    const [seal] = await this.database.query<StoredSeal>(
      `SELECT ${SEAL_COLUMNS} FROM admin_log_seals s ORDER BY s.number DESC LIMIT 1`,
    );
    return seal;
  }

  /** The newest seal where it is not anchored yet. */
  async findToAnchor(): Promise<StoredSeal | undefined> {
    const [seal] = await this.database.query<StoredSeal>(
      `SELECT ${SEAL_COLUMNS} FROM admin_log_seals s
        WHERE s.number = (SELECT max(number) FROM admin_log_seals)
          AND NOT EXISTS (SELECT FROM admin_log_anchors a WHERE a.seal_number = s.number)`,
    );
    return seal;
  }

  async recordAnchor(sealNumber: number, { chainId, transactionHash }: Anchor): Promise<void> {
    await this.database.query(
      `INSERT INTO admin_log_anchors (seal_number, chain_id, transaction_hash) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [sealNumber, chainId, transactionHash],
    );
  }

  async findNewestAnchor(): Promise<(Anchor & { sealNumber: number; sealHash: string }) | undefined> {
    const [anchor] = await this.database.query<Anchor & { sealNumber: number; sealHash: string }>(
      `SELECT a.seal_number AS "sealNumber", a.chain_id AS "chainId", a.transaction_hash AS "transactionHash",
              encode(s.seal_hash, 'hex') AS "sealHash"
         FROM admin_log_anchors a JOIN admin_log_seals s ON s.number = a.seal_number
        ORDER BY a.seal_number DESC LIMIT 1`,
    );
    return anchor;
  }

  /** The seal behind `number`, with its leaves. */
  async findNext(number: number): Promise<(StoredSeal & { leaves: Buffer }) | undefined> {
    const [seal] = await this.database.queryLast<StoredSeal & { leaves: Buffer }>(
      `SELECT ${SEAL_COLUMNS}, s.leaves FROM admin_log_seals s WHERE s.number > $1 ORDER BY s.number LIMIT 1`,
      [number],
    );
    return seal;
  }

  async findCovering(seq: string): Promise<(StoredSeal & { leaves: Buffer }) | undefined> {
    const [seal] = await this.database.query<StoredSeal & { leaves: Buffer }>(
      `SELECT ${SEAL_COLUMNS}, s.leaves FROM admin_log_seals s WHERE s.last_seq >= $1 AND s.first_seq <= $1
        ORDER BY s.last_seq LIMIT 1`,
      [seq],
    );
    return seal;
  }

  async exists(sealHash: string): Promise<boolean> {
    const rows = await this.database.queryLast(
      'SELECT FROM admin_log_seals WHERE seal_hash = decode($1, $2)',
      [sealHash, 'hex'],
    );
    return rows.length > 0;
  }

  async append(seal: Seal, leaves: Buffer): Promise<void> {
    await this.database.query(
      `INSERT INTO admin_log_seals (number, first_seq, last_seq, row_count, merkle_root, previous_hash, seal_hash, leaves)
       VALUES ($1, $2, $3, $4, decode($5, 'hex'), decode($6, 'hex'), decode($7, 'hex'), $8)`,
      [
        seal.number,
        seal.firstSeq,
        seal.lastSeq,
        seal.rowCount,
        seal.merkleRoot,
        seal.previousHash,
        seal.sealHash,
        leaves,
      ],
    );
  }

  /** Rows behind (`seq`, `id`) up to `lastSeq`, in order, as they are hashed. */
  async findCanonicalRows(
    after: { seq: string; id: string },
    lastSeq: string,
    limit: number,
  ): Promise<CanonicalRow[]> {
    // As one array, since a column's name is no part of it.
    const rows = await this.database.query<{ fields: CanonicalRow }>(
      `SELECT ARRAY[${CANONICAL_COLUMNS}] AS fields FROM admin_logs
        WHERE (seq, id) > ($1::bigint, $2::uuid) AND seq <= $3::bigint ORDER BY admin_logs.seq, admin_logs.id LIMIT $4`,
      [after.seq, after.id, lastSeq, limit],
    );
    return rows.map(({ fields }) => fields);
  }

  async findCanonicalRow(id: string): Promise<CanonicalRow | undefined> {
    const [row] = await this.database.query<{ fields: CanonicalRow }>(
      `SELECT ARRAY[${CANONICAL_COLUMNS}] AS fields FROM admin_logs WHERE id = $1`,
      [id],
    );
    return row?.fields;
  }

  /** Ends the reading transaction, so that a long walk holds none. */
  release(): Promise<void> {
    return this.database.commit();
  }

  async countBehind(seq: string): Promise<number> {
    const [row] = await this.database.queryLast<{ rows: string }>(
      'SELECT count(*) AS rows FROM admin_logs WHERE seq > $1',
      [seq],
    );
    return Number(row!.rows);
  }
}
