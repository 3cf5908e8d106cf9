import { decimalDigits, plainDecimal } from '../../common/decimal.js';
import type { Difference, Draft, SourceRecord } from '../import.types.js';
import type { ImportVault } from '../import.runtime.js';
import { optionalDate, timestampText } from '../normalise/date.js';
import { FieldError, firstOf, isAbsent, isObject, shown, textOf } from '../normalise/field.js';
import { scrub } from '../normalise/scrub.js';
import { digestOf, recordId } from '../record-id.js';
import { toJsonText } from '../scan/json-text.js';
import type { Layout } from '../scan/layout.js';
import { LosslessNumber, type JsonObject, type JsonValue } from '../scan/record-parser.js';
import type { ImportSession } from '../write/import-session.repository.js';
import { RawRecords } from '../write/raw-records.repository.js';
import { StagedWriter, type StagedRow, type StagedTable } from '../write/staged-table.repository.js';
import { draftOf } from './draft.js';
import type { Source } from './source.js';

const METRICS: StagedTable = {
  name: 'system_metrics',
  key: 'id',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'metric_type', type: 'text' },
    { name: 'metric_value', type: 'numeric' },
    { name: 'metadata', type: 'jsonb' },
    { name: 'timestamp', type: 'timestamptz' },
  ],
  changed: 'NOT t.metadata @> s.metadata',
  set: 'metric_value = s.metric_value, metadata = t.metadata || s.metadata',
  compare: [
    ['metric_type', 's.metric_type', 't.metric_type'],
    ['metric_value', 'round(s.metric_value, 6)', 't.metric_value'],
    ['metadata', "s.metadata - 'import'", "(t.metadata || s.metadata) - 'import'"],
  ],
};

interface Metric {
  id: string;
  type: string;
  value: string | null;
  exact: JsonValue | null;
}

interface MetricDraft extends Draft {
  metrics: Metric[];
  time: number;
  metadata: JsonObject;
  keepRaw: string | null;
}

const TIME_FIELDS = ['timestamp', 'time', 'date', 't'];
const TIME_KEYS = /^(?:timestamp|time|lastUpdated?|updatedAt|generatedAt|last_updated?)$/i;
const PLACE_FIELDS = new Set([...TIME_FIELDS, 'blockNumber', 'block']);
const TYPE_WIDTH = 50;

/** What the files of numbers share: rows of system_metrics, or the record as it stands when it is no number. */
abstract class MetricSource implements Source<MetricDraft> {
  abstract readonly file: string;
  abstract readonly layout: Layout;
  private readonly metrics: StagedWriter;
  private readonly kept: RawRecords;

  constructor(session: ImportSession, vault: ImportVault) {
    this.metrics = new StagedWriter(session, METRICS);
    this.kept = new RawRecords(session, vault);
  }

  abstract map(record: SourceRecord): MetricDraft[];

  async write(drafts: MetricDraft[]): Promise<void> {
    const rows: StagedRow[] = [];
    const owners: MetricDraft[] = [];
    for (const draft of drafts) {
      for (const row of this.rows(draft)) {
        rows.push(row);
        owners.push(draft);
      }
    }
    const outcomes = await this.metrics.write(rows);
    outcomes.forEach((outcome, at) => {
      const draft = owners[at]!;
      if (draft.outcome === null || draft.outcome === 'unchanged') {
        draft.outcome = outcome === 'inserted' || outcome === 'updated' ? outcome : 'unchanged';
      }
    });
    await this.kept.keep(
      this.file,
      drafts.filter((draft) => draft.keepRaw !== null),
      (draft) => draft.keepRaw!,
    );
  }

  async compare(drafts: MetricDraft[]): Promise<Difference[]> {
    const owners: MetricDraft[] = [];
    const rows = drafts.flatMap((draft) => this.rows(draft).map((row) => (owners.push(draft), row)));
    const found = await this.metrics.compare(rows);
    const missing = await this.kept.missing(drafts.filter((draft) => draft.keepRaw !== null));
    return [
      ...found.map((hit) => ({
        file: this.file,
        position: owners[hit.ord]!.position,
        field: `system_metrics.${hit.field}`,
        source: hit.source,
        database: hit.database,
      })),
      ...missing.map(({ position }) => ({
        file: this.file,
        position,
        field: 'import_raw.row',
        source: 'present',
        database: null,
      })),
    ];
  }

  rolledBack(): void {
    this.metrics.reset();
  }

  private rows(draft: MetricDraft): StagedRow[] {
    return draft.metrics.map((metric) => ({
      cells: [
        metric.id,
        metric.type,
        metric.value,
        toJsonText({
          ...draft.metadata,
          ...(metric.exact === null ? {} : { value: metric.exact }),
          import: { file: this.file, digest: draft.digest },
        }),
        timestampText(draft.time),
      ],
    }));
  }
}

