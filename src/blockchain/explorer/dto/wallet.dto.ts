import { ApiProperty } from '@nestjs/swagger';
import { LinkedPoolDto } from './transaction-details.dto.js';

/** What an address is, as far as the indexed chain tells. `account` has sent transactions itself. */
export const ADDRESS_TYPES = ['contract', 'token', 'smart_wallet', 'account'] as const;
export type AddressType = (typeof ADDRESS_TYPES)[number];

/** An address that took part in a transaction. */
export class WalletDto {
  @ApiProperty({ description: 'EIP-55' })
  address!: string;

  @ApiProperty({ enum: ADDRESS_TYPES, nullable: true, description: 'Null where the chain does not tell' })
  type!: AddressType | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a registered contract' })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a registered contract' })
  contractKind!: string | null;

  @ApiProperty({ description: 'Tokens of which it holds some' })
  tokenCount!: number;

  @ApiProperty()
  transactionCount!: number;

  @ApiProperty()
  firstBlock!: number;

  @ApiProperty({ type: Date, nullable: true })
  firstSeenAt!: Date | null;

  @ApiProperty()
  lastBlock!: number;

  @ApiProperty({ type: Date, nullable: true })
  lastSeenAt!: Date | null;
}

export class TokenBalanceDto {
  @ApiProperty({ description: 'EIP-55' })
  tokenAddress!: string;

  @ApiProperty({ type: String, nullable: true })
  tokenName!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'In the smallest unit; null where what the token logs adds up to no balance',
  })
  balance!: string | null;

  @ApiProperty({ description: 'The block that last changed it' })
  blockNumber!: number;
}

export class WalletDetailsDto extends WalletDto {
  @ApiProperty({ type: [TokenBalanceDto], description: 'The first 100' })
  tokens!: TokenBalanceDto[];

  @ApiProperty({ type: LinkedPoolDto, nullable: true, description: 'Where it is the contract of one' })
  pool!: LinkedPoolDto | null;
}
