import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { explainConnectionError } from '../../database/database-error.js';
import { BackupError } from '../backup.errors.js';
import { formatLsn, type Lsn, parseLsn } from './lsn.js';
import { type ReplicationMessage, ReplicationQuery } from './replication-query.js';
import { ownConnection } from '../../database/own-connection.js';

/** One server, as it names itself. */
export interface ServerIdentity {
  systemId: string;
  timeline: number;
}

/** Where a copy of the data folder begins in the log, and its archive in pieces as they come. */
export interface BaseBackup {
  start: Lsn;
  /** `tar` of the data folder. */
  content: AsyncIterable<Buffer>;
  /** Where the log has to reach for the copy to be whole; known once `content` was read to its end. */
  end(): Lsn;
}

/** Not a microsecond of PostgreSQL's clock matters to anybody here. */
const NO_TIME = 0n;

/**
 * A connection that speaks PostgreSQL's replication protocol (Frontend/Backend Protocol, "Streaming Replication
 * Protocol"), for servers from 15 on.
 */
export class ReplicationSession {
  private constructor(private readonly client: Client) {}

  /** @throws BackupError where the login may not, {DatabaseUnusable} where there is no connection */
  static async open(url: string, variable: string): Promise<ReplicationSession> {
    const options = {
      connectionString: url,
      replication: 'true',
      connectionTimeoutMillis: 10_000,
      application_name: 'pend-backup',
    };
    const client = ownConnection(options);
    try {
      await client.connect();
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === '42501' || code === '28000') {
        throw new BackupError(
          `${variable}: this login may not replicate, and so not make backups; run ALTER ROLE … REPLICATION and let it ` +
            'in by pg_hba.conf, or, where the provider refuses both, turn on the provider’s own point-in-time recovery.',
          { cause: error },
        );
      }
      throw explainConnectionError(error, variable, url);
    }
    return new ReplicationSession(client);
  }

  async identify(): Promise<ServerIdentity> {
    const [row] = await this.rows('IDENTIFY_SYSTEM');
    return { systemId: row![0]!, timeline: Number(row![1]) };
  }

  /** The server keeps its log from here on, for as long as this session lives. */
  async holdLog(): Promise<void> {
    await this.rows(
      `CREATE_REPLICATION_SLOT "pend_hold_${randomBytes(6).toString('hex')}" TEMPORARY PHYSICAL (RESERVE_WAL true)`,
    );
  }

  /** Begins a copy of the data folder, by a checkpoint at once. @throws BackupError where there are tablespaces */
  async baseBackup(label: string): Promise<BaseBackup> {
    const messages = this.run(
      `BASE_BACKUP (LABEL '${label}', CHECKPOINT 'fast', WAL false, MANIFEST 'no', VERIFY_CHECKSUMS true)`,
    )[Symbol.asyncIterator]();
    const start = await messages.next();
    const first = start.value as ReplicationMessage | undefined;
    if (!first || !('row' in first)) throw new BackupError('The server did not begin a backup.');
    let end: Lsn | undefined;
    const content = async function* (): AsyncGenerator<Buffer> {
      let archives = 0;
      for (let next = await messages.next(); !next.done; next = await messages.next()) {
        const message = next.value;
        if ('row' in message) {
          // Of two rows that may come, the one of a tablespace has its number, name and size.
          if (message.row.length === 2) end = parseLsn(message.row[0]!);
          continue;
        }
        const kind = String.fromCharCode(message.data[0]!);
        if (kind === 'n' && ++archives > 1) {
          throw new BackupError('This server has tablespaces, which backups do not cover.');
        }
        if (kind === 'd') yield message.data.subarray(1);
      }
    };
    return {
      start: parseLsn(first.row[0]!),
      content: content(),
      end: () => {
        if (end === undefined) throw new BackupError('The server did not end the backup.');
        return end;
      },
    };
  }

  /** The log from one place to another, byte by byte. The server has to have written that far, or be about to. */
  async *log(timeline: number, from: Lsn, to: Lsn): AsyncGenerator<Buffer> {
    const query = this.run(`START_REPLICATION PHYSICAL ${formatLsn(from)} TIMELINE ${timeline}`);
    let position = from;
    for await (const message of query) {
      if (!('data' in message)) continue;
      const { data } = message;
      if (data[0] === KEEP_ALIVE) {
        if (data[17] === 1) query.send(statusUpdate(position));
      } else if (position < to) {
        const start = data.readBigUInt64BE(1);
        if (start !== position) throw new BackupError('The server skipped a part of its log.');
        const content = data.subarray(LOG_HEADER_BYTES);
        const wanted = to - position;
        position += BigInt(content.length);
        yield BigInt(content.length) > wanted ? content.subarray(0, Number(wanted)) : content;
        if (position >= to) query.stop();
      }
    }
    if (position < to) throw new BackupError('The server ended its log before the place that it had named.');
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => {});
  }

  private run(command: string): ReplicationQuery {
    return this.client.query(new ReplicationQuery(command));
  }

  private async rows(command: string): Promise<string[][]> {
    const rows: string[][] = [];
    for await (const message of this.run(command)) if ('row' in message) rows.push(message.row);
    return rows;
  }
}

const KEEP_ALIVE = 'k'.charCodeAt(0);
/** `w`, where it starts, how far the server has come, its clock. */
const LOG_HEADER_BYTES = 25;

/** A server that hears nothing for `wal_sender_timeout` hangs up. */
function statusUpdate(position: Lsn): Buffer {
  const message = Buffer.alloc(34);
  message.write('r');
  for (const at of [1, 9, 17]) message.writeBigUInt64BE(position, at);
  message.writeBigUInt64BE(NO_TIME, 25);
  return message;
}
