import { rlpBytes, rlpContent, rlpItems, rlpList } from './rlp.js';

/** What a block of a BFT network says of its own making. */
export interface BftExtra {
  /** In lower case, in the order of the header. */
  validators: string[];
  /** Rounds that failed before this block's; null where the header does not say (the first Istanbul BFT). */
  round: number | null;
  /** How many validators sealed it. */
  seals: number;
  /** The extra data that the block's hash is computed over. */
  hashed: Buffer;
}

const VANITY = 32;
const NO_SEALS = rlpList([]);
const ROUND_ZERO = rlpBytes(Buffer.alloc(0));

/**
 * Reads the extra data of a header: `RLP [vanity, validators, vote, round, seals]`, or, on the first Istanbul BFT, 32
 * bytes of vanity before `RLP [validators, proposer's seal, seals]`. Undefined when it is nothing of the kind.
 */
export function readExtra(extra: Buffer, consensus: 'ibft' | 'ibft2' | 'qbft'): BftExtra | undefined {
  return consensus === 'ibft' ? readFirst(extra) : readBesu(extra, consensus);
}

function readBesu(extra: Buffer, consensus: 'ibft2' | 'qbft'): BftExtra | undefined {
  const items = rlpItems(extra);
  if (items?.length !== 5) return undefined;
  const [vanity, validatorList, vote, roundItem, sealList] = items as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const validators = addresses(validatorList);
  const seals = rlpItems(sealList);
  const round = rlpContent(roundItem);
  if (!validators || !seals || !round || round.length > 4) return undefined;
  return {
    validators,
    // IBFT2's is four bytes, QBFT's an integer; as a number they read alike.
    round: round.length === 0 ? 0 : round.readUIntBE(0, round.length),
    seals: seals.length,
    hashed:
      consensus === 'ibft2'
        ? rlpList([vanity, validatorList, vote])
        : rlpList([vanity, validatorList, vote, ROUND_ZERO, NO_SEALS]),
  };
}

function readFirst(extra: Buffer): BftExtra | undefined {
  const items = rlpItems(extra.subarray(VANITY));
  if (items?.length !== 3) return undefined;
  const [validatorList, proposerSeal, sealList] = items as [Buffer, Buffer, Buffer];
  const validators = addresses(validatorList);
  const seals = rlpItems(sealList);
  if (!validators || !seals) return undefined;
  return {
    validators,
    round: null,
    seals: seals.length,
    hashed: Buffer.concat([extra.subarray(0, VANITY), rlpList([validatorList, proposerSeal, NO_SEALS])]),
  };
}

function addresses(list: Buffer): string[] | undefined {
  const items = rlpItems(list)?.map(rlpContent);
  if (!items || items.some((item) => item?.length !== 20)) return undefined;
  return items.map((item) => `0x${item!.toString('hex')}`);
}
