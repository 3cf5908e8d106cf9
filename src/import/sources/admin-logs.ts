import { isIP } from 'node:net';
import type { Difference, Draft, SourceRecord } from '../import.types.js';
import { optionalDate, timestampText } from '../normalise/date.js';
import { FieldError, firstOf, isAbsent, isObject, textOf, textWithin } from '../normalise/field.js';
import { scrub } from '../normalise/scrub.js';
import { digestOf, recordId } from '../record-id.js';
import { toJsonText } from '../scan/json-text.js';
import type { Layout } from '../scan/layout.js';
import type { JsonObject, JsonValue } from '../scan/record-parser.js';
import type { ImportSession } from '../write/import-session.repository.js';
import { StagedWriter, type Cell, type StagedTable } from '../write/staged-table.repository.js';
import { draftOf, objectOf } from './draft.js';
import type { Source } from './source.js';

const ADMIN_LOGS: StagedTable = {
  name: 'admin_logs',
  key: 'id',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'actor_type', type: 'text' },
    { name: 'action', type: 'text' },
    { name: 'resource_type', type: 'text' },
    { name: 'resource_id', type: 'text' },
    { name: 'new_values', type: 'jsonb' },
    { name: 'ip_address', type: 'inet' },
    { name: 'user_agent', type: 'text' },
    { name: 'created_at', type: 'timestamptz' },
  ],
  changed: 'false',
  // The log only grows: a record that says something else is another record.
  set: null,
  compare: [
    ['action', 's.action', 't.action'],
    ['resource_id', 's.resource_id', 't.resource_id'],
    ['new_values', 's.new_values', 't.new_values'],
  ],
};

interface LogDraft extends Draft {
  cells: Cell[];
}

/** The first address of `::ffff:127.0.0.1` or `203.0.113.7, 10.0.0.1`; null when it is none. */
export function parseIp(value: JsonValue | undefined): string | null {
  const first =
    textOf(value)
      ?.split(',')[0]!
      .trim()
      .replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  const bare = first.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return isIP(bare) === 0 ? null : bare;
}

/** `admin-logs.json`: what staff did. The old server kept no admin's id. */
export class AdminLogs implements Source<LogDraft> {
  readonly file = 'admin-logs.json';
  readonly layout: Layout = { kind: 'list', wrappers: ['logs'], scalarsAreRecords: false };
  private readonly rows: StagedWriter;

  constructor(
    session: ImportSession,
    private readonly startedAt: () => string,
  ) {
    this.rows = new StagedWriter(session, ADMIN_LOGS);
  }

  map(record: SourceRecord): LogDraft[] {
    const value = objectOf(record);
    const action = textWithin(value, 'action', 100);
    if (action === null) throw new FieldError('missing_action', 'the log entry has no action');
    const time = optionalDate(value.timestamp, 'timestamp');
    const data = isObject(value.data) ? value.data : null;
    const contract = textOf(data?.contractAddress);
    const resource =
      contract?.toLowerCase() ?? textOf(data ? firstOf(data, 'id', 'opportunityId') : undefined);
    if (resource !== null && resource.length > 255) {
      throw new FieldError('text_too_long', 'the resource has more than 255 characters');
    }
    const rest: JsonObject = {};
    for (const name in value) if (!['action', 'timestamp', 'data'].includes(name)) rest[name] = value[name]!;
    const ip = data ? (data.ip ?? value.ip) : value.ip;
    const address = parseIp(ip);
    const kept: JsonObject = { ...rest, ...(isAbsent(value.data) ? {} : { data: value.data }) };
    const values = Object.keys(kept).length === 0 ? null : toJsonText(scrub(kept));
    const content = toJsonText(value);
    // Content decides: an entry that stands in the file twice is one entry.
    const id = recordId('admin-log', content);
    const cells: Cell[] = [
      id,
      'admin',
      action,
      resource === null ? null : 'asset',
      resource,
      values,
      address,
      textOf(data?.userAgent),
      time === null ? null : timestampText(time),
    ];
    return [{ ...draftOf(record, id, digestOf(content)), cells }];
  }

  async write(drafts: LogDraft[]): Promise<void> {
    const outcomes = await this.rows.write(drafts.map((draft) => this.dated(draft)));
    outcomes.forEach(
      (outcome, at) => (drafts[at]!.outcome = outcome === 'inserted' ? 'inserted' : 'unchanged'),
    );
  }

  async compare(drafts: LogDraft[]): Promise<Difference[]> {
    const found = await this.rows.compare(drafts.map((draft) => this.dated(draft)));
    return found.map((hit) => ({
      file: this.file,
      position: drafts[hit.ord]!.position,
      field: `admin_logs.${hit.field}`,
      source: hit.source,
      database: hit.database,
    }));
  }

  rolledBack(): void {
    this.rows.reset();
  }

  private dated(draft: LogDraft): { cells: Cell[] } {
    return { cells: [...draft.cells.slice(0, -1), draft.cells.at(-1) ?? this.startedAt()] };
  }
}
