import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keccak256 } from 'ethers';
import { readExtra } from './bft-extra.js';
import { type Consensus, detectConsensus, headerHash } from './header-hash.js';
import type { RawObject } from './block.js';
import { receiptsRoot, transactionsRoot } from './roots.js';
import { hexBytes, rlpBytes, rlpItems, rlpList } from './rlp.js';
import { orderedRoot } from './trie-root.js';

const fixture = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, '../../../test/fixtures/chain', `${name}.json`), 'utf8'));

const ibft: RawObject[] = fixture('ibft-headers');

/** A header of Besu's whose hash is what the given consensus makes of it. */
function besuHeader(consensus: 'ibft2' | 'qbft', round: Buffer, seals: number): RawObject {
  const validators = [1, 2, 3, 4].map((n) => Buffer.alloc(20, n));
  const extra = rlpList([
    rlpBytes(Buffer.alloc(32)),
    rlpList(validators.map(rlpBytes)),
    consensus === 'qbft' ? rlpList([]) : rlpBytes(Buffer.alloc(0)),
    rlpBytes(round),
    rlpList(Array.from({ length: seals }, (_, n) => rlpBytes(Buffer.alloc(65, n + 1)))),
  ]);
  const header: RawObject = {
    ...ibft[1],
    miner: `0x${'02'.repeat(20)}`,
    extraData: `0x${extra.toString('hex')}`,
  };
  return { ...header, hash: headerHash(header, consensus) };
}

describe('The hash of a header', () => {
  it('is the one on the chain for every Istanbul header, and not the naive one', () => {
    for (const header of ibft.slice(1)) {
      expect(headerHash(header, 'ibft')).toBe(header.hash);
      expect(headerHash(header, 'ethereum')).toBe(header.rawHeaderKeccak);
      expect(header.hash).not.toBe(header.rawHeaderKeccak);
    }
    expect(headerHash(ibft[0]!, 'ethereum')).toBe(ibft[0]!.hash);
  });

  it.each(['outdated', 'upgraded'])('is the one on the chain for every block of the branch %s', (branch) => {
    for (const block of fixture(`fork-${branch}`).blocks)
      expect(headerHash(block, 'ethereum')).toBe(block.hash);
  });

  it.each([
    ['ibft', ibft[1]!],
    ['ethereum', fixture('fork-upgraded').blocks[7] as RawObject],
    ['ibft2', besuHeader('ibft2', Buffer.from([0, 0, 0, 1]), 3)],
    ['qbft', besuHeader('qbft', Buffer.from([2]), 3)],
  ] as [Consensus, RawObject][])('is recognised as %s', (consensus, header) => {
    expect(detectConsensus(header)).toBe(consensus);
    const other = { ...header, gasUsed: '0x7' };
    expect(detectConsensus(other)).toBeUndefined();
  });

  it('leaves out round and seals on IBFT 2, and sets them to nothing on QBFT', () => {
    // Written out by hand from the two specifications: what is hashed, next to what is in the header.
    const vanity = `a0${'00'.repeat(32)}`;
    const validators = `f854${[1, 2, 3, 4].map((n) => `94${`0${n}`.repeat(20)}`).join('')}`;
    const of = (kind: 'ibft2' | 'qbft', round: Buffer) =>
      readExtra(hexBytes(besuHeader(kind, round, 3).extraData as string), kind)!;
    expect(of('ibft2', Buffer.from([0, 0, 0, 5])).hashed.toString('hex')).toBe(
      `f878${vanity}${validators}80`,
    );
    expect(of('qbft', Buffer.from([5])).hashed.toString('hex')).toBe(`f87a${vanity}${validators}c080c0`);
  });

  it.each([
    ['ibft2', Buffer.from([0, 0, 0, 0]), 0],
    ['ibft2', Buffer.from([0, 0, 1, 2]), 258],
    ['qbft', Buffer.alloc(0), 0],
    ['qbft', Buffer.from([9]), 9],
  ] as const)('comes with validators, round and seals on %s (round %p)', (kind, round, expected) => {
    const extra = readExtra(hexBytes(besuHeader(kind, round, 3).extraData as string), kind)!;
    expect(extra).toMatchObject({ round: expected, seals: 3 });
    expect(extra.validators).toEqual([1, 2, 3, 4].map((n) => `0x${`0${n}`.repeat(20)}`));
  });

  it.each([
    '0x',
    '0xd983010a03846765746888676f312e32312e338664617277696e000000000000',
    `0x${'f9ffff'}`,
    '0xc0',
  ])('takes extra data %s for none of BFT, without failing', (extra) => {
    for (const kind of ['ibft', 'ibft2', 'qbft'] as const)
      expect(readExtra(hexBytes(extra), kind)).toBeUndefined();
  });
});

describe('The roots in a header', () => {
  it.each(['outdated', 'upgraded'])(
    'are those of the transactions and receipts of the branch %s',
    (branch) => {
      const { blocks, receipts } = fixture(`fork-${branch}`);
      blocks.forEach((block: RawObject, at: number) => {
        expect(transactionsRoot(block.transactions as RawObject[])).toBe(block.transactionsRoot);
        expect(receiptsRoot(receipts[at])).toBe(block.receiptsRoot);
      });
    },
  );

  it('are one trie for any number of values', () => {
    // The vector of one value, by hand: the root is the hash of a leaf with the path 8,0.
    const leaf = rlpList([rlpBytes(Buffer.from([0x20, 0x80])), rlpBytes(Buffer.from('dog'))]);
    expect(orderedRoot([Buffer.from('dog')])).toBe(keccak256(leaf));
    const many = Array.from({ length: 300 }, (_, n) => Buffer.from(`value ${n}`));
    const roots = new Set([1, 2, 16, 17, 127, 128, 129, 256, 300].map((n) => orderedRoot(many.slice(0, n))));
    expect(roots.size).toBe(9);
  });
});

describe('RLP', () => {
  it('splits what it has put together', () => {
    const items = [0, 1, 55, 56, 255, 256, 70_000].map((length) => rlpBytes(Buffer.alloc(length, 7)));
    expect(rlpItems(rlpList(items))).toEqual(items);
  });

  it.each(['', '80', 'c1', 'c28080ff', 'f8', 'bfffffffffffffff'])('refuses the bytes %p as a list', (hex) => {
    expect(rlpItems(Buffer.from(hex, 'hex'))).toBeUndefined();
  });
});
