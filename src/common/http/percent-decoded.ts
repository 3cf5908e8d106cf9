import { malformed } from '../problem/problem.js';

/** A header's text in any script: headers are ASCII, so it travels as in an address. @throws Problem 400 */
export function percentDecoded(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  try {
    return decodeURIComponent(header);
  } catch {
    throw malformed('header', 'A header is not percent-encoded UTF-8.');
  }
}
