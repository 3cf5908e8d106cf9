import { id } from 'ethers';
import type { MadeTransaction } from './fake-chain.js';
import { RELAYER } from './fake-chain.js';

let made = 0;

/** A transaction of exactly this calldata and these logs, for a {@link FakeChain} to mine. */
export function madeTransaction(
  to: string | null,
  input: string,
  logs: MadeTransaction['logs'] = [],
  { fields = {}, failed = false, contractAddress = null, receipt = {} }: Partial<MadeTransaction> = {},
): MadeTransaction {
  made += 1;
  return {
    fields: {
      hash: id(`made ${process.pid} ${made}`),
      type: '0x2',
      nonce: `0x${made.toString(16)}`,
      from: RELAYER,
      to,
      input,
      value: '0x0',
      gas: '0x1fffffffffffff',
      gasPrice: '0x0',
      maxFeePerGas: '0x0',
      maxPriorityFeePerGas: '0x0',
      chainId: '0x1e61',
      accessList: [],
      ...fields,
    },
    failed,
    contractAddress,
    logs,
    receipt,
  };
}
