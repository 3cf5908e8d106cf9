import type { Client } from 'pg';
import { lines } from './archive.js';
import type { BackupStore } from './backup-store.js';
import { takeMoment } from './compare/moment.js';
import { printsOf } from './compare/prints.js';
import { ensureSlot } from './log/log-archive.js';
import { type Mark, mark } from './log/mark.js';
import {
  type DatabaseManifest,
  type Manifest,
  MANIFEST_FORMAT,
  type Part,
  partsOfManifest,
  type ServerManifest,
} from './manifest.js';
import { newBackupId } from './names.js';
import { namedPapers, type PaperCopies } from './papers.js';
import { formatLsn, type Lsn, segmentStart } from './replication/lsn.js';
import { ReplicationSession } from './replication/replication-session.js';
import { findServers, type SourceServer, withClient, withClients, type BackupLogins } from './sources.js';

export interface CreatedBackup {
  id: string;
  bytes: number;
  seconds: number;
  papers: number;
  /** Whether a drill can compare the rows. */
  compared: boolean;
}

/** Copies every server, with its log up to a moment at which the rows were counted and hashed, and the papers. */
export class BackupMaker {
  constructor(
    private readonly store: BackupStore,
    private readonly papers: PaperCopies,
    private readonly logins: BackupLogins,
    private readonly application: string,
  ) {}

  /** @throws BackupError, DatabaseUnusable */
  async create(): Promise<CreatedBackup> {
    const startedAt = new Date();
    const id = newBackupId(startedAt);
    const keyId = this.store.keyId;
    const servers: ServerManifest[] = [];
    let papers: Manifest['papers'] | undefined;
    let finishedAt = Infinity;
    for (const server of await findServers(this.logins)) {
      const copied = await this.copyServer(id, server);
      servers.push(copied.manifest);
      finishedAt = Math.min(finishedAt, copied.time);
      papers ??= copied.papers;
    }
    const manifest: Manifest = {
      format: MANIFEST_FORMAT,
      id,
      kind: 'full',
      application: this.application,
      keyId,
      startedAt: startedAt.toISOString(),
      finishedAt: new Date(finishedAt).toISOString(),
      servers,
      tables: [],
      papers: papers!,
    };
    await this.store.writeManifest(manifest);
    const bytes = partsOfManifest(manifest).reduce((total, part) => total + part.bytes, 0);
    return {
      id,
      bytes: bytes + manifest.papers.bytes,
      seconds: (Date.now() - startedAt.getTime()) / 1000,
      papers: manifest.papers.count,
      compared: servers.every(({ databases }) => databases.every(({ tables }) => tables !== null)),
    };
  }

  private copyServer(
    id: string,
    server: SourceServer,
  ): Promise<{ manifest: ServerManifest; time: number; papers: Manifest['papers'] }> {
    const { variable, databases } = server;
    const owners = databases.flatMap(({ ownerUrl }) => ownerUrl ?? []);
    return withClient(server.url, variable, (prober) =>
      withClients(
        databases.map(({ url }) => url),
        variable,
        async (readers) => {
          await ensureSlot(prober);
          const session = await ReplicationSession.open(server.url, variable);
          try {
            await session.holdLog();
            const base = await session.baseBackup(`pend ${id}`);
            const data = await this.store.writeParts(id, `data-${server.name}`, base.content);
            const taken = await withClients(owners, variable, (lockers) =>
              momentOf(readers, lockers, prober),
            );
            const seen = await this.look(id, server, readers, taken.place !== undefined);
            const segmentBytes = await segmentBytesOf(prober);
            const from = segmentStart(base.start, segmentBytes);
            const log = await this.store.writeParts(
              id,
              `log-${server.name}`,
              session.log(server.timeline, from, taken.mark.position),
            );
            const manifest: ServerManifest = {
              name: server.name,
              systemId: server.systemId,
              timeline: server.timeline,
              version: await versionOf(prober),
              segmentBytes,
              start: formatLsn(base.start),
              end: formatLsn(base.end()),
              compared: formatLsn(taken.place ?? taken.mark.position),
              logEnd: formatLsn(taken.mark.position),
              databases: seen.databases,
              data,
              log,
            };
            return { manifest, time: taken.mark.time, papers: seen.papers };
          } finally {
            await session.close();
          }
        },
      ),
    );
  }

  /** What the readers see at the moment that they were given; it ends their transactions. */
  private async look(
    id: string,
    { databases }: SourceServer,
    readers: Client[],
    isMoment: boolean,
  ): Promise<{ databases: DatabaseManifest[]; papers: Manifest['papers'] }> {
    const seen: DatabaseManifest[] = [];
    let papers: Manifest['papers'] = { kept: this.papers.kept, count: 0, bytes: 0, missing: 0, list: [] };
    for (const [index, { name, url }] of databases.entries()) {
      const reader = readers[index]!;
      seen.push({
        name,
        database: decodeURIComponent(new URL(url).pathname.slice(1)),
        migrations: await migrationsOf(reader),
        tables: isMoment ? await printsOf(reader) : null,
      });
      if (name === 'primary') papers = await this.copyPapers(id, reader);
      if (isMoment) await reader.query('COMMIT');
    }
    return { databases: seen, papers };
  }

  private async copyPapers(id: string, reader: Client): Promise<Manifest['papers']> {
    const { kept } = this.papers;
    const { count, bytes, missing } = await this.papers.copy(namedPapers(reader));
    const list: Part[] = await this.store.writeParts(id, 'papers', lines(namedPapers(reader)));
    return { kept, count, bytes, missing, list };
  }
}

/** The moment, and a mark behind it up to which the backup's own log reaches. */
async function momentOf(
  readers: Client[],
  owners: Client[],
  prober: Client,
): Promise<{ place: Lsn | undefined; mark: Mark }> {
  const place = await takeMoment(readers, owners, prober);
  return { place, mark: await mark(prober) };
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM schema_migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::integer AS version",
  );
  return rows[0]!.version;
}

async function segmentBytesOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>(
    "SELECT setting::integer AS bytes FROM pg_settings WHERE name = 'wal_segment_size'",
  );
  return rows[0]!.bytes;
}
