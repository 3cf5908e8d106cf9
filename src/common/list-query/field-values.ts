import { parseAddress } from '../address.js';
import { toScaled } from '../decimal.js';
import { malformed } from '../problem/problem.js';
import { UUID } from '../uuid.js';
import type { FieldType, ListField } from './list-resource.js';

const FORMS: Record<Exclude<FieldType, 'timestamp' | 'address'>, [form: RegExp, meaning: string]> = {
  // No NUL and no half of a surrogate pair: PostgreSQL stores neither.
  text: [/^[^\0\ud800-\udfff]{0,500}$/u, 'a text of at most 500 characters'],
  uuid: [UUID, 'a UUID'],
  integer: [/^-?\d{1,9}$/, 'a whole number'],
  decimal: [/^-?\d{1,30}(\.\d{1,18})?$/, 'a number'],
  millionths: [/^-?\d{1,12}(\.\d{1,6})?$/, 'a number of at most 12 digits before and 6 after the point'],
  boolean: [/^(true|false)$/, 'true or false'],
};

/** Reads a filter's text as a value of the field. @throws Problem 400 naming the field */
export function readValue(name: string, text: string, { type, values }: ListField): string {
  if (type === 'timestamp') return readTime(name, text);
  if (type === 'address') {
    const address = /^0x[0-9a-f]{40}$/i.test(text) ? parseAddress(text) : null;
    if (address === null) throw malformed(name, `${name} must be an address, with a right checksum if any.`);
    return address;
  }
  const [form, meaning] = FORMS[type];
  if (!form.test(text)) throw malformed(name, `${name} must be ${meaning}.`);
  if (values && !values.includes(text)) throw malformed(name, `${name} must be one of ${values.join(', ')}.`);
  return type === 'millionths' ? toScaled(text, 6).toString() : text;
}

/** Part of a text, for `like` and its kin. */
export function readPart(name: string, text: string): string {
  const [form, meaning] = FORMS.text;
  if (!form.test(text)) throw malformed(name, `${name} must be ${meaning}.`);
  return text;
}

const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/** Without a zone it is UTC, as everything that the API says. */
function readTime(name: string, text: string): string {
  const [, date, time = '00:00', zone = 'Z'] = TIME.exec(text) ?? [];
  const day = new Date(`${date}T00:00:00Z`);
  const sound =
    date !== undefined &&
    !date.startsWith('0000') &&
    !Number.isNaN(day.getTime()) &&
    // 30 February is read as 1 March.
    day.toISOString().startsWith(date) &&
    !Number.isNaN(Date.parse(`${date}T${time}Z`));
  if (!sound) throw malformed(name, `${name} must be an ISO 8601 time.`);
  return `${date}T${time}${zone}`;
}
