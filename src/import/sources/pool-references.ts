import { lowerAddress } from '../../common/address.js';
import { FieldError, shown } from '../normalise/field.js';
import { digestOf, recordId } from '../record-id.js';
import { type AssetsRepository, slugOf } from '../write/assets.repository.js';

/** The pool of an investment that names none: there was only one at first. */
export const DEFAULT_POOL = 'harvest-pool';

export interface PoolTarget {
  assetId: string;
  /** Set when no file describes the pool: the draft that stands for it. */
  draft: { slug: string; title: string; contract: string | null } | null;
}

/** Finds the asset that an investment means; the log calls it by id, contract address or slug, as it came. */
export class PoolReferences {
  private readonly assets = new Map<string, Set<string>>();
  private readonly quarantined = new Set<string>();
  /** Drafts that are in the database, or will be with the open transaction. */
  private readonly there = new Set<string>();

  constructor(private readonly repository: AssetsRepository) {}

  /** @param quarantined names of the opportunities that were not taken */
  async load(quarantined: Iterable<string>): Promise<void> {
    this.assets.clear();
    this.quarantined.clear();
    for (const asset of await this.repository.references()) {
      for (const name of [asset.legacyId, asset.contract, asset.slug]) this.add(name, asset.id);
    }
    for (const name of quarantined) this.quarantined.add(name);
  }

  /**
   * @throws FieldError `ambiguous_pool`: two assets answer to that name; `asset_quarantined`: the opportunity that it
   * names was not taken, and the money must not end in another asset
   */
  resolve(reference: string): PoolTarget {
    const name = reference.trim().toLowerCase();
    const slug = slugOf(name);
    const found = this.assets.get(name) ?? this.assets.get(slug);
    if (found !== undefined && found.size > 1) {
      throw new FieldError('ambiguous_pool', `the pool ${shown(reference)} could be ${found.size} assets`);
    }
    if (found !== undefined) return { assetId: [...found][0]!, draft: null };
    if (this.quarantined.has(name) || this.quarantined.has(slug)) {
      throw new FieldError(
        'asset_quarantined',
        `the pool ${shown(reference)} is an opportunity that is in quarantine itself`,
      );
    }
    const contract = lowerAddress(name);
    const draftSlug =
      contract !== null ? `pool-${contract.slice(2, 10)}` : slug || `pool-${digestOf(name).slice(0, 8)}`;
    return {
      assetId: recordId('asset', contract ?? `title:${draftSlug}`),
      draft: { slug: draftSlug, title: contract ?? titleOf(draftSlug), contract },
    };
  }

  /** Makes the drafts that aren't there yet. They carry `metadata.legacy = true`: no file describes them. */
  async ensure(targets: PoolTarget[], createdAt: string): Promise<void> {
    const wanted = new Map<string, NonNullable<PoolTarget['draft']>>();
    for (const { assetId, draft } of targets)
      if (draft !== null && !this.there.has(assetId)) wanted.set(assetId, draft);
    if (wanted.size === 0) return;
    for (const id of wanted.keys()) this.there.add(id);
    for (const asset of await this.repository.find([...wanted.keys()], [])) wanted.delete(asset.id);
    for (const [id, draft] of wanted) {
      await this.repository.insert({
        id,
        slug: draft.slug,
        columns: {
          assets: {
            type: 'investment',
            title: draft.title,
            status: 'draft',
            contract_address: draft.contract,
          },
          asset_details: { currency: 'EGP' },
          asset_metrics: {},
        },
        createdAt,
        metadata: { import: { digest: '', columns: {} }, legacy: true },
      });
    }
  }

  /** The open transaction was rolled back: its drafts are gone with it. */
  forget(): void {
    this.there.clear();
  }

  private add(name: string | null, id: string): void {
    if (name === null) return;
    const key = name.toLowerCase();
    const ids = this.assets.get(key) ?? new Set<string>();
    this.assets.set(key, ids.add(id));
  }
}

function titleOf(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
