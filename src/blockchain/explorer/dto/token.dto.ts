import { ApiProperty } from '@nestjs/swagger';

/** A contract that logs transfers as ERC-20 says. */
export class TokenDto {
  @ApiProperty({ description: 'EIP-55' })
  address!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  contractKind!: string | null;

  @ApiProperty()
  transferCount!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Minted less burnt, in the smallest unit; null where that is no supply',
  })
  supply!: string | null;

  @ApiProperty()
  firstBlock!: number;
}

export class TokenHolderDto {
  @ApiProperty({ description: 'EIP-55' })
  address!: string;

  @ApiProperty({ type: String, nullable: true, description: 'In the smallest unit; null where it is none' })
  balance!: string | null;

  @ApiProperty({ description: 'The block that last changed it' })
  blockNumber!: number;
}

/** A contract of the registry. */
export class ContractDto {
  @ApiProperty({ description: 'EIP-55' })
  address!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty()
  fromBlock!: number;

  @ApiProperty()
  abiVersion!: number;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; the factory that announced it' })
  discoveredBy!: string | null;
}
