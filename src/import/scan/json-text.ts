import { LosslessNumber, type JsonValue } from './record-parser.js';

const JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?$/;

/**
 * Writes a value as JSON with every number as it stood in the file. NaN and its kin, which `jsonb` has no number for,
 * become texts. Undefined members are left out.
 */
export function toJsonText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof LosslessNumber)
    return JSON_NUMBER.test(value.text) ? value.text : JSON.stringify(value.text);
  if (Array.isArray(value)) return `[${value.map(toJsonText).join(',')}]`;
  let text = '';
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    text += `${text === '' ? '{' : ','}${JSON.stringify(key)}:${toJsonText(member)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}
