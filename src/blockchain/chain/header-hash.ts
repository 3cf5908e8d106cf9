import { keccak256 } from 'ethers/crypto';
import type { RawObject } from './block.js';
import { readExtra } from './bft-extra.js';
import { hexBytes, rlpBytes, rlpList, rlpQuantity } from './rlp.js';

/**
 * How a network hashes its headers. `ibft` is the first Istanbul BFT (Quorum's), `ibft2` and `qbft` are Besu's; all
 * three leave out of the hash what is only known once the hash has been signed.
 */
export const CONSENSUS = ['ethereum', 'ibft', 'ibft2', 'qbft'] as const;
export type Consensus = (typeof CONSENSUS)[number];

/** Later forks append to the header, in this order; a field that is absent ends it. */
const APPENDED = [
  ['baseFeePerGas', rlpQuantity],
  ['withdrawalsRoot', bytesOf],
  ['blobGasUsed', rlpQuantity],
  ['excessBlobGas', rlpQuantity],
  ['parentBeaconBlockRoot', bytesOf],
  ['requestsHash', bytesOf],
] as const;

/**
 * The hash that a header has on a network of that consensus; undefined when its extra data is not of that kind. The
 * genesis block is hashed as `ethereum` everywhere.
 *
 * @throws when a field is missing that every header has
 */
export function headerHash(header: RawObject, consensus: Consensus): string | undefined {
  const extra = hexBytes(header.extraData as string);
  const hashed = consensus === 'ethereum' ? extra : readExtra(extra, consensus)?.hashed;
  return hashed && keccak256(encodeHeader(header, hashed));
}

/** The way in which this header was hashed, found by trying; undefined when it is none that we know. */
export function detectConsensus(header: RawObject): Consensus | undefined {
  return CONSENSUS.find((consensus) => headerHash(header, consensus) === header.hash);
}

function encodeHeader(header: RawObject, extra: Buffer): Buffer {
  const text = (name: string): string => {
    const value = header[name];
    if (typeof value !== 'string') throw new Error(`The header has no ${name}.`);
    return value;
  };
  const items = [
    bytesOf(text('parentHash')),
    bytesOf(text('sha3Uncles')),
    bytesOf(text('miner')),
    bytesOf(text('stateRoot')),
    bytesOf(text('transactionsRoot')),
    bytesOf(text('receiptsRoot')),
    bytesOf(text('logsBloom')),
    rlpQuantity(text('difficulty')),
    rlpQuantity(text('number')),
    rlpQuantity(text('gasLimit')),
    rlpQuantity(text('gasUsed')),
    rlpQuantity(text('timestamp')),
    rlpBytes(extra),
    bytesOf(text('mixHash')),
    bytesOf(text('nonce')),
  ];
  for (const [name, encode] of APPENDED) {
    const value = header[name];
    if (typeof value !== 'string') break;
    items.push(encode(value));
  }
  return rlpList(items);
}

function bytesOf(hex: string): Buffer {
  return rlpBytes(hexBytes(hex));
}
