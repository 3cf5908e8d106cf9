import { holdsPhone } from './audit-redaction.js';

/** What somebody must not send where only what they do is kept. */
export type PersonalData = 'phone' | 'email' | 'national_id' | 'secret' | 'name';

/** Fields that are called so hold it, whatever stands in them; compared in lower case, without `_` and `-`. */
const TELLING_NAMES: [PersonalData, RegExp][] = [
  ['phone', /phone|mobile|msisdn|whatsapp/],
  ['email', /e?mail(address)?$/],
  ['national_id', /nationalid|passport|^nid$|identitynumber|iban|cardnumber|dateofbirth|birthda/],
  [
    'secret',
    /password|secret|mnemonic|privatekey|seedphrase|accesstoken|refreshtoken|^token$|^otp|^pin$|signature/,
  ],
  ['name', /fullname|firstname|lastname|surname/],
];

/** Any country's number with its prefix; Egyptian ones also without (see {@link holdsPhone}). */
const INTERNATIONAL_PHONE = /(?<![\w.])(?:\+|00)[1-9](?:[ ().-]{0,2}\d){7,14}(?!\d)/;
const EMAIL = /[^\s@<>"',;]{1,64}@[^\s@<>"',;]{1,190}\.[a-z]{2,}/i;
/** Egypt's: century, date of birth, governorate, four digits and a check digit. */
const NATIONAL_ID = /(?<!\d)[23]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{7}(?!\d)/;

/** Ids and hashes are long rows of digits too, but nobody's. */
const MACHINE_WORD = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|0x[0-9a-f]+)$/i;

/** What the name of a field says that it holds. */
export function personalName(name: string): PersonalData | undefined {
  const plain = name.toLowerCase().replace(/[_-]/g, '');
  return TELLING_NAMES.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** What a text holds, or a number as it is written. */
export function personalText(value: string | number): PersonalData | undefined {
  const text = westernDigits(String(value));
  if (MACHINE_WORD.test(text)) return undefined;
  if (EMAIL.test(text)) return 'email';
  if (NATIONAL_ID.test(text)) return 'national_id';
  if (holdsPhone(text) || INTERNATIONAL_PHONE.test(text)) return 'phone';
  return undefined;
}

/** A phone in Arabic or Persian digits is a phone. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
