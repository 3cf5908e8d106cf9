import { Injectable } from '@nestjs/common';
import { AccountActions } from './account-actions.js';
import { ChainActions } from './chain-actions.js';
import {
  type EtherscanAction,
  type EtherscanAnswer,
  type EtherscanModule,
  type EtherscanParameters,
  EtherscanRefusal,
} from './etherscan-answer.js';
import { ProxyActions } from './proxy-actions.js';

const NOTHING: Record<string, string> = { logs: 'No records found', account: 'No transactions found' };

/**
 * The common part of the Etherscan API, so that existing tools work. docs/explorer.md lists the actions. `chainid` is not
 * looked at: tools that know Etherscan's own chains alone could name none of ours.
 */
@Injectable()
export class EtherscanService {
  private readonly modules: Readonly<Record<string, EtherscanModule>>;

  constructor(account: AccountActions, chain: ChainActions, proxy: ProxyActions) {
    const { block, transaction, logs } = chain;
    this.modules = { account: account.actions, block, transaction, logs, proxy: proxy.actions };
  }

  /** Never throws what is the asker's mistake: as on Etherscan, the body says it. */
  async answer(parameters: EtherscanParameters): Promise<EtherscanAnswer> {
    const isProxy = parameters.module === 'proxy';
    try {
      const result = await this.find(parameters)(parameters);
      if (isProxy) return { jsonrpc: '2.0', id: 1, result };
      const isEmpty = Array.isArray(result) && result.length === 0;
      const nothing = isEmpty ? NOTHING[String(parameters.module)] : undefined;
      return nothing ? { status: '0', message: nothing, result } : { status: '1', message: 'OK', result };
    } catch (error) {
      if (!(error instanceof EtherscanRefusal)) throw error;
      const { code, message } = error;
      if (isProxy) return { jsonrpc: '2.0', id: 1, error: { code, message } };
      return { status: '0', message: 'NOTOK', result: message };
    }
  }

  private find({ module, action }: EtherscanParameters): EtherscanAction {
    const known = typeof module === 'string' && Object.hasOwn(this.modules, module);
    const actions = known ? this.modules[module]! : undefined;
    if (!actions) throw new EtherscanRefusal('Error! Missing Or invalid Module name');
    const found = typeof action === 'string' && Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!found) throw new EtherscanRefusal('Error! Missing Or invalid Action name', -32601);
    return found;
  }
}
