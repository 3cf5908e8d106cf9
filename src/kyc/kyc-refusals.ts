import type { ProblemCode } from '../common/problem/catalogue.js';
import { conflict, Problem, validationFailed } from '../common/problem/problem.js';
import { violatedConstraint } from '../database/sql-state.js';

const CONFLICTS: Record<string, [code: ProblemCode, detail: string]> = {
  idx_kyc_applications_open: ['application_open', 'There is an open application already.'],
  kyc_applications_final: [
    'rejected_finally',
    'The last rejection was final; there can be no further application.',
  ],
  kyc_applications_in_force: [
    'already_verified',
    'A verification is in force; it can be renewed in its last 90 days, or extended to a higher tier.',
  ],
  kyc_applications_handed_in: [
    'invalid_state',
    'The application has been handed in; nothing of it changes any more.',
  ],
  kyc_applications_complete: ['incomplete', 'Papers are missing; see what the application requires.'],
  kyc_applications_edge: ['invalid_state', 'The application does not stand where this could be done.'],
  kyc_applications_decided: ['invalid_state', 'The application has been decided.'],
  kyc_applications_claimed: ['already_claimed', 'Somebody else is reviewing this application.'],
  kyc_applications_not_claimed: [
    'not_claimed',
    'Claim the application first; a claim ends after 30 minutes.',
  ],
  kyc_applications_papers_clean: [
    'papers_not_clean',
    'A paper has not been scanned yet, is infected or was tampered with: nobody could look at it.',
  ],
  kyc_applications_account_closed: ['account_closed', 'The account is closed.'],
};

/** The database's refusals in the words of the domain; any other error as it is. */
export function explained(error: unknown): unknown {
  const constraint = violatedConstraint(error) ?? '';
  const known = CONFLICTS[constraint];
  if (known) return conflict(...known);
  if (constraint === 'kyc_applications_own_case') {
    return new Problem(403, 'own_case', 'Nobody reviews their own application.');
  }
  if (constraint === 'kyc_applications_verified_until') {
    const message = 'documentExpiresOn must not be over';
    return validationFailed([{ pointer: '/documentExpiresOn', code: 'day', message }]);
  }
  return error;
}

export const notClaimed = (): Problem => conflict(...CONFLICTS.kyc_applications_not_claimed!);

export const invalidState = (): Problem => conflict(...CONFLICTS.kyc_applications_edge!);
