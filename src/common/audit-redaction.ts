/** Names under which secrets and personal data travel, compared without case and underscores. */
const TELLING =
  /(password|secret|token|otp$|^code$|recoverycode|phone|mobilenumber|identityhash|nationalid|privatekey|mnemonic|signature|contactvalue|devicefingerprint|filepath|filename$)/;
/** An Egyptian mobile number, however it is written. */
const PHONE = /(?<![0-9A-Za-z])(\+?20|0020|0)[ -]?1[0125]([ -]?[0-9]){8}(?![0-9A-Za-z]|\.[0-9])/g;

/** Whether a text holds an Egyptian mobile number. */
export const holdsPhone = (text: string): boolean => text.search(PHONE) >= 0;

const REDACTED = '[redacted]';
const MAX_DEPTH = 8;
/** An audit row says what changed; it is no store for documents. */
const MAX_LENGTH = 32_768;

/**
 * What may stand in an audit row of values that a service gives: secrets and phones are blacked out as the database's
 * own `audit_redact` does it. That a value was there is kept; what it was is not.
 */
export function redactForAudit(values: Record<string, unknown>): Record<string, unknown> {
  const redacted = redact(values, 0) as Record<string, unknown>;
  return JSON.stringify(redacted).length > MAX_LENGTH
    ? { tooLarge: true, fields: Object.keys(redacted) }
    : redacted;
}

function redact(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replace(PHONE, REDACTED);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (depth >= MAX_DEPTH || ArrayBuffer.isView(value)) return REDACTED;
  if (Array.isArray(value)) return value.map((element) => redact(element, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      child != null && TELLING.test(key.toLowerCase().replaceAll('_', ''))
        ? REDACTED
        : redact(child, depth + 1),
    ]),
  );
}
