import { parseHash } from '../../common/hash.js';
import { optionalMoney, parseCurrency, parseCount, CURRENCIES, type Amount } from '../normalise/amount.js';
import { optionalDate, timestampText } from '../normalise/date.js';
import { FieldError, firstOf, isAbsent, shown, textOf, textWithin } from '../normalise/field.js';
import { scrub } from '../normalise/scrub.js';
import { parseLockup, parseRoi } from '../normalise/terms.js';
import { toJsonText } from '../scan/json-text.js';
import type { JsonObject, JsonValue } from '../scan/record-parser.js';
import type { AssetColumns } from '../write/assets.repository.js';

export const TAKEN = new Set([
  'id',
  'contractAddress',
  'type',
  'title',
  'description',
  'category',
  'status',
  'createdAt',
  'currency',
  'tokenSymbol',
  'tokenPrice',
  'maxSupply',
  'expectedROI',
  'lockupPeriod',
  'minimumInvestment',
  'minInvestment',
  'softCap',
  'deadline',
  'contactFormat',
  'contactValue',
  'totalInvested',
  'investorCount',
  'interestedCount',
  'location',
  'image',
  'imageUrl',
  'jurisdiction',
  'spvName',
  'custodyType',
  'legalDocuments',
  'minTierRequired',
  'minTier',
  'agreementUrl',
  'legalAgreementUrl',
  'agreementHash',
  'legalAgreementHash',
]);

const STATUSES: Record<string, string> = {
  active: 'active',
  open: 'active',
  live: 'active',
  paused: 'paused',
  inactive: 'paused',
  closed: 'closed',
  completed: 'closed',
  funded: 'closed',
  draft: 'draft',
};
const MAX_BIGINT = 2n ** 63n - 1n;
const MAX_INTEGER = 2n ** 31n - 1n;

/** @throws FieldError `missing_title`, `text_too_long` */
export function titleOf(record: JsonObject): string {
  const title = textWithin(record, 'title', 255);
  if (title === null) throw new FieldError('missing_title', 'the opportunity has no title');
  return title;
}

/**
 * The columns of an opportunity as text. What a column can't hold although it is no mistake (a zero price, a supply
 * above 2^63, an image inside the record, a status that an asset without a contract can't have) is handed back to be
 * kept beside the rest.
 * @throws FieldError naming the field
 */
