import { ApiProperty } from '@nestjs/swagger';
import { WALLET_PURPOSES, type WalletPurpose } from '../../auth/wallet/wallet-purpose.js';
import { WalletUserDto } from './user.dto.js';

export class CodeSentDto {
  @ApiProperty({ description: 'Seconds that the code is good for', example: 300 })
  expiresIn!: number;
}

/** An EIP-4361 message and its fields. */
export class NonceDto {
  @ApiProperty()
  nonce!: string;

  @ApiProperty({ example: 'wallet.example.com' })
  domain!: string;

  @ApiProperty({ example: 'https://wallet.example.com' })
  uri!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 7777,
    description:
      'Null above 2^53 − 1, which JSON numbers do not hold exactly; the message has it all the same',
  })
  chainId!: number | null;

  @ApiProperty()
  issuedAt!: Date;

  @ApiProperty()
  expirationTime!: Date;

  @ApiProperty({ description: 'The complete text to sign' })
  message!: string;
}

export class RefreshedTokensDto {
  @ApiProperty({ description: 'Bearer token' })
  accessToken!: string;

  @ApiProperty({ description: 'Seconds that the access token lives', example: 900 })
  expiresIn!: number;

  @ApiProperty({ description: 'For the next access token, once; keep it secret' })
  refreshToken!: string;
}

export class WalletTokensDto extends RefreshedTokensDto {
  @ApiProperty({ type: WalletUserDto })
  user!: WalletUserDto;
}

export class RegisteredDto extends WalletTokensDto {
  @ApiProperty({
    description: 'The phone was known: this was a login, and the address is the one from before',
  })
  alreadyExists!: boolean;
}

export class SentCodeDto {
  @ApiProperty({ example: '+201234567890' })
  phone!: string;

  @ApiProperty({ example: '123456' })
  code!: string;

  @ApiProperty({ enum: WALLET_PURPOSES })
  purpose!: WalletPurpose;

  @ApiProperty()
  createdAt!: Date;
}

export class EndedSessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
