import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import { auditLog } from '../common/audit-log.js';
import { changesOf } from '../common/http/merge.js';
import type { Precondition } from '../common/http/precondition.js';
import { validationPipe } from '../common/http/validation.pipe.js';
import { conflict, notFound, validationFailed } from '../common/problem/problem.js';
import { columnsOf } from './asset-columns.js';
import { refusalsExplained } from './asset-refusals.js';
import { type AssetTerms, publicationViolations, termsViolations } from './asset-terms.js';
import { AssetsRepository } from './assets.repository.js';
import { PlatformEvents, type PlatformEventType } from '../live/platform-events.js';
import type { AssetDto } from './dto/asset.dto.js';
import { type CreateAssetDto, UpdateAssetDto } from './dto/asset-input.dto.js';
import type { AssetStatus } from './entities/asset.entity.js';
import { withoutEchoes } from './without-echoes.js';

/** What staff do with an asset's standing: from where, and where to. */
const MOVES = {
  publish: { from: ['draft'], to: 'active', event: 'asset.published' },
  pause: { from: ['active'], to: 'paused', event: 'asset.paused' },
  resume: { from: ['paused'], to: 'active', event: 'asset.resumed' },
  close: { from: ['active', 'paused'], to: 'closed', event: 'asset.closed' },
} as const satisfies Record<
  string,
  { from: readonly AssetStatus[]; to: AssetStatus; event: PlatformEventType }
>;
export type AssetMove = keyof typeof MOVES;

/** Assets in the hands of staff. Every change locks the asset first, so changes come one after the other. */
@Injectable()
export class AssetAdministrationService {
  private readonly pipe = validationPipe();

  constructor(
    private readonly assets: AssetsRepository,
    private readonly events: PlatformEvents,
  ) {}

  /**
   * Makes a draft.
   *
   * @throws Problem 422 naming each field; 409 when the contract is another asset's
   */
  async create(actor: StaffActor, input: CreateAssetDto): Promise<AssetDto> {
    const { details = {}, ...asset } = input;
    const terms: AssetTerms = { type: input.type, status: 'draft', details };
    refuse(termsViolations(terms, Object.keys(asset), definedKeys(details), new Date()));
    const id = await refusalsExplained(() => this.assets.insert(actor.adminId, columnsOf(input)));
    auditLog.describe({ resourceId: id });
    return this.get(id);
  }

  /**
   * Merges `body` into the asset and its details. What is sent back as it is, is no change, so a whole record may be.
   *
   * @throws Problem 404; 412 when it was changed since it was read; 422 naming each field
   */
  async update(_actor: StaffActor, id: string, body: unknown, precondition: Precondition): Promise<AssetDto> {
    const current = await this.lockAndGet(id);
    const sent = (await this.pipe.transform(withoutEchoes(current, body), {
      type: 'body',
      metatype: UpdateAssetDto,
    })) as UpdateAssetDto;
    const { details, ...asset } = changesOf(current, sent, precondition);
    if (Object.keys(asset).length + definedKeys(details ?? {}).length === 0) {
      auditLog.describe({ nothing: true });
      return current;
    }
    const terms: AssetTerms = {
      type: asset.type ?? current.type,
      status: current.status,
      details: { ...current.details, ...details },
    };
    refuse(termsViolations(terms, Object.keys(asset), definedKeys(details ?? {}), new Date()));
    await refusalsExplained(() => this.assets.update(id, columnsOf({ ...asset, details })));
    this.events.announce({ type: 'asset.updated', subjectId: id });
    return this.get(id);
  }

  /**
   * @throws Problem 404; 409 where the asset does not stand so; 412; 422 naming what a draft lacks to be published
   */
  async move(_actor: StaffActor, id: string, move: AssetMove, precondition: Precondition): Promise<AssetDto> {
    const { status, version } = await this.lockAndGet(id);
    const { from, to, event } = MOVES[move];
    if (!(from as readonly AssetStatus[]).includes(status)) {
      throw conflict(
        'invalid_state',
        `The asset is ${status}; to ${move} it, it must be ${from.join(' or ')}.`,
      );
    }
    precondition.check(version);
    if (move === 'publish') refuse(publicationViolations(await this.assets.findMissing(id)));
    await refusalsExplained(() => this.assets.setStatus(id, to));
    this.events.announce({ type: event, subjectId: id });
    return this.get(id);
  }

  /** @throws Problem 404; 409 for what was ever open, and for a draft that rows of the time before refer to; 412 */
  async delete(_actor: StaffActor, id: string, precondition: Precondition): Promise<{ id: string }> {
    const { version } = await this.lockAndGet(id);
    precondition.check(version);
    const deleted = await refusalsExplained(() => this.assets.deleteDraft(id));
    if (!deleted) throw conflict('invalid_state', 'Only drafts are deleted; close the asset instead.');
    return { id };
  }

  private async lockAndGet(id: string): Promise<AssetDto> {
    if (!(await this.assets.lock(id))) throw notFound();
    return this.get(id);
  }

  private async get(id: string): Promise<AssetDto> {
    const asset = await this.assets.findById(id);
    if (!asset) throw notFound();
    return asset;
  }
}

const definedKeys = (part: object): string[] =>
  Object.entries(part).flatMap(([key, value]) => (value === undefined ? [] : [key]));

function refuse(violations: Parameters<typeof validationFailed>[0]): void {
  if (violations.length > 0) throw validationFailed(violations);
}
