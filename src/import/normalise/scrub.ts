import { maskPhone, parsePhone } from '../../common/phone.js';
import { LosslessNumber, type JsonObject, type JsonValue } from '../scan/record-parser.js';

const PHONE_KEY = /phone|mobile|msisdn|whats_?app|contact_?(?:value|number)|^tel$/i;
const SECRET_KEY =
  /otp|pass(?:word|code|phrase)|^pin$|pin_?code|secret|private_?key|mnemonic|seed_?phrase|^code$|token$/i;
const IDENTITY_KEY = /identity_?hash|phone_?hash|^identity$|user_?hash/i;
const LONG_DIGITS = /(?<![0-9a-zA-Z])(?:\+|00)?[0-9][0-9\s().-]{8,20}[0-9](?![0-9a-zA-Z])/g;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/;

export const REMOVED = '[removed]';

/**
 * Makes a value fit for a `jsonb` column that staff read: a phone is masked wherever it stands, also inside a text;
 * identity hashes (anyone can try every phone against them), codes and secrets are removed. The user is told by
 * `user_id` beside it.
 *
 * @param identities identity hashes of this record, as they are written in it; removed from texts too
 */
export function scrub(value: JsonValue, identities: readonly string[] = []): JsonValue {
  return clean(value, '', identities);
}

/** {@link scrub} for a text that stands alone. */
export function scrubText(text: string): string {
  return cleanText(text, '', []);
}

function clean(value: JsonValue, key: string, identities: readonly string[]): JsonValue {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => clean(item, key, identities));
  if (typeof value === 'number' || value instanceof LosslessNumber) {
    const text = typeof value === 'number' ? String(value) : value.text;
    if (PHONE_KEY.test(key)) return maskText(text) === text ? REMOVED : maskText(text);
    if (IDENTITY_KEY.test(key) || SECRET_KEY.test(key)) return REMOVED;
    return looksLikePhone(text) ? maskText(text) : value;
  }
  if (typeof value === 'string') return cleanText(value, key, identities);
  const object: JsonObject = {};
  for (const name in value) {
    const member = value[name];
    // A map keyed by phone or identity would carry them in its keys.
    const safe = cleanText(name, '', identities);
    define(object, safe, member === undefined ? null : clean(member, name, identities));
  }
  return object;
}

/** Assignment would set the prototype for a member that is called `__proto__`. */
function define(object: JsonObject, name: string, value: JsonValue): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function cleanText(text: string, key: string, identities: readonly string[]): string {
  if (key !== '') {
    if (IDENTITY_KEY.test(key) || SECRET_KEY.test(key)) return text === '' ? text : REMOVED;
    if (PHONE_KEY.test(key)) {
      const phone = parsePhone(text);
      if (phone !== null) return maskPhone(phone);
      // Already masked, or an e-mail address, which is no phone; anything with digits goes.
      return text.includes('*') || !/[0-9\u0660-\u0669]{4}/.test(text) ? text : REMOVED;
    }
  }
  let cleaned = text;
  for (const identity of identities) {
    if (identity !== '' && cleaned.includes(identity)) cleaned = cleaned.replaceAll(identity, REMOVED);
  }
  // Hashes and addresses: the most frequent texts by far, and no phone.
  if (cleaned.startsWith('0x')) return cleaned;
  return cleaned.length >= 10 && (/[0-9]{4}/.test(cleaned) || ARABIC_DIGIT.test(cleaned))
    ? maskText(cleaned)
    : cleaned;
}

/** Whether a bare number could be an Egyptian mobile; an amount or a time in milliseconds can't. */
function looksLikePhone(text: string): boolean {
  return /^(?:00)?201[0-9]{9}$/.test(text) || /^01[0-9]{9}$/.test(text);
}

function maskText(text: string): string {
  if (ARABIC_DIGIT.test(text)) {
    const phone = parsePhone(text);
    if (phone !== null) return maskPhone(phone);
  }
  return text.replace(LONG_DIGITS, (match) => {
    const digits = match.replace(/[^0-9]/g, '');
    if (!/^(?:(?:00)?20|0)1[0125][0-9]{8}$/.test(digits) && !match.trim().startsWith('+')) return match;
    const phone = parsePhone(match);
    return phone === null ? match : maskPhone(phone);
  });
}
