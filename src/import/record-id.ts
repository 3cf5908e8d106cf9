import { createHash } from 'node:crypto';
import * as crypto from 'node:crypto';

/** The namespace of every id that the importer makes (RFC 9562, version 5). Changing it would import everything anew. */
const NAMESPACE = 'f0e6b2d4-6c1f-5b7a-9d43-2f6f1f7a7e10';
/** The namespace's bytes with room for a name behind them; one buffer, since a run makes millions of ids. */
const scratch = Buffer.alloc(16 + 4096);
scratch.write(NAMESPACE.replaceAll('-', ''), 'hex');

const oneShot = (crypto as { hash?: (algorithm: string, data: Buffer, encoding: 'hex') => string }).hash;

/** SHA-1 in hex. `crypto.hash` makes no stream object, which is half of the cost for a short text. */
function sha1(data: Buffer): string {
  return oneShot ? oneShot('sha1', data, 'hex') : createHash('sha1').update(data).digest('hex');
}

/**
 * The id of a record: UUID version 5 over its kind and its key. The same record gets the same id in every run, on
 * every machine. A key must hold no identity hash or phone: ids are public and both could be guessed from them.
 */
export function recordId(kind: string, key: string): string {
  const name = `${kind}:${key}`;
  const fits = name.length * 3 <= scratch.length - 16;
  const hex = fits
    ? sha1(scratch.subarray(0, 16 + scratch.write(name, 16, 'utf8')))
    : sha1(Buffer.concat([scratch.subarray(0, 16), Buffer.from(name, 'utf8')]));
  const variant = '89ab'[parseInt(hex[16]!, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A short fingerprint of what a record says: 64 bits, hex. Equal means that the source has not changed. */
export function digestOf(...parts: (string | null)[]): string {
  let text = '';
  // The length in front keeps ('a', 'bc') and ('ab', 'c') apart.
  for (const part of parts) text += part === null ? '~;' : `${part.length}:${part};`;
  return sha1(Buffer.from(text, 'utf8')).slice(0, 16);
}
