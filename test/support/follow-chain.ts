import { ChainNode } from '../../src/blockchain/indexer/chain-node.js';
import { ChainNodes } from '../../src/blockchain/indexer/chain-nodes.js';
import { ChainSync, type SyncOptions } from '../../src/blockchain/indexer/chain-sync.js';
import type { RegisteredContract } from '../../src/blockchain/decode/contract-registry.js';
import type { ContractKind } from '../../src/blockchain/decode/event-catalogue.js';
import type { RpcTransport } from '../../src/blockchain/rpc/json-rpc.js';
import { ChainConnection } from '../../src/blockchain/write/chain-connection.repository.js';
import { CONTRACTS, type FakeChain } from './fake-chain.js';

export const REGISTERED: RegisteredContract[] = Object.entries(CONTRACTS).map(([kind, address]) => ({
  address,
  kind: kind as ContractKind,
  name: kind,
  fromBlock: 0,
  abiVersion: 1,
  discoveredBy: null,
}));

/** What follows the chain of these nodes. None of them rests after a fault: a test's time does not pass. */
export function followChain(
  nodes: RpcTransport[],
  connection: ChainConnection | string,
  options: Partial<SyncOptions> = {},
): ChainSync {
  return new ChainSync(
    new ChainNodes(
      nodes.map((node) => new ChainNode(node)),
      () => Number.MAX_SAFE_INTEGER,
    ),
    typeof connection === 'string' ? new ChainConnection(connection) : connection,
    { chainId: '7777', startBlock: 0, reorgLimit: 64, contracts: REGISTERED, ...options },
  );
}

/** A round as the worker makes it: every block is written, and that the node has no more is known. */
export async function indexAll(sync: ChainSync, chain: FakeChain): Promise<void> {
  await sync.catchUp();
  await sync.store.noteNode(chain.height);
}
