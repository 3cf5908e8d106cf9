import type { LinkedPool } from '../pool-links.service.js';
import type { LinkedPoolDto } from './dto/transaction-details.dto.js';
import { checksum } from './present.js';

export const toPool = ({ contractAddress, ...pool }: LinkedPool): LinkedPoolDto => ({
  ...pool,
  contractAddress: checksum(contractAddress as unknown),
});
