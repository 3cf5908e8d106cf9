import type { ProblemCode } from '../common/problem/catalogue.js';
import { Problem, type Violation } from '../common/problem/problem.js';

/** One rule that speaks against an investment, with what it requires and what is. */
export interface EligibilityReason {
  code: ProblemCode;
  required: unknown;
  actual: unknown;
}

/** What is wrong with the request itself, by its field; everything else is a conflict with how things stand. */
const FIELD_OF: Record<string, string> = {
  below_minimum: '/amount',
  currency_not_accepted: '/currency',
  agreement_changed: '/agreementHash',
};

const SENTENCES: Record<string, (reason: EligibilityReason) => string> = {
  user_suspended: () => 'This account is not active.',
  wrong_asset_type: () => 'This asset takes interest, not money.',
  asset_paused: () => 'The asset takes no investments for now.',
  asset_not_open: () => 'The asset is not open.',
  deadline_passed: ({ required }) => `The asset was open until ${String(required)}.`,
  kyc_required: () => 'The asset is for verified investors: send in your documents.',
  kyc_pending: () => 'The asset is for verified investors, and your documents are being looked at.',
  kyc_rejected: () => 'The asset is for verified investors, and your documents were not accepted.',
  kyc_expired: () => 'Your verification has expired; renew it.',
  tier_too_low: ({ required, actual }) =>
    `The asset is for tier ${String(required)}; yours is ${String(actual)}.`,
  currency_not_accepted: ({ required }) => `currency must be ${String(required)}`,
  below_minimum: ({ required }) => `amount must be at least ${String(required)}`,
  cap_exceeded: ({ actual }) => `What remains of the asset is ${String(actual)}.`,
  too_many_reservations: ({ required }) =>
    `Pay or cancel first: at most ${String(required)} investments may wait for their payment.`,
  agreement_changed: () => 'agreementHash must be that of the agreement as it is now',
};

/** Why an investment is refused, every reason at once. The first one names the problem. */
export function ineligible(reasons: EligibilityReason[]): Problem {
  const sentences = reasons.map((reason) => SENTENCES[reason.code]?.(reason) ?? reason.code);
  const capacity = reasons.find(({ code }) => code === 'cap_exceeded');
  const violations = reasons.flatMap<Violation>(({ code }, index) =>
    FIELD_OF[code] ? [{ pointer: FIELD_OF[code], code, message: sentences[index]! }] : [],
  );
  const first = reasons.find(({ code }) => !FIELD_OF[code]) ?? reasons[0]!;
  return new Problem(FIELD_OF[first.code] ? 422 : 409, first.code, sentences.join(' '), {
    violations,
    members: { reasons, ...(capacity ? { remaining: capacity.actual } : {}) },
  });
}
