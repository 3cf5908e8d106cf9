import { ApiProperty } from '@nestjs/swagger';
import { type KycStatus, SUBMITTED_KYC_STATUSES } from '../../common/kyc-status.js';
import { USER_STATUSES } from '../entities/user.entity.js';

export class UserProfileDto {
  @ApiProperty({ type: String, nullable: true, example: '+20***7890' })
  phoneNumberMasked!: string | null;

  @ApiProperty({ type: String, nullable: true })
  countryCode!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  lastLoginAt!: Date | null;

  @ApiProperty()
  loginCount!: number;

  @ApiProperty({ type: Object })
  preferences!: Record<string, unknown>;
}

/** The investor, as they see themselves. */
export class WalletUserDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'EIP-55' })
  blockchainAddress!: string;

  @ApiProperty({ minimum: 0, maximum: 5 })
  tier!: number;

  @ApiProperty({ enum: USER_STATUSES })
  status!: (typeof USER_STATUSES)[number];

  @ApiProperty()
  version!: number;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty()
  updatedAt!: Date;

  @ApiProperty({ type: UserProfileDto, nullable: true })
  profile!: UserProfileDto | null;
}

/** An investor as staff see them: personal data masked. */
export class UserDto extends WalletUserDto {
  @ApiProperty({
    enum: SUBMITTED_KYC_STATUSES,
    nullable: true,
    description: 'Of the newest application; null: none',
  })
  kycStatus!: KycStatus | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Confirmed investments by currency; never summed across',
    example: { EGP: '1500.000000' },
  })
  invested!: Record<string, string>;

  @ApiProperty({ type: Date, nullable: true, description: 'When everything personal was destroyed' })
  erasedAt!: Date | null;
}