export function opportunityColumns(
  record: JsonObject,
  title: string,
  contract: string | null,
): { columns: AssetColumns; kept: JsonObject; createdAt: string | null } {
  const kept: JsonObject = {};
  const keep = (name: string): null => {
    const value = record[name];
    if (!isAbsent(value)) Object.assign(kept, scrub({ [name]: value }));
    return null;
  };
  const created = optionalDate(record.createdAt, 'createdAt');
  const roi = parseRoi(record.expectedROI);
  const deadline = optionalDate(record.deadline, 'deadline');
  const minimum = optionalMoney(firstOf(record, 'minimumInvestment', 'minInvestment'), 'minimumInvestment');
  const price = optionalMoney(record.tokenPrice, 'tokenPrice');
  const total = optionalMoney(record.totalInvested, 'totalInvested');
  const softCap = optionalMoney(withoutPeople(record.softCap), 'softCap');
  const image = textOf(firstOf(record, 'image', 'imageUrl'));
  const documents = record.legalDocuments;
  const agreement = textOf(firstOf(record, 'agreementHash', 'legalAgreementHash'));
  const contact = textOf(record.contactFormat)?.toLowerCase() ?? null;
  const lockup = parseLockup(record.lockupPeriod, created);
  const supply = isAbsent(record.maxSupply)
    ? null
    : parseCount(record.maxSupply, 'maxSupply', 2n ** 256n - 1n);
  const supplyFits = supply !== null && supply !== '0' && BigInt(supply) <= MAX_BIGINT;
  const counts = {
    totalInvested: total?.value ?? null,
    investorCount: optionalInteger(record.investorCount, 'investorCount'),
    interestedCount: optionalInteger(record.interestedCount, 'interestedCount'),
  };
  const columns: AssetColumns = {
    assets: {
      contract_address: contract,
      type: typeOf(record.type),
      title,
      description: textOf(record.description),
      category: textWithin(record, 'category', 50) ?? 'General',
      location: textWithin(record, 'location', 255),
      image_url:
        image !== null && image.length > 500 ? keep(isAbsent(record.image) ? 'imageUrl' : 'image') : image,
      status: statusOf(record, contract, keep),
      created_at: created === null ? null : timestampText(created),
    },
    asset_details: {
      currency: currencyOf(record, [minimum, price, total]),
      token_symbol: textWithin(record, 'tokenSymbol', 10),
      token_price: price === null || price.value === '0' ? keep('tokenPrice') : price.value,
      max_supply: supplyFits ? supply : keep('maxSupply'),
      expected_roi: roi.expected,
      expected_roi_max: roi.max,
      lockup_period: lockup,
      minimum_investment: minimum?.value ?? null,
      soft_cap: softCap?.value ?? null,
      deadline: deadline === null ? null : timestampText(deadline),
      contact_format: contact === 'whatsapp' || contact === 'email' ? contact : keep('contactFormat'),
      contact_value: textWithin(record, 'contactValue', 255),
      jurisdiction: textWithin(record, 'jurisdiction', 100),
      spv_name: textWithin(record, 'spvName', 255),
      custody_type: textWithin(record, 'custodyType', 100),
      min_tier_required: tierOf(firstOf(record, 'minTierRequired', 'minTier')),
      legal_documents: Array.isArray(documents)
        ? toJsonText(scrub(documents))
        : (keep('legalDocuments') ?? '[]'),
      agreement_url: textWithin(
        record,
        isAbsent(record.agreementUrl) ? 'legalAgreementUrl' : 'agreementUrl',
        500,
      ),
      agreement_hash: agreement === null ? null : (parseHash(agreement) ?? keepAgreement(keep, record)),
    },
    asset_metrics: { performance_data: toJsonText({ legacy: counts }) },
  };
  return { columns, kept, createdAt: columns.assets.created_at ?? null };
}

function keepAgreement(keep: (name: string) => null, record: JsonObject): null {
  return keep(isAbsent(record.agreementHash) ? 'legalAgreementHash' : 'agreementHash');
}

/** A soft cap of an interest asset is counted in people: `"100 people"`. */
function withoutPeople(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === 'string'
    ? value.replace(/\s*(?:people|persons|investors|participants)$/i, '')
    : value;
}

function optionalInteger(value: JsonValue | undefined, field: string): string | null {
  return isAbsent(value) ? null : parseCount(value, field, MAX_INTEGER);
}

function typeOf(value: JsonValue | undefined): string {
  if (isAbsent(value)) return 'investment';
  const type = textOf(value)?.toLowerCase();
  if (type === 'investment' || type === 'interest') return type;
  throw new FieldError('bad_type', `type is ${shown(value)}, neither investment nor interest`);
}

/** Without a contract nothing can be bought, so such an asset is a draft, whatever the file calls it. */
function statusOf(record: JsonObject, contract: string | null, keep: (name: string) => null): string {
  const text = textOf(record.status)?.toLowerCase() ?? 'active';
  const status = STATUSES[text];
  if (status === undefined)
    throw new FieldError('bad_status', `status is ${shown(record.status)}, which is not known`);
  if (contract !== null) return status;
  if (status !== 'draft') keep('status');
  return 'draft';
}

function currencyOf(record: JsonObject, amounts: (Amount | null)[]): string {
  const named = new Set(amounts.flatMap((amount) => amount?.currency ?? []));
  if (!isAbsent(record.currency)) {
    const currency = parseCurrency(textOf(record.currency) ?? '');
    if (currency === null) {
      throw new FieldError(
        'bad_currency',
        `currency is ${shown(record.currency)}, not one of ${CURRENCIES.join(', ')}`,
      );
    }
    named.add(currency);
  }
  if (named.size > 1) throw new FieldError('bad_currency', `the amounts are in ${[...named].join(' and ')}`);
  return [...named][0] ?? 'EGP';
}

function tierOf(value: JsonValue | undefined): string {
  return isAbsent(value) ? '1' : parseCount(value, 'minTierRequired', 5n);
}
