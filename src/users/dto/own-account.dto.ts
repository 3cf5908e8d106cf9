import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, ValidateNested } from 'class-validator';
import { IsOneOf } from '../../common/forms.js';
import { MayBeAbsent, ReadOnlyFields } from '../../common/http/merge.js';
import { USER_STATUSES } from '../entities/user.entity.js';

export const LANGUAGES = ['ar', 'en'] as const;
/** What sums may be shown in first; no sum is converted. */
export const SHOWN_CURRENCIES = ['EGP', 'USD'] as const;

export class PreferencesDto {
  @ApiProperty({ enum: LANGUAGES, required: false })
  @MayBeAbsent()
  @IsOneOf(LANGUAGES)
  language?: (typeof LANGUAGES)[number];

  @ApiProperty({ enum: SHOWN_CURRENCIES, required: false })
  @MayBeAbsent()
  @IsOneOf(SHOWN_CURRENCIES)
  currency?: (typeof SHOWN_CURRENCIES)[number];

  @ApiProperty({ required: false, description: 'Whether what I do in the application is kept under my name' })
  @MayBeAbsent()
  @IsBoolean()
  analytics?: boolean;
}

/** Oneself, as known here. */
export class OwnProfileDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'EIP-55' })
  blockchainAddress!: string;

  @ApiProperty({ minimum: 0, maximum: 5 })
  tier!: number;

  @ApiProperty({ enum: USER_STATUSES })
  status!: (typeof USER_STATUSES)[number];

  @ApiProperty({ type: String, nullable: true, example: '+20***7890' })
  phoneNumberMasked!: string | null;

  @ApiProperty({ type: String, nullable: true })
  countryCode!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  lastLoginAt!: Date | null;

  @ApiProperty()
  loginCount!: number;

  @ApiProperty({ type: PreferencesDto, description: 'ar, EGP and true until something else is chosen' })
  preferences!: Required<PreferencesDto>;

  @ApiProperty()
  createdAt!: Date;
}

@ReadOnlyFields(
  OwnProfileDto,
  ['id', 'blockchainAddress', 'tier', 'status', 'phoneNumberMasked', 'countryCode', 'createdAt'],
  { volatile: ['lastLoginAt', 'loginCount'] },
)
export class ChangeProfileDto {
  @ApiProperty({ type: PreferencesDto, required: false, description: 'Merged: what is left out stays' })
  @MayBeAbsent()
  @IsObject({ message: 'preferences must be an object' })
  @ValidateNested({ message: 'preferences must be an object' })
  @Type(() => PreferencesDto)
  preferences?: PreferencesDto;
}

export class OwnDeviceDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Pixel 9' })
  name!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  firstSeenAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSeenAt!: string | null;

  @ApiProperty()
  loginCount!: number;

  @ApiProperty({ description: 'Whether this session was begun from it' })
  current!: boolean;
}

export class OwnDevicesDto {
  @ApiProperty({ type: [OwnDeviceDto] })
  data!: OwnDeviceDto[];
}

export class RemovedDeviceDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class ClosedAccountDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['closed'] })
  status!: 'closed';
}

export const OWN_ACTIVITY_KINDS = ['investment', 'interest', 'kyc', 'tier', 'login'] as const;
export type OwnActivityKind = (typeof OWN_ACTIVITY_KINDS)[number];

/** One thing that happened to the account. */
export class OwnActivityDto {
  @ApiProperty({ example: 'login:4f6e…' })
  id!: string;

  @ApiProperty()
  at!: Date;

  @ApiProperty({ enum: OWN_ACTIVITY_KINDS })
  kind!: OwnActivityKind;

  @ApiProperty({ example: 'investment.confirmed' })
  action!: string;

  @ApiProperty({ type: Object, description: 'What it was about, by kind; amounts as text' })
  details!: Record<string, unknown>;
}

class WithheldDto {
  @ApiProperty()
  what!: string;

  @ApiProperty()
  why!: string;
}

/** Everything that is held about oneself, by subject. */
export class OwnDataDto {
  @ApiProperty()
  exportedAt!: Date;

  @ApiProperty({ type: Object, description: 'Subject → its records' })
  data!: Record<string, unknown>;

  @ApiProperty({ type: [WithheldDto], description: 'What is held and not in here' })
  withheld!: WithheldDto[];
}
