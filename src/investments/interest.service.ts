import { Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import { conflict, notFound } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { violatedConstraint } from '../database/sql-state.js';
import { UserKeysService } from '../users/user-keys.service.js';
import type { InterestDto, RegisterInterestDto } from './dto/investing.dto.js';
import { ineligible } from './ineligible.js';
import { InterestRepository } from './interest.repository.js';

/** Interest in assets that take it instead of money. */
@Injectable()
export class InterestService {
  constructor(
    private readonly interest: InterestRepository,
    private readonly keys: UserKeysService,
    private readonly database: Database,
  ) {}

  /** @throws Problem 404; 409 where the asset takes no interest, or none at the moment */
  async register(
    { userId }: InvestorActor,
    assetId: string,
    { intent, contact }: RegisterInterestDto,
  ): Promise<InterestDto> {
    if (!(await this.interest.isAsset(assetId))) throw notFound();
    const sealed = contact ? await this.seal(userId, assetId, contact) : null;
    const registered = await this.interest
      .register(userId, assetId, intent ?? null, sealed)
      .catch((error: unknown) => {
        throw refused(error);
      });
    const { contactSealed: _sealed, ...rest } = registered;
    return { ...rest, contact: contact ?? null };
  }

  /** @throws Problem 404 where none stands */
  async withdraw({ userId }: InvestorActor, assetId: string): Promise<{ id: string }> {
    const withdrawn = await this.interest.withdraw(userId, assetId);
    if (!withdrawn) throw notFound();
    return withdrawn;
  }

  /** The investor's role may not make a key: the system does, in a transaction of its own, and a key left over is none lost. */
  private async seal(userId: string, assetId: string, contact: string): Promise<Buffer> {
    const key = await this.database.asSystem('key of an investor', () => this.keys.findOrCreate(userId));
    return key.seal(Buffer.from(contact), contactPlace(assetId));
  }
}

/** The asset is part of it: a contact does not open in another registration. */
export const contactPlace = (assetId: string) => ({
  table: 'interest_registrations',
  column: `contact_sealed/${assetId}`,
});

function refused(error: unknown): unknown {
  switch (violatedConstraint(error)) {
    case 'interest_registrations_asset_open':
      return conflict('asset_not_open', 'The asset takes no interest, or none at the moment.');
    case 'interest_registrations_active_investor':
      return ineligible([{ code: 'user_suspended', required: 'active', actual: null }]);
    default:
      return error;
  }
}
