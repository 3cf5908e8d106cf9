import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { nestedRow } from '../common/nested-row.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import type { OfferDto } from './dto/offer.dto.js';
import type { EligibilityReason } from './ineligible.js';
import { OFFERS } from './offers.list.js';

const COLUMNS = `
  a.id, a.contract_address AS "contractAddress", a.slug, a.type, a.title, a.description, a.category, a.location,
  a.image_url AS "imageUrl", a.status, a.created_at AS "createdAt",
  d.currency AS "details.currency", d.token_symbol AS "details.tokenSymbol", d.token_price AS "details.tokenPrice",
  d.max_supply AS "details.maxSupply", d.expected_roi AS "details.expectedRoi",
  d.expected_roi_max AS "details.expectedRoiMax", d.lockup_period AS "details.lockupPeriod",
  d.minimum_investment AS "details.minimumInvestment", d.soft_cap AS "details.softCap",
  d.deadline AS "details.deadline", d.jurisdiction AS "details.jurisdiction", d.spv_name AS "details.spvName",
  d.custody_type AS "details.custodyType", d.min_tier_required AS "details.minTierRequired",
  d.legal_documents AS "details.legalDocuments", d.agreement_url AS "details.agreementUrl",
  d.agreement_hash AS "details.agreementHash",
  m.total_invested AS "metrics.totalInvested", m.reserved AS "metrics.reserved",
  m.investor_count AS "metrics.investorCount", m.interested_count AS "metrics.interestedCount",
  m.last_updated AS "metrics.lastUpdated",
  m.capacity, greatest(0, m.capacity - m.total_invested - m.reserved)::numeric(38,6) AS remaining,
  round(m.total_invested * 100 / nullif(m.capacity, 0), 2) AS "fundingPercentage",
  EXISTS (SELECT FROM interest_registrations r
           WHERE r.asset_id = a.id AND r.user_id = nullif(current_setting('app.current_user_id', true), '')::uuid
             AND r.withdrawn_at IS NULL) AS interested`;

type Offer = Omit<OfferDto, 'eligibility'>;

/** What is asked for, as far as it is known. */
export interface Asking {
  amount?: string;
  currency?: string;
}

/** Assets as an investor sees them; row-level security keeps drafts from the investor's role. */
@Injectable()
export class OffersRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  async findOpenPage(query: ListQuery): Promise<Page<Offer>> {
    const page = await this.lists.page(query, OFFERS, {
      columns: COLUMNS,
      scope: () => "a.status = 'active'",
    });
    return page.map(toOffer);
  }

  async findById(id: string): Promise<Offer | undefined> {
    const [row] = await this.database.query(`SELECT ${COLUMNS} FROM ${OFFERS.from} WHERE a.id = $1`, [id]);
    return row && toOffer(row);
  }

  /** By asset, what speaks against the actor's investing; assets that they may not see are left out. */
  async findReasons(
    assetIds: string[],
    reservationLimit: number,
    { amount, currency }: Asking = {},
  ): Promise<Map<string, EligibilityReason[]>> {
    const rows = await this.database.queryLast<{ id: string; reasons: EligibilityReason[] | null }>(
      `SELECT wanted.id, my_eligibility(wanted.id, $2::numeric, $3, $4) AS reasons
         FROM unnest($1::uuid[]) AS wanted (id)`,
      [assetIds, amount ?? null, currency ?? null, reservationLimit],
    );
    return new Map(rows.flatMap(({ id, reasons }) => (reasons ? [[id, reasons] as const] : [])));
  }
}

function toOffer(row: Record<string, unknown>): Offer {
  const offer = nestedRow<Offer>(row);
  return { ...offer, contractAddress: offer.contractAddress && toChecksum(offer.contractAddress) };
}
