import { Injectable } from '@nestjs/common';
import { id } from 'ethers';
import { Database } from '../database/database.js';
import { WalletFactory } from './wallet-factory.js';

/** Kind under which the factories are registered in `blockchain_contracts`. */
export const FACTORY_KIND = 'SmartWalletFactory';

/** `WalletCreated(bytes32 indexed ownerIdentityHash, address indexed wallet)` */
export const WALLET_CREATED = id('WalletCreated(bytes32,address)');

/** Reads the logs that the indexer has stored; to be asked as the system. */
@Injectable()
export class WalletFactoryRepository extends WalletFactory {
  constructor(private readonly database: Database) {
    super();
  }

  async findWallet(identity: string): Promise<string | undefined> {
    // Anybody can emit that event from a contract of their own: only the registered factory's counts.
    const [row] = await this.database.query<{ wallet: string }>(
      `SELECT '0x' || right(l.topics[3], 40) AS wallet
         FROM blockchain_logs l
         JOIN blockchain_contracts c ON c.address = l.address AND c.kind = $1
        WHERE l.topics[1] = $2 AND l.topics[2] = $3 AND l.topics[3] ~ '^0x0{24}[0-9a-f]{40}$'
        ORDER BY l.block_number DESC, l.log_index DESC LIMIT 1`,
      [FACTORY_KIND, WALLET_CREATED, identity],
    );
    return row?.wallet;
  }
}
