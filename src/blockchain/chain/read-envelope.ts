import { NodeFault } from '../rpc/json-rpc.js';
import type { RawObject } from './block.js';
import * as read from './quantity.js';

/** What belongs to the types of transactions alone (EIP-2930, 4844, 7702); its numbers stay as the node wrote them. */
export function readEnvelope(transaction: RawObject, receipt: RawObject): RawObject | null {
  const details: RawObject = {};
  const keep = (name: string, value: unknown): void => {
    if (value != null && !(Array.isArray(value) && value.length === 0)) details[name] = value;
  };
  keep('chainId', quantity(transaction.chainId, 'chainId'));
  keep('accessList', list(transaction.accessList, 'accessList', readAccess));
  keep('maxFeePerBlobGas', quantity(transaction.maxFeePerBlobGas, 'maxFeePerBlobGas'));
  keep(
    'blobVersionedHashes',
    list(transaction.blobVersionedHashes, 'blobVersionedHashes', (one) => read.hash(one, 'blob')),
  );
  keep('authorizationList', list(transaction.authorizationList, 'authorizationList', readAuthorization));
  keep('blobGasUsed', quantity(receipt.blobGasUsed, 'blobGasUsed'));
  keep('blobGasPrice', quantity(receipt.blobGasPrice, 'blobGasPrice'));
  return Object.keys(details).length === 0 ? null : details;
}

const readAccess = (entry: RawObject): RawObject => ({
  address: read.address(entry.address, 'accessList.address'),
  storageKeys: list(entry.storageKeys ?? [], 'storageKeys', (key) => read.hash(key, 'storageKey')),
});

const readAuthorization = (entry: RawObject): RawObject => ({
  chainId: quantity(entry.chainId, 'authorization.chainId'),
  address: read.address(entry.address, 'authorization.address'),
  nonce: quantity(entry.nonce, 'authorization.nonce'),
  yParity: quantity(entry.yParity, 'authorization.yParity'),
  r: quantity(entry.r, 'authorization.r'),
  s: quantity(entry.s, 'authorization.s'),
});

function quantity(value: unknown, field: string): string | null {
  if (value == null) return null;
  read.decimal(value, field);
  return (value as string).toLowerCase();
}

/** Null where the node leaves it out. */
function list<T>(value: unknown, field: string, readOne: (entry: RawObject) => T): T[] | null {
  if (value == null) return null;
  if (!Array.isArray(value)) throw new NodeFault(`${field} is no list`);
  return value.map((entry: unknown) => {
    if (entry == null) throw new NodeFault(`${field} holds nothing`);
    return readOne(entry as RawObject);
  });
}
