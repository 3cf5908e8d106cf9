import { Transaction, type TransactionLike } from 'ethers/transaction';
import type { RawObject } from './block.js';
import { hexBytes, rlpBytes, rlpList, rlpQuantity } from './rlp.js';
import { orderedRoot } from './trie-root.js';

/**
 * `receiptsRoot` of a block's receipts, as a node sends them (EIP-2718; before Byzantium with `root` instead of `status`).
 *
 * @throws when a receipt lacks what its encoding needs
 */
export function receiptsRoot(receipts: RawObject[]): string {
  return orderedRoot(receipts.map(encodeReceipt));
}

/**
 * `transactionsRoot` of a block's transactions, as a node sends them, signatures included.
 *
 * @throws when one cannot be encoded again
 */
export function transactionsRoot(transactions: RawObject[]): string {
  return orderedRoot(transactions.map((raw) => hexBytes(toTransaction(raw).serialized)));
}

function encodeReceipt(receipt: RawObject): Buffer {
  const logs = (receipt.logs as RawObject[]).map((log) =>
    rlpList([
      rlpBytes(hexBytes(log.address as string)),
      rlpList((log.topics as string[]).map((topic) => rlpBytes(hexBytes(topic)))),
      rlpBytes(hexBytes(log.data as string)),
    ]),
  );
  const body = rlpList([
    receipt.root == null ? rlpQuantity(receipt.status as string) : rlpBytes(hexBytes(receipt.root as string)),
    rlpQuantity(receipt.cumulativeGasUsed as string),
    rlpBytes(hexBytes(receipt.logsBloom as string)),
    rlpList(logs),
  ]);
  const envelope = Number(receipt.type ?? 0);
  return envelope === 0 ? body : Buffer.concat([Buffer.from([envelope]), body]);
}

function toTransaction(raw: RawObject): Transaction {
  const type = Number(raw.type ?? 0);
  const v = BigInt(raw.v as string);
  const fees =
    type >= 2
      ? { maxFeePerGas: raw.maxFeePerGas, maxPriorityFeePerGas: raw.maxPriorityFeePerGas }
      : { gasPrice: raw.gasPrice };
  return Transaction.from({
    type,
    nonce: Number(raw.nonce),
    to: raw.to,
    value: raw.value,
    data: raw.input ?? raw.data,
    gasLimit: raw.gas,
    // A legacy transaction says its chain in v alone, or (before EIP-155) not at all.
    chainId: type === 0 ? (v >= 35n ? (v - 35n) / 2n : 0n) : raw.chainId,
    ...fees,
    ...(type >= 1 && { accessList: raw.accessList ?? [] }),
    ...(type === 3 && {
      maxFeePerBlobGas: raw.maxFeePerBlobGas,
      blobVersionedHashes: raw.blobVersionedHashes,
    }),
    ...(type === 4 && { authorizationList: authorizations(raw.authorizationList) }),
    signature: { r: padded(raw.r), s: padded(raw.s), v: type === 0 ? v : 27n + (v & 1n) },
  } as TransactionLike);
}

/** Nodes leave leading zeros out of what they take for a quantity. */
const padded = (value: unknown): string => `0x${(value as string).slice(2).padStart(64, '0')}`;

function authorizations(list: unknown): unknown {
  return ((list ?? []) as RawObject[]).map(({ chainId, address, nonce, yParity, r, s }) => ({
    chainId,
    address,
    nonce,
    signature: { r: padded(r), s: padded(s), yParity: Number(yParity) },
  }));
}
