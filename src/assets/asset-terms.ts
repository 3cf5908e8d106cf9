import { toScaled } from '../common/decimal.js';
import type { Violation } from '../common/problem/problem.js';
import type { AssetDetailsDto } from './dto/asset.dto.js';
import type { ASSET_STATUSES, ASSET_TYPES } from './entities/asset.entity.js';

type Details = { [K in keyof AssetDetailsDto]?: unknown };

/** An asset as it is or would be, as far as its rules look at it. */
export interface AssetTerms {
  type: (typeof ASSET_TYPES)[number];
  status: (typeof ASSET_STATUSES)[number];
  details: Details;
}

const at = (pointer: string, code: string, message: string): Violation => ({ pointer, code, message });
const SCALE = 6;
const scaled = (value: unknown): bigint | null =>
  typeof value === 'string' || typeof value === 'number' ? toScaled(String(value), SCALE) : null;

/** Fields that investors relied on from the moment that they could pay. The database holds the same list. */
const FIXED = ['type', 'contractAddress'] as const;
const FIXED_DETAILS = ['currency', 'tokenSymbol', 'tokenPrice', 'lockupPeriod'] as const;

const WHATSAPP = /^\+[1-9]\d{7,14}$/;
const EMAIL = /^[^\s@"(),:;<>[\\\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * What speaks against a change of an asset, by its type and standing. Only what is changed is judged: an asset that
 * was brought in with odd terms can still be renamed.
 *
 * @param terms with the change made
 * @param changed names of the changed fields of the asset
 * @param changedDetails and of its details
 * @param now for deadlines
 */
export function termsViolations(
  { type, status, details }: AssetTerms,
  changed: readonly string[],
  changedDetails: readonly string[],
  now: Date,
): Violation[] {
  const violations: Violation[] = [];
  const touches = (...fields: string[]): boolean => fields.some((field) => changedDetails.includes(field));
  if (status !== 'draft') {
    const fixed = [
      ...FIXED.filter((field) => changed.includes(field)),
      ...FIXED_DETAILS.filter((field) => changedDetails.includes(field)).map((field) => `details/${field}`),
    ];
    for (const field of fixed) {
      violations.push(at(`/${field}`, 'frozen', `${field.replace('/', '.')} is fixed by publication`));
    }
  }
  if (status !== 'draft' && touches('deadline') && isOver(details.deadline, now)) {
    violations.push(
      at('/details/deadline', 'past', 'deadline must be in the future; to end it, close the asset'),
    );
  }
  const [roi, roiMax] = [scaled(details.expectedRoi), scaled(details.expectedRoiMax)];
  if (touches('expectedRoi', 'expectedRoiMax') && roiMax !== null && (roi === null || roiMax < roi)) {
    const message = 'expectedRoiMax must not be below expectedRoi, which it is the upper end of';
    violations.push(at('/details/expectedRoiMax', 'below_expected_roi', message));
  }
  const [minimum, capacity] = [scaled(details.minimumInvestment), capacityOf(details)];
  if (touches('minimumInvestment', 'maxSupply', 'tokenPrice') && minimum !== null && capacity !== null) {
    if (minimum > capacity) {
      const message = 'minimumInvestment must not be above the capacity, maxSupply × tokenPrice';
      violations.push(at('/details/minimumInvestment', 'above_capacity', message));
    }
  }
  if (type === 'interest' && (touches('softCap') || changed.includes('type'))) {
    const softCap = scaled(details.softCap);
    if (softCap !== null && softCap % 10n ** BigInt(SCALE) !== 0n) {
      violations.push(at('/details/softCap', 'not_whole', 'softCap counts people and must be whole'));
    }
  }
  if (touches('contactFormat', 'contactValue')) violations.push(...contactViolations(type, details));
  return violations;
}

function contactViolations(type: AssetTerms['type'], { contactFormat, contactValue }: Details): Violation[] {
  if (contactFormat == null && contactValue == null) return [];
  if (type !== 'interest') {
    return [at('/details/contactFormat', 'not_for_type', 'contactFormat is for interest assets alone')];
  }
  if (contactFormat == null) {
    return [at('/details/contactFormat', 'missing', 'contactFormat must say what contactValue is')];
  }
  const form = contactFormat === 'whatsapp' ? WHATSAPP : EMAIL;
  if (typeof contactValue === 'string' && form.test(contactValue)) return [];
  const wanted = contactFormat === 'whatsapp' ? 'an E.164 phone number' : 'an e-mail address';
  return [at('/details/contactValue', 'contact', `contactValue must be ${wanted}`)];
}

/** In units of 10^-6; null: no cap. */
function capacityOf({ maxSupply, tokenPrice }: Details): bigint | null {
  const price = scaled(tokenPrice);
  return price === null || maxSupply == null ? null : price * BigInt(maxSupply as string | number);
}

const isOver = (deadline: unknown, now: Date): boolean =>
  deadline != null && new Date(deadline as string | Date) <= now;

/** What a column that the database misses before publication is called, and what it takes. */
const MISSING: Record<string, Violation> = {
  contract_address: at('/contractAddress', 'missing', 'contractAddress is needed: the deployed contract'),
  token_symbol: at('/details/tokenSymbol', 'missing', 'tokenSymbol is needed to sell tokens'),
  token_price: at('/details/tokenPrice', 'missing', 'tokenPrice is needed to sell tokens'),
  minimum_investment: at(
    '/details/minimumInvestment',
    'missing',
    'minimumInvestment is needed to sell tokens',
  ),
  soft_cap: at('/details/softCap', 'missing', 'softCap or deadline is needed: until when people register'),
  deadline: at('/details/deadline', 'past', 'deadline must be in the future'),
};

/** The violations behind `missing_for_publication()`. */
export const publicationViolations = (missing: readonly string[]): Violation[] =>
  missing.map((column) => MISSING[column] ?? at(`/${column}`, 'missing', `${column} is needed`));
