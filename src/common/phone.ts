import { createHmac } from 'node:crypto';
import { keccak256 } from 'ethers/crypto';
import { toUtf8Bytes } from 'ethers/utils';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { hashBytes } from './hash.js';

/** The only numbers that are users: Egyptian, E.164. */
export const E164_EGYPT = /^\+20[0-9]{10}$/;

/** What the country part of a phone is, in `user_profiles.country_code` and in front of a masked phone. */
export const COUNTRY_CODE = '+20';

const DIGIT_ZEROS = [0x0660, 0x06f0];

/** Arabic-Indic (٠–٩) and extended Arabic-Indic (۰–۹) digits become ASCII; everything else stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10)!;
    return String(code - zero);
  });
}

/**
 * Reads a phone in any of the ways people type it (`010…`, `2010…`, `0020 10…`, `+20 (10) …`, Arabic-Indic
 * digits) and returns the one E.164 form, or null when it is no Egyptian mobile number. Everything that is hashed
 * goes through here first: two spellings of a phone must be one user.
 */
export function parsePhone(text: string): string | null {
  // Direction marks and non-breaking spaces come with text pasted from Arabic pages.
  const plain = asciiDigits(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00a0]/g, ' ')
    .trim();
  if (plain === '' || plain.length > 40 || /[^0-9+()\-./\s\uff0b]/.test(plain)) return null;
  if (E164_EGYPT.test(plain)) return plain;
  const parsed = parsePhoneNumberFromString(plain.replace(/^00/, '+'), {
    defaultCountry: 'EG',
    extract: false,
  });
  const number = parsed?.countryCallingCode === '20' ? parsed.number : null;
  return number !== null && E164_EGYPT.test(number) ? number : null;
}

/** `+201234567890` → `+20***7890`: the one masked form, everywhere. The argument is E.164. */
export function maskPhone(e164: string): string {
  return `${e164.slice(0, 3)}***${e164.slice(-4)}`;
}

/** The identity of a user on chain: keccak256 over the UTF-8 text of the E.164 phone. Reversible, so personal data. */
export function identityHash(e164: string): string {
  return keccak256(toUtf8Bytes(e164));
}

/**
 * `users.phone_hash`: HMAC-SHA-256 with the secret pepper over the 32 bytes of the identity hash, 64 hex digits.
 * It can be computed from a phone, a legacy key or a chain topic, but not reversed from a stolen database.
 */
export function phoneHash(pepper: Buffer, identity: string): string {
  return createHmac('sha256', pepper).update(hashBytes(identity)).digest('hex');
}
