import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import type { DecodedArgument, DecodedMethod } from '../../decode/method-catalogue.js';
import { TransactionDto } from './transaction.dto.js';

export class DecodedArgumentDto implements DecodedArgument {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  type!: string;

  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'boolean' }],
    nullable: true,
    description: 'Integers as decimal strings; null where it is withheld',
  })
  value!: string | boolean | null;
}

export class DecodedMethodDto implements DecodedMethod {
  @ApiProperty({ type: String, nullable: true, description: 'The first four bytes of the calldata' })
  id!: string | null;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  signature!: string | null;

  @ApiProperty({ type: [DecodedArgumentDto] })
  arguments!: DecodedArgumentDto[];

  @ApiProperty({
    type: 'object',
    nullable: true,
    description: 'Of a smart wallet’s execute: the contract and the method that it calls in turn',
    additionalProperties: true,
  })
  calls!: { contract: string; method: DecodedMethod } | null;
}

export class TransactionLogDto {
  @ApiProperty()
  logIndex!: number;

  @ApiProperty({ description: 'EIP-55' })
  address!: string;

  @ApiProperty({ type: String, nullable: true })
  contractName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null where no registered contract explains it' })
  event!: string | null;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'Decoded by name; `[redacted]` where it may tell who somebody is',
  })
  arguments!: Record<string, string | boolean> | null;

  @ApiProperty({ type: [String], nullable: true, description: 'Null where they are withheld' })
  topics!: string[] | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null where it is withheld' })
  data!: string | null;
}

export class TokenTransferDto {
  @ApiProperty()
  logIndex!: number;

  @ApiProperty({ description: 'EIP-55' })
  tokenAddress!: string;

  @ApiProperty({ description: 'EIP-55; the zero address mints' })
  fromAddress!: string;

  @ApiProperty({ description: 'EIP-55; the zero address burns' })
  toAddress!: string;

  @ApiProperty({ description: 'In the token’s smallest unit' })
  value!: string;
}

export class LinkedPoolDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  slug!: string;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55' })
  contractAddress!: string | null;
}

export class AccessListEntryDto {
  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; null where it is withheld' })
  address!: string | null;

  @ApiProperty({ description: 'The keys themselves are withheld: one may be computed from an identity' })
  storageKeyCount!: number;
}

export class AuthorizationDto {
  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; null where it is withheld' })
  address!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Decimal; 0 is any chain; null where it is withheld',
  })
  chainId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Decimal; null where it is withheld' })
  nonce!: string | null;
}

/** What a transaction's type adds to it (EIP-2930, 4844, 7702). */
export class EnvelopeDto {
  @ApiProperty({
    type: [AccessListEntryDto],
    nullable: true,
    description: 'The first 500; null where the type has none',
  })
  accessList!: AccessListEntryDto[] | null;

  @ApiProperty({
    type: [AuthorizationDto],
    nullable: true,
    description: 'The first 500, without signatures; null where the type has none',
  })
  authorizationList!: AuthorizationDto[] | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where the type has none' })
  blobCount!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei' })
  maxFeePerBlobGas!: string | null;

  @ApiProperty({ type: String, nullable: true })
  blobGasUsed!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei' })
  blobGasPrice!: string | null;
}

export class TransactionDetailsDto extends IntersectionType(TransactionDto, EnvelopeDto) {
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Null where the chain does not say (before Byzantium)',
  })
  succeeded!: boolean | null;

  @ApiProperty({ type: Number, nullable: true, description: 'EIP-2718; null for what a file has said' })
  envelopeType!: number | null;

  @ApiProperty({ type: String, nullable: true })
  nonce!: string | null;

  @ApiProperty({ type: String, nullable: true })
  gasLimit!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei' })
  maxFeePerGas!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei' })
  maxPriorityFeePerGas!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei, exact' })
  effectiveGasPrice!: string | null;

  @ApiProperty({ type: String, nullable: true })
  cumulativeGasUsed!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; what the transaction created' })
  contractAddress!: string | null;

  @ApiProperty({ type: String, nullable: true })
  receiptRoot!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Blocks on top of its own' })
  confirmations!: number | null;

  @ApiProperty({ type: DecodedMethodDto, nullable: true })
  call!: DecodedMethodDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null where it is withheld' })
  calldata!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Bytes' })
  calldataSize!: number | null;

  @ApiProperty({ type: [TransactionLogDto], description: 'The first 500' })
  logs!: TransactionLogDto[];

  @ApiProperty()
  logCount!: number;

  @ApiProperty({ type: [TokenTransferDto], description: 'The first 500' })
  transfers!: TokenTransferDto[];

  @ApiProperty({ type: [String], description: 'EIP-55; the first 500' })
  participants!: string[];

  @ApiProperty({ type: [LinkedPoolDto], description: 'Pools whose contracts took part' })
  pools!: LinkedPoolDto[];
}
