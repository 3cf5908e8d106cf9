/** A block as a node sends it (`eth_getBlockByNumber(n, true)`), unread. */
export type RawObject = Record<string, unknown>;

/** Integers that may pass 2^53 are decimal text, hashes, addresses and bytes are lower-case hex. */
export interface BlockHeader {
  number: number;
  hash: string;
  parentHash: string;
  nonce: string | null;
  sha3Uncles: string | null;
  logsBloom: string | null;
  transactionsRoot: string | null;
  stateRoot: string | null;
  receiptsRoot: string | null;
  miner: string;
  difficulty: string | null;
  /** Left out by Besu where the difficulty is 0. */
  totalDifficulty: string | null;
  size: string | null;
  extraData: string;
  gasLimit: string;
  gasUsed: string;
  /** Seconds since 1970. */
  timestamp: number;
  /** Absent before London. */
  baseFeePerGas: string | null;
  mixHash: string | null;
  /** What forks after London append. */
  appended: AppendedFields | null;
}

export const APPENDED_ROOTS = ['withdrawalsRoot', 'parentBeaconBlockRoot', 'requestsHash'] as const;
export const APPENDED_GAS = ['blobGasUsed', 'excessBlobGas'] as const;
export const APPENDED_FIELDS = [...APPENDED_ROOTS, ...APPENDED_GAS] as const;
/** Present from the fork on that brought them: Shanghai, Cancun, Prague. Gas in decimal. */
export type AppendedFields = { [Name in (typeof APPENDED_FIELDS)[number]]?: string };

export interface ChainTransaction {
  hash: string;
  index: number;
  /** EIP-2718: 0 legacy, 1 access list, 2 fee market, 3 blobs, 4 set code. */
  envelope: number;
  nonce: string;
  from: string;
  /** Null where a contract is created. */
  to: string | null;
  valueWei: string;
  input: string;
  gasLimit: string;
  gasPrice: string | null;
  maxFeePerGas: string | null;
  maxPriorityFeePerGas: string | null;
  /** What belongs to the envelope alone: chain id, access list, blobs and what they cost, authorisations. */
  details: RawObject | null;
  receipt: Receipt;
}

export interface Receipt {
  /** Null before Byzantium, when a receipt had a state root instead. */
  succeeded: boolean | null;
  root: string | null;
  gasUsed: string;
  cumulativeGasUsed: string;
  effectiveGasPrice: string | null;
  contractAddress: string | null;
  logs: ChainLog[];
}

export interface ChainLog {
  /** Within the block. */
  index: number;
  address: string;
  topics: string[];
  data: string;
}

/** A block whose transactions and receipts were found to belong together. */
export interface ChainBlock {
  header: BlockHeader;
  transactions: ChainTransaction[];
}
