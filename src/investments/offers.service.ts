import { Inject, Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { notFound } from '../common/problem/problem.js';
import type { EligibilityDto } from './dto/investing.dto.js';
import type { OfferDto } from './dto/offer.dto.js';
import type { EligibilityReason } from './ineligible.js';
import { INVESTING_OPTIONS, type InvestingOptions } from './investing-options.module.js';
import { type Asking, OffersRepository } from './offers.repository.js';

/** Assets with what speaks against one's investing in them. The same rules decide when it comes to it. */
@Injectable()
export class OffersService {
  constructor(
    private readonly offers: OffersRepository,
    @Inject(INVESTING_OPTIONS) private readonly options: InvestingOptions,
  ) {}

  async list(_actor: InvestorActor, query: ListQuery): Promise<Page<OfferDto>> {
    const page = await this.offers.findOpenPage(query);
    const reasons = await this.offers.findReasons(
      page.data.map(({ id }) => id),
      this.options.reservationLimit,
    );
    return page.map((offer) => ({ ...offer, eligibility: eligibilityOf(reasons.get(offer.id)) }));
  }

  /** @throws Problem 404, for a draft too */
  async get(actor: InvestorActor, id: string): Promise<OfferDto> {
    const offer = await this.offers.findById(id);
    if (!offer) throw notFound();
    return { ...offer, eligibility: await this.eligibility(actor, id, {}) };
  }

  /** @throws Problem 404, for a draft too */
  async eligibility(_actor: InvestorActor, id: string, asking: Asking): Promise<EligibilityDto> {
    const reasons = await this.offers.findReasons([id], this.options.reservationLimit, asking);
    const found = reasons.get(id);
    if (!found) throw notFound();
    return eligibilityOf(found);
  }
}

/** Whose standing is unknown is not eligible: an asset may have gone between two statements. */
const eligibilityOf = (reasons: EligibilityReason[] | undefined): EligibilityDto => ({
  eligible: reasons?.length === 0,
  reasons: (reasons ?? []) as EligibilityDto['reasons'],
});
