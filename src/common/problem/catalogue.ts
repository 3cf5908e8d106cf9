/** The statuses that a code is answered with, and what it means to whoever asked. */
type Entry = readonly [statuses: number | readonly number[], meaning: string];

/**
 * Every `code` that an answer may carry. A {@link Problem} takes no other, and the OpenAPI document describes them from
 * here: one that is not written down cannot be answered.
 */
export const PROBLEMS = {
  malformed_request: [400, 'The request cannot be understood; `violations` names the parameter at fault.'],
  malformed_id: [400, 'The id in the path is not of the form that ids have.'],
  body_too_deep: [400, 'The body is nested too deeply.'],
  if_match_malformed: [400, 'If-Match is no list of entity tags.'],
  idempotency_key_missing: [400, 'This needs an Idempotency-Key.'],
  idempotency_key_malformed: [
    400,
    'The Idempotency-Key is not 1 to 255 visible ASCII characters, sent once.',
  ],

  unauthenticated: [401, 'Log in: a valid access token is needed.'],
  invalid_credentials: [401, 'E-mail or password is wrong.'],
  otp_required: [401, 'A code of the authenticator is needed beside the password.'],
  otp_invalid: [[401, 422], 'The code is wrong or has been used; wait for the next one.'],
  invalid_refresh_token: [401, 'This refresh token is not valid (any more); log in.'],
  invalid_code: [401, 'The code is not right or no longer good; ask for a new one.'],
  invalid_signature: [401, 'The signed message is not right or no longer good; ask for a new nonce.'],

  forbidden: [403, 'The account does not have the permission, or this is not for oneself to do.'],
  password_change_required: [
    403,
    'The password is a one-time password; replace it by one of your own first.',
  ],
  step_up_required: [
    403,
    'This needs a fresh code: POST /api/admin/auth/step-up {code} first (good for five minutes).',
  ],
  account_closed: [[403, 409], 'The account is closed.'],
  account_suspended: [403, 'The account is suspended; write to support.'],
  https_required: [403, 'This API speaks HTTPS only; use https:// in the address.'],
  own_case: [403, 'Nobody reviews their own application.'],

  not_found: [404, 'There is nothing here, or it is not yours.'],
  not_registered: [404, 'There is no account of this phone or wallet; register first.'],
  not_summarised: [404, 'The summary does not hold this asset (yet).'],
  method_not_allowed: [405, 'This path does not take that method; `Allow` says which.'],
  request_timeout: [408, 'The request did not arrive in time.'],

  concurrent_change: [409, 'Somebody changed the same thing at the same moment; try again.'],
  invalid_state: [409, 'It does not stand so that this can be done.'],
  approval_pending: [409, 'The same is waiting for its approval already.'],
  already_decided: [409, 'This has been decided already, or its time to be decided is over.'],
  proposer_not_allowed: [409, 'Who proposed this may no longer do so; reject it.'],
  stale_proposal: [409, 'What this is about has changed since it was proposed; reject it.'],
  last_super_admin: [409, 'The last active super_admin can be neither disabled nor demoted.'],
  email_taken: [409, 'There is an account with this e-mail already.'],
  totp_enrolled: [409, 'An authenticator is enrolled already; disable it first.'],
  totp_not_enrolled: [409, 'No authenticator is enrolled; POST totp/enroll first.'],
  job_running: [409, 'This job is running already.'],
  verification_running: [409, 'The log is being verified already; wait for that.'],
  not_sealed_yet: [409, 'This row will be sealed within minutes; ask again then.'],
  audit_row_differs: [409, 'This row is not what was sealed; verify the log.'],
  address_taken: [409, 'This address belongs to another user.'],
  open_positions: [409, 'The account still holds something; settle or refund it first.'],
  legal_hold: [409, 'There is a legal hold on the application.'],
  no_legal_hold: [409, 'There is no legal hold to lift.'],
  contract_taken: [409, 'There is an asset with this contract already.'],
  has_investments: [409, 'The draft has investments of the time before; it cannot be deleted.'],
  application_open: [409, 'There is an open application already.'],
  application_not_draft: [409, 'Papers can be changed only until the application is handed in.'],
  rejected_finally: [409, 'The last rejection was final; there can be no further application.'],
  already_verified: [409, 'A verification is in force, and not to be renewed yet.'],
  already_claimed: [409, 'Somebody else is reviewing this application.'],
  not_claimed: [409, 'Claim the application first; a claim ends after 30 minutes.'],
  incomplete: [409, 'Something that is required is missing.'],
  papers_not_clean: [409, 'A paper has not been scanned yet, is infected or was tampered with.'],
  too_many_documents: [409, 'An application has at most 20 papers.'],
  scan_pending: [409, 'The file waits for the virus scanner; try again shortly.'],
  document_infected: [409, 'The virus scanner found something; the file is not shown.'],
  document_tampered: [409, 'The stored file is not what was handed in; nothing of it is shown.'],
  document_not_stored: [409, 'The file of this paper was never brought in.'],
  user_suspended: [409, 'The account is not active.'],
  wrong_asset_type: [409, 'The asset takes interest, not money.'],
  asset_paused: [409, 'The asset takes no investments for now.'],
  asset_not_open: [409, 'The asset is not open.'],
  deadline_passed: [409, "The asset's deadline is over."],
  kyc_required: [409, 'The asset is for verified investors: send in your documents.'],
  kyc_pending: [409, 'The asset is for verified investors, and your documents are being looked at.'],
  kyc_rejected: [409, 'The asset is for verified investors, and your documents were not accepted.'],
  kyc_expired: [409, 'Your verification has expired; renew it.'],
  tier_too_low: [409, 'The asset is for a higher tier than yours.'],
  cap_exceeded: [409, 'Less remains of the asset than was asked for; `remaining` says how much.'],
  too_many_reservations: [409, 'Pay or cancel first: too many investments wait for their payment.'],
  transaction_taken: [409, 'This transaction pays for another investment.'],
  payment_under_way: [409, 'A transaction is named for it: it ends as the chain decides.'],
  payment_taken: [409, 'This transfer pays for another investment.'],
  chain_configured: [409, 'Payments are confirmed by the chain here, and by nobody else.'],
  lockup_active: [409, 'The investment is locked up.'],

  erased: [410, 'What was known of this person was destroyed at their request.'],
  length_required: [411, 'With an Idempotency-Key, an upload says its Content-Length.'],
  stale: [412, 'The record has been changed since you read it; read it again and repeat.'],
  body_too_large: [413, 'The body is larger than this path takes.'],
  file_too_large: [413, 'The file is larger than this path takes.'],
  too_many_parts: [413, 'The form has more parts than this path takes.'],
  uri_too_long: [414, 'The address is too long.'],
  unsupported_media_type: [415, 'This path does not take a body of that type.'],
  file_type_unsupported: [415, 'The file is neither JPEG, PNG, WebP nor PDF.'],

  validation_failed: [422, 'Well-formed, but invalid; `errors` and `violations` name each field.'],
  idempotency_key_reused: [422, 'This Idempotency-Key was used for another request; take a new one.'],
  current_password_wrong: [422, 'The current password is wrong.'],
  address_unproven: [422, 'It is not proven that the address is yours.'],
  currency_not_accepted: [422, 'The asset takes another currency.'],
  below_minimum: [422, 'The amount is below the minimum of the asset.'],
  agreement_changed: [422, 'agreementHash is not that of the agreement as it is now.'],
  file_empty: [422, 'The file is empty.'],
  file_damaged: [422, 'The file is damaged.'],
  file_infected: [422, 'The virus scanner found something.'],
  file_polyglot: [422, 'The file holds more than the picture or document that it seems to be.'],
  file_type_mismatch: [422, 'The file is of another type than it says.'],
  image_animated: [422, 'The picture moves.'],
  image_too_large: [422, 'The picture has too many pixels.'],
  pdf_active_content: [422, 'The PDF holds scripts, forms or files.'],
  pdf_encrypted: [422, 'The PDF is encrypted.'],
  pdf_unsupported: [422, 'The PDF is of a kind that cannot be inspected.'],

  rate_limited: [429, 'Too many requests; wait as Retry-After says.'],
  too_many_attempts: [429, 'Too many attempts; wait as Retry-After says and try again.'],
  too_many_streams: [429, 'Too many streams from one address.'],
  headers_too_large: [431, 'Address and headers are larger than this server reads.'],
  internal_error: [500, 'The server failed to answer; quote the request id when you report it.'],
  unavailable: [503, 'A part that the answer needs cannot be reached at the moment; try again shortly.'],
  read_only: [
    503,
    'Nothing can be changed at the moment: an incident is being looked into. Reading goes on.',
  ],
  exports_busy: [503, 'Other exports are running; try again shortly.'],
  stream_busy: [503, 'Too many are listening; try again shortly.'],
} as const satisfies Record<string, Entry>;

/** Stable and machine-readable. */
export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

export const statusesOf = (code: ProblemCode): readonly number[] => {
  const statuses: number | readonly number[] = PROBLEMS[code][0];
  return typeof statuses === 'number' ? [statuses] : statuses;
};

export const meaningOf = (code: ProblemCode): string => PROBLEMS[code][1];
