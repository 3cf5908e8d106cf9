import type { EnvelopeDto } from './dto/transaction-details.dto.js';
import { checksum } from './present.js';

/** `explorer_envelopes.envelope`: quantities in hex, null where they are withheld; lists null where they are empty. */
export interface PublicEnvelope {
  accessList: { address: string | null; storageKeyCount: number }[] | null;
  authorizationList: { address: string | null; chainId: string | null; nonce: string | null }[] | null;
  blobCount: number;
  maxFeePerBlobGas: string | null;
  blobGasUsed: string | null;
  blobGasPrice: string | null;
}

/** First types of EIP-2718 that have a list of accesses, blobs and authorizations. */
const ACCESS_LIST = 1;
const BLOBS = 3;
const SET_CODE = 4;

/** @param type null for what a file has said */
export function presentEnvelope(type: number | null, envelope: PublicEnvelope | null): EnvelopeDto {
  const hasAccessList = type !== null && type >= ACCESS_LIST && type <= SET_CODE;
  return {
    accessList: hasAccessList
      ? (envelope?.accessList ?? []).map((entry) => ({ ...entry, address: checksum(entry.address) }))
      : null,
    authorizationList:
      type === SET_CODE
        ? (envelope?.authorizationList ?? []).map(({ address, chainId, nonce }) => ({
            address: checksum(address),
            chainId: decimal(chainId),
            nonce: decimal(nonce),
          }))
        : null,
    blobCount: type === BLOBS ? (envelope?.blobCount ?? 0) : null,
    maxFeePerBlobGas: decimal(envelope?.maxFeePerBlobGas),
    blobGasUsed: decimal(envelope?.blobGasUsed),
    blobGasPrice: decimal(envelope?.blobGasPrice),
  };
}

const decimal = (hex: string | null | undefined): string | null =>
  hex == null ? null : BigInt(hex).toString();
