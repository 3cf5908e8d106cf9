import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  Equals,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { WALLET_PURPOSES, type WalletPurpose } from '../../auth/wallet/wallet-purpose.js';
import { parseAddress } from '../../common/address.js';
import { asciiDigits } from '../../common/phone.js';
import { IsPhone } from './is-phone.decorator.js';

/** Long enough for the message and for what a contract wallet takes as a signature (a passkey's, several owners'). */
const MESSAGE_LENGTH = 2_000;
const SIGNATURE_LENGTH = 2 + 2 * 8_192;

const textThat = (name: string, holds: (text: string) => boolean, message: string): PropertyDecorator =>
  ValidateBy(
    { name, validator: { validate: (value) => typeof value === 'string' && holds(value) } },
    { message },
  );
const IsAddress = () =>
  textThat(
    'address',
    (text) => text.length === 42 && parseAddress(text) !== null,
    'address must be 0x and 40 hex digits; in mixed case with a right EIP-55 checksum',
  );
const IsCode = () => Matches(/^[0-9]{6}$/, { message: 'code must be six digits' });
const IsSignature = () =>
  textThat(
    'signature',
    (text) => text.length <= SIGNATURE_LENGTH && /^0x(?:[0-9a-fA-F]{2})+$/.test(text),
    'signature must be 0x and hex digits',
  );
const IsMessage = () =>
  textThat(
    'message',
    (text) => text.length <= MESSAGE_LENGTH,
    `message must be a text of at most ${MESSAGE_LENGTH} characters`,
  );
const IsTermsVersion = () =>
  Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/, {
    message: 'termsVersion must be the version that was shown, such as 2026-01',
  });
/** Arabic keyboards type Arabic-Indic digits. */
const AsciiDigits = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? asciiDigits(value).trim() : value,
  );

const PHONE = { example: '+201234567890', description: 'In any way people write an Egyptian mobile number' };
const CODE = { example: '123456', description: 'The six digits sent to the phone' };
const MESSAGE = { description: 'What POST nonce answered, unchanged', required: false };
const SIGNATURE = {
  description: 'Of the message: EIP-191 of an ordinary account, or EIP-1271',
  required: false,
};
const PURPOSE = { enum: WALLET_PURPOSES, description: 'The request that it is for; it is good for no other' };

export class DeviceDto {
  @ApiProperty({ description: 'What tells the device from others; chosen by the wallet' })
  @IsString({ message: 'fingerprint must be a text' })
  @Length(1, 200, { message: 'fingerprint must have 1 to 200 characters' })
  fingerprint!: string;

  @ApiProperty({ required: false, example: 'Pixel 9' })
  @IsOptional()
  @IsString({ message: 'name must be a text' })
  @MaxLength(100, { message: 'name must have at most 100 characters' })
  name?: string;
}

export class RequestCodeDto {
  @ApiProperty(PHONE)
  @IsPhone()
  phone!: string;

  @ApiProperty(PURPOSE)
  @IsIn(WALLET_PURPOSES, { message: `purpose must be one of ${WALLET_PURPOSES.join(', ')}` })
  purpose!: WalletPurpose;

  @ApiProperty({ enum: [true], description: 'No code is sent before the terms are accepted' })
  @Equals(true, { message: 'termsAccepted must be true: no code is sent before' })
  termsAccepted!: true;

  @ApiProperty({ example: '2026-01' })
  @IsTermsVersion()
  termsVersion!: string;
}

export class RequestNonceDto {
  @ApiProperty({ description: 'The wallet that will sign' })
  @IsAddress()
  address!: string;

  @ApiProperty(PURPOSE)
  @IsIn(WALLET_PURPOSES, { message: `purpose must be one of ${WALLET_PURPOSES.join(', ')}` })
  purpose!: WalletPurpose;
}

export class RegisterDto {
  @ApiProperty(PHONE)
  @IsPhone()
  phone!: string;

  @ApiProperty(CODE)
  @AsciiDigits()
  @IsCode()
  code!: string;

  @ApiProperty({ required: false, description: 'Needed with a message; without, it must be the factory’s' })
  @IsOptional()
  @IsAddress()
  address?: string;

  @ApiProperty(MESSAGE)
  @IsOptional()
  @IsMessage()
  message?: string;

  @ApiProperty(SIGNATURE)
  @IsOptional()
  @IsSignature()
  signature?: string;

  @ApiProperty({ example: '2026-01', description: 'The version accepted when the code was asked for' })
  @IsTermsVersion()
  termsVersion!: string;

  @ApiProperty({ required: false, type: DeviceDto })
  @IsOptional()
  @IsObject({ message: 'device must be an object' })
  @Type(() => DeviceDto)
  @ValidateNested()
  device?: DeviceDto;
}

export class WalletLoginDto {
  @ApiProperty({ ...PHONE, required: false })
  @IsOptional()
  @IsPhone()
  phone?: string;

  @ApiProperty({ ...CODE, required: false })
  @IsOptional()
  @AsciiDigits()
  @IsCode()
  code?: string;

  @ApiProperty(MESSAGE)
  @IsOptional()
  @IsMessage()
  message?: string;

  @ApiProperty(SIGNATURE)
  @IsOptional()
  @IsSignature()
  signature?: string;

  @ApiProperty({ required: false, type: DeviceDto })
  @IsOptional()
  @IsObject({ message: 'device must be an object' })
  @Type(() => DeviceDto)
  @ValidateNested()
  device?: DeviceDto;
}

export class WalletRefreshDto {
  @ApiProperty()
  @IsString({ message: 'refreshToken must be a text' })
  @Length(1, 200, { message: 'refreshToken must have 1 to 200 characters' })
  refreshToken!: string;
}
