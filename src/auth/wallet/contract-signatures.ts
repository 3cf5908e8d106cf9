import { Inject, Injectable, Logger } from '@nestjs/common';
import { Interface } from 'ethers';
import { unavailable } from '../../common/problem/problem.js';
import { WALLET_ACCESS, type WalletAccessOptions } from './wallet-access.options.js';

/** All nodes together have this long to answer. */
const PATIENCE_MS = 3_000;
/** Enough for a P-256 verification in Solidity; a node refuses to run on for longer. */
const GAS = 1_000_000;
const ANSWER_BYTES = 64 * 1024;

const EIP_1271 = new Interface([
  'function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)',
]);
/** `bytes4(keccak256("isValidSignature(bytes32,bytes)"))` as a contract returns it: a whole word, zeros behind. */
const MAGIC = `0x1626ba7e${'0'.repeat(56)}`;

/** The node answered that the call reverts: the contract does not take the signature, and no other node would. */
class CallRefused extends Error {}

/** Asks a contract wallet on the chain whether a signature is its own (EIP-1271). */
@Injectable()
export class ContractSignatures {
  private readonly logger = new Logger('ContractSignatures');

  constructor(@Inject(WALLET_ACCESS) private readonly options: WalletAccessOptions) {}

  /**
   * @param hash EIP-191 hash of the message
   * @returns false also where no node is configured: then only ordinary accounts can sign
   * @throws Problem 503 when no node of our chain answers in time
   */
  async isValid(address: string, hash: string, signature: string): Promise<boolean> {
    if (this.options.rpcUrls.length === 0) return false;
    const data = EIP_1271.encodeFunctionData('isValidSignature', [hash, signature]);
    const deadline = AbortSignal.timeout(PATIENCE_MS);
    for (const [index, url] of this.options.rpcUrls.entries()) {
      try {
        // The same address may be somebody else's contract on another chain.
        const [chainId, result] = await Promise.all([
          call(url, 'eth_chainId', [], deadline),
          call(url, 'eth_call', [{ to: address, data, gas: `0x${GAS.toString(16)}` }, 'latest'], deadline),
        ]);
        if (chainId !== `0x${BigInt(this.options.chainId).toString(16)}`)
          throw new Error('a node of another chain');
        return result === MAGIC;
      } catch (error) {
        if (error instanceof CallRefused) return false;
        this.logger.warn({
          msg: 'a node did not say whether a signature is valid',
          node: index,
          reason: String(error),
        });
      }
    }
    throw unavailable('chain');
  }
}

/** One JSON-RPC call; its result must be a text. */
async function call(url: string, method: string, params: unknown[], signal: AbortSignal): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    redirect: 'error',
    signal,
  });
  const { id, result, error } = JSON.parse(await boundedText(answer)) as {
    id?: unknown;
    result?: unknown;
    error?: { code?: unknown; message?: unknown };
  };
  if (error)
    throw method === 'eth_call' && isRefusal(error) ? new CallRefused() : new Error('the node refused');
  if (id !== 1 || typeof result !== 'string') throw new Error('no answer to the question');
  return result.toLowerCase();
}

/** 3 is "execution reverted"; Besu says −32000 for a revert, and both for running out of the gas we gave. */
const isRefusal = ({ code, message }: { code?: unknown; message?: unknown }): boolean =>
  code === 3 || (code === -32000 && /revert|out of gas|invalid opcode|halted/i.test(String(message)));

async function boundedText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > ANSWER_BYTES) throw new Error('the node answers without end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
