import type { Config } from '../config/config.js';
import type { RegisteredContract } from './decode/contract-registry.js';

/** Injection token of {@link ChainOptions}. */
export const CHAIN_OPTIONS = Symbol('CHAIN_OPTIONS');

/** What the configuration says of the chain. */
export interface ChainOptions {
  /** Endpoints in the order in which they are asked; none: nothing is indexed. */
  rpcUrls: string[];
  /** EIP-155, decimal: the only chain that is indexed. */
  chainId: string;
  startBlock: number;
  confirmations: number;
  pollMs: number;
  reorgLimit: number;
  checks: Config['chainChecks'];
  contracts: RegisteredContract[];
  /** Folder that `pend chain reset` archives into. */
  home: string;
}
