import type { PipeTransform } from '@nestjs/common';
import { parseAddress } from '../../common/address.js';
import { parseHash } from '../../common/hash.js';
import { malformed } from '../../common/problem/problem.js';

/** A block in a path: its number, or its hash in lower case. */
export class BlockReferencePipe implements PipeTransform<string, number | string> {
  transform(text: string): number | string {
    if (/^\d{1,15}$/.test(text)) return Number(text);
    const hash = parseHash(text);
    if (!hash) throw malformed('numberOrHash', 'A block is named by its number or by its hash.');
    return hash;
  }
}

/** A hash in a path, in lower case. */
export class HashPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    const hash = parseHash(text);
    if (!hash) throw malformed('hash', 'A transaction is named by its hash: 0x and 64 hex digits.');
    return hash;
  }
}

/** An address in a path, in lower case. */
export class AddressPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    const address = parseAddress(text);
    if (!address)
      throw malformed('address', 'An address is 0x and 40 hex digits, its checksum right if mixed.');
    return address;
  }
}

/** Forms of the parts of cursors. */
export const NUMBER = /^-?\d{1,15}$/;
export const HASH = /^0x[0-9a-f]{64}$/;
export const ADDRESS = /^0x[0-9a-f]{40}$/;
