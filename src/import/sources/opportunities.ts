import { lowerAddress } from '../../common/address.js';
import { quarantine, type Difference, type Draft, type SourceRecord } from '../import.types.js';
import { firstOf, isAbsent, textOf } from '../normalise/field.js';
import { digestOf, recordId } from '../record-id.js';
import { toJsonText } from '../scan/json-text.js';
import type { Layout } from '../scan/layout.js';
import type { JsonObject } from '../scan/record-parser.js';
import { AssetsRepository, slugOf, type AssetColumns, type KnownAsset } from '../write/assets.repository.js';
import type { ImportSession } from '../write/import-session.repository.js';
import { draftOf, leftOver, objectOf } from './draft.js';
import { opportunityColumns, TAKEN, titleOf } from './opportunity-columns.js';
import type { Source } from './source.js';

export interface AssetDraft extends Draft {
  title: string;
  slug: string;
  contract: string | null;
  columns: AssetColumns;
  /** What the log's pool references may call it: its id in the file, its contract, its slug. */
  references: string[];
  metadata: JsonObject;
  createdAt: string | null;
}

/** Names by which the log may refer to an opportunity, also to one that is in quarantine. */
export function referencesOf(record: SourceRecord): string[] {
  const value = objectOf(record);
  const title = textOf(value.title);
  const contract = lowerAddress(textOf(value.contractAddress) ?? '');
  const names = [textOf(value.id), record.key, contract, title === null ? null : slugOf(title)];
  return [
    ...new Set(
      names.filter((name): name is string => name !== null && name !== '').map((n) => n.toLowerCase()),
    ),
  ];
}

/** `admin-opportunities.json`: assets, with their terms and the totals that the old server kept. */
export class Opportunities implements Source<AssetDraft> {
  readonly file = 'admin-opportunities.json';
  readonly layout: Layout = { kind: 'list', wrappers: ['opportunities'], scalarsAreRecords: false };
  private readonly assets: AssetsRepository;

  constructor(
    session: ImportSession,
    private readonly startedAt: () => string,
  ) {
    this.assets = new AssetsRepository(session);
  }

  map(record: SourceRecord): AssetDraft[] {
    const value = objectOf(record);
    const title = titleOf(value);
    const contract = lowerAddress(textOf(value.contractAddress) ?? '');
    const { columns, kept, createdAt } = opportunityColumns(value, title, contract);
    const rest: JsonObject = { ...leftOver(value, TAKEN, []), ...kept };
    if (contract === null && !isAbsent(value.contractAddress)) rest.contractAddress = value.contractAddress!;
    const reference = firstOf(value, 'id') ?? record.key;
    if (!isAbsent(reference)) rest.id = reference!;
    const slug = slugOf(title);
    // Ids in this file are null, duplicated or gapped: the contract says which asset it is, else the title.
    const id = recordId('asset', contract ?? `title:${slug === '' ? title.toLowerCase() : slug}`);
    const digest = digestOf(toJsonText(columns as unknown as JsonObject), toJsonText(rest));
    return [
      {
        ...draftOf(record, id, digest),
        title,
        slug,
        contract,
        columns,
        references: referencesOf(record),
        metadata: rest,
        createdAt,
      },
    ];
  }

  async write(drafts: AssetDraft[]): Promise<void> {
    const known = await this.assets.find(
      drafts.map((draft) => draft.id),
      drafts.flatMap((draft) => draft.contract ?? []),
    );
    for (const draft of drafts) {
      const asset = this.match(known, draft);
      if (asset?.imported?.digest === draft.digest) draft.outcome = 'unchanged';
      else if (asset === undefined) {
        await this.assets.insert({
          id: draft.id,
          slug: draft.slug,
          columns: draft.columns,
          createdAt: draft.createdAt ?? this.startedAt(),
          metadata: {
            import: { digest: draft.digest, columns: columnDigests(draft.columns) },
            legacy: draft.metadata,
          },
        });
        draft.outcome = 'inserted';
      } else if (asset.contract !== null && draft.contract !== null && asset.contract !== draft.contract) {
        quarantine(draft, 'address_mismatch', `the asset has the contract ${asset.contract} already`);
      } else {
        await this.assets.update(asset, this.changedColumns(asset, draft), {
          import: { digest: draft.digest, columns: columnDigests(draft.columns) },
          legacy: draft.metadata,
        });
        draft.outcome = 'updated';
      }
    }
  }

  async compare(drafts: AssetDraft[]): Promise<Difference[]> {
    const known = await this.assets.find(
      drafts.map((draft) => draft.id),
      drafts.flatMap((draft) => draft.contract ?? []),
    );
    const differences: Difference[] = [];
    for (const draft of drafts) {
      const asset = this.match(known, draft);
      const place = { file: this.file, position: draft.position };
      if (asset === undefined) {
        differences.push({ ...place, field: 'assets.row', source: 'present', database: null });
        continue;
      }
      for (const hit of await this.assets.compare(asset.id, draft.columns))
        differences.push({ ...place, ...hit });
    }
    return differences;
  }

  private match(known: KnownAsset[], draft: AssetDraft): KnownAsset | undefined {
    return known.find(
      (asset) => asset.id === draft.id || (draft.contract !== null && asset.contract === draft.contract),
    );
  }

  /**
   * Only the columns about which the file says something new: what staff changed since the last import stays.
   * An asset that the import did not make keeps whatever it has and only gains what it lacks.
   */
  private changedColumns(asset: KnownAsset, draft: AssetDraft): AssetColumns {
    const before = asset.imported?.columns;
    const now = columnDigests(draft.columns);
    const changed = (table: keyof AssetColumns): Record<string, string | null> => {
      const entries = Object.entries(draft.columns[table]).filter(([name, value]) => {
        // Not null in the table: a file that states no date any more changes nothing.
        if (name === 'created_at' && value === null) return false;
        if (before) return before[`${table}.${name}`] !== now[`${table}.${name}`];
        return value !== null && asset.empty.includes(`${table}.${name}`);
      });
      return Object.fromEntries(entries);
    };
    return {
      assets: changed('assets'),
      asset_details: changed('asset_details'),
      asset_metrics: changed('asset_metrics'),
    };
  }
}

function columnDigests(columns: AssetColumns): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const table of Object.keys(columns) as (keyof AssetColumns)[]) {
    for (const [name, value] of Object.entries(columns[table])) {
      digests[`${table}.${name}`] = digestOf(value).slice(0, 8);
    }
  }
  return digests;
}
