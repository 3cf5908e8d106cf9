import { Injectable, Logger } from '@nestjs/common';
import { FetchRequest } from 'ethers/utils';
import { JsonRpcProvider } from 'ethers/providers';
import { Wallet } from 'ethers/wallet';
import type { Seal } from './seal.js';
import { type Anchor, type AnchoredSeal, SealAnchor } from './seal-anchor.js';

export interface AnchorOptions {
  /** Endpoints in the order in which they are asked; none: nothing is anchored. */
  rpcUrls: string[];
  /** Decimal: an id may pass what a double holds. */
  chainId: string;
  /** Private key of the account that anchors; without one nothing is, and what was can still be read. */
  key?: string;
}

/** Behind it in the transaction's data: the seal's number in four bytes and its hash in 32. */
const MARK = `0x${Buffer.from('pend.admin_log_seal.1').toString('hex')}`;
const ANCHORED = new RegExp(`^${MARK}([0-9a-f]{8})([0-9a-f]{64})$`);
/** Twice what 57 bytes of data cost. */
const GAS = 60_000;
/** A block of the slowest pace we know, and some. */
const MINED_WITHIN_MS = 40_000;
const ANSWERED_WITHIN_MS = 5_000;

export const anchorData = ({ number, sealHash }: AnchoredSeal): string =>
  `${MARK}${number.toString(16).padStart(8, '0')}${sealHash}`;

/** Nothing where gas is free, which a node's own advice may leave out of account. */
async function gasPriceOf(provider: JsonRpcProvider): Promise<bigint> {
  const baseFee = (await provider.getBlock('latest'))?.baseFeePerGas;
  // It may rise by an eighth with each block.
  if (baseFee != null) return baseFee * 2n;
  return BigInt((await provider.send('eth_gasPrice', [])) as string);
}

/** Anchors seals in transactions that an account of ours sends to itself; the chain of our assets keeps them. */
@Injectable()
export class ChainSealAnchor extends SealAnchor {
  private readonly logger = new Logger('Audit');

  constructor(private readonly options: AnchorOptions) {
    super();
  }

  override async anchor(seal: Seal): Promise<Anchor | undefined> {
    const { key, chainId } = this.options;
    if (!key || this.options.rpcUrls.length === 0) return undefined;
    return this.ask(async (provider) => {
      const wallet = new Wallet(key, provider);
      const sent = await wallet.sendTransaction({
        to: wallet.address,
        data: anchorData(seal),
        // Nodes estimate nothing for an account without ether, which is enough where gas is free.
        gasLimit: GAS,
        // Of before EIP-1559: a chain without fees takes it whatever its hard fork.
        type: 0,
        gasPrice: await gasPriceOf(provider),
      });
      const receipt = await sent.wait(1, MINED_WITHIN_MS);
      if (receipt?.status !== 1) throw new Error('the anchoring transaction failed');
      return { chainId, transactionHash: sent.hash };
    });
  }

  override async read({ chainId, transactionHash }: Anchor): Promise<AnchoredSeal | undefined> {
    if (this.options.rpcUrls.length === 0 || chainId !== this.options.chainId) return undefined;
    try {
      const found = await this.ask((provider) => provider.getTransaction(transactionHash));
      const [, number, sealHash] = ANCHORED.exec(found?.data.toLowerCase() ?? '') ?? [];
      return sealHash ? { number: Number.parseInt(number!, 16), sealHash } : undefined;
    } catch (error) {
      this.logger.warn({ msg: 'an anchor cannot be read', reason: String(error) });
      return undefined;
    }
  }

  /** Of the first node of our chain that answers. */
  private async ask<T>(use: (provider: JsonRpcProvider) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (const url of this.options.rpcUrls) {
      const request = new FetchRequest(url);
      request.timeout = ANSWERED_WITHIN_MS;
      const provider = new JsonRpcProvider(request, BigInt(this.options.chainId), { staticNetwork: true });
      try {
        const chainId = BigInt((await provider.send('eth_chainId', [])) as string);
        if (chainId !== BigInt(this.options.chainId)) throw new Error(`a node of chain ${chainId}`);
        return await use(provider);
      } catch (error) {
        failure = error;
      } finally {
        provider.destroy();
      }
    }
    throw failure;
  }
}