/**
 * A number for `numeric(18,6)`. Averages in these files have more digits than the column: it then holds the rounded
 * value and `metadata.value` the exact one, which is also where a number too large for the column goes.
 */
function metricValue(value: JsonValue): { value: string | null; exact: JsonValue | null } | null {
  const text =
    textOf(value)
      ?.replace(/(?<=[0-9]),(?=[0-9]{3})/g, '')
      .replace(/\s*%$/, '') ?? null;
  const plain = text === null ? null : plainDecimal(text);
  if (plain === null) return null;
  const { whole, fraction } = decimalDigits(plain);
  const odd = fraction > 6 || whole > 12 || (typeof value === 'string' && text !== value.trim());
  return { value: whole > 12 ? null : plain, exact: odd ? value : null };
}

/** `live-stats.json`: a flat map; one snapshot, each member a metric. */
export class LiveStats extends MetricSource {
  readonly file = 'explorer-data/live-stats.json';
  readonly layout: Layout = { kind: 'list', wrappers: ['stats', 'liveStats'], scalarsAreRecords: true };

  constructor(
    session: ImportSession,
    vault: ImportVault,
    /** When the snapshot was taken: its own date if it has one, else when the file was written. */
    private readonly takenAt: () => Promise<{ time: number; stated: boolean }>,
  ) {
    super(session, vault);
  }

  private time = 0;
  private stated = false;

  async prepare(): Promise<void> {
    const taken = await this.takenAt();
    this.time = taken.time;
    this.stated = taken.stated;
  }

  map(record: SourceRecord): MetricDraft[] {
    const type = record.key ?? String(record.position);
    const number = isObject(record.value) || Array.isArray(record.value) ? null : metricValue(record.value);
    if (number === null && /^[+-]?(?:nan|infinity)$/i.test(textOf(record.value) ?? '')) {
      throw new FieldError('bad_number', `${type} is ${shown(record.value)}, not a number`);
    }
    const content = toJsonText(record.value);
    // A second snapshot is another set of rows; a file without a date is the same one until its values change.
    const id = recordId('live-stats', `${type}|${this.stated ? this.time : ''}`);
    const draft = draftOf(record, id, digestOf(content));
    const tooWide = type.length > TYPE_WIDTH;
    const exact = number === null ? scrub({ [type]: record.value }) : null;
    return [
      {
        ...draft,
        metrics: tooWide
          ? []
          : [
              {
                id,
                type,
                value: number?.value ?? null,
                exact: number === null ? ((exact as JsonObject)[type] ?? null) : number.exact,
              },
            ],
        time: this.time,
        metadata: {},
        keepRaw: tooWide ? 'metric_name_too_long' : null,
      },
    ];
  }

  /** Whether a member of the map says when the snapshot was taken. */
  static dateOf(key: string | null, value: JsonValue): number | null {
    if (key === null || !TIME_KEYS.test(key)) return null;
    try {
      return optionalDate(value, key);
    } catch {
      return null;
    }
  }
}

/** `data-backup.json` and `enhanced-historical-data.json`: arrays of points somewhere inside an object. */
export class HistoryPoints extends MetricSource {
  readonly layout: Layout = { kind: 'points' };

  constructor(
    session: ImportSession,
    vault: ImportVault,
    readonly file: string,
  ) {
    super(session, vault);
  }

  map(record: SourceRecord): MetricDraft[] {
    const value = record.value;
    const content = toJsonText(value);
    const point = isObject(value) ? value : null;
    const timeField = point ? firstOf(point, ...TIME_FIELDS) : undefined;
    const time = isAbsent(timeField) ? null : optionalDate(timeField, 'timestamp');
    const block = point ? firstOf(point, 'blockNumber', 'block') : undefined;
    const place = `${this.file}|${record.path}|${time ?? ''}|${textOf(block) ?? ''}`;
    const id = recordId('point', time === null ? `${place}|${content}` : place);
    const draft = draftOf(record, id, digestOf(content));
    const metrics: Metric[] = [];
    const rest: JsonObject = {};
    for (const name in point ?? {}) {
      const member = point![name]!;
      if (PLACE_FIELDS.has(name) || member === null) continue;
      const number =
        typeof member === 'number' || typeof member === 'string' || member instanceof LosslessNumber
          ? metricValue(member)
          : null;
      if (number === null || name.length > TYPE_WIDTH) rest[name] = member;
      else metrics.push({ id: recordId('point-metric', `${id}|${name}`), type: name, ...number });
    }
    const raw = time === null || metrics.length === 0;
    const metadata: JsonObject = { series: record.path };
    if (!isAbsent(block)) metadata.blockNumber = block;
    if (Object.keys(rest).length > 0) metadata.legacy = scrub(rest);
    return [
      {
        ...draft,
        metrics: raw ? [] : metrics,
        time: time ?? 0,
        metadata,
        keepRaw: !raw ? null : time === null ? 'point_without_time' : 'point_without_number',
      },
    ];
  }
}
