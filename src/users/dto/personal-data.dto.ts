import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsPhone } from './is-phone.decorator.js';
import { IsReason } from '../../common/http/is-reason.decorator.js';

/** What may be asked for by name. Where each is kept, its feature says (see `PersonalDataService.register`). */
export const PERSONAL_FIELDS = [
  'phone',
  'registrationIp',
  'fullName',
  'dateOfBirth',
  'nationality',
  'nationalIdNumber',
  'address',
] as const;
export type PersonalField = (typeof PERSONAL_FIELDS)[number];

export class LookupDto {
  @ApiProperty({ example: '01234567890', description: 'In any of the ways that people type it' })
  @IsPhone()
  phone!: string;
}

export class RevealDto {
  @ApiProperty({ enum: PERSONAL_FIELDS })
  @IsIn(PERSONAL_FIELDS, { message: `field must be one of ${PERSONAL_FIELDS.join(', ')}` })
  field!: PersonalField;

  @ApiProperty({ minLength: 10, maxLength: 1000, description: 'Kept in the audit log' })
  @IsReason(10)
  reason!: string;
}

export class RevealedDto {
  @ApiProperty({ enum: PERSONAL_FIELDS })
  field!: PersonalField;

  @ApiProperty({ example: '+201234567890' })
  value!: string;
}

export class EraseDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 1000,
    description: 'Kept in the audit log',
  })
  @IsOptional()
  @IsReason()
  reason?: string | null;
}

class DestroyedDto {
  @ApiProperty()
  what!: string;

  @ApiProperty()
  rows!: number;
}

class KeptDto {
  @ApiProperty()
  what!: string;

  @ApiProperty()
  why!: string;

  @ApiProperty({ format: 'date' })
  until!: string;
}

/** Proof of an erasure. It holds nothing personal. */
export class ErasureCertificateDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  userId!: string;

  @ApiProperty()
  erasedAt!: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Fingerprint of the key that was destroyed' })
  keyId!: string | null;

  @ApiProperty({ type: DestroyedDto, isArray: true })
  destroyed!: DestroyedDto[];

  @ApiProperty({ type: KeptDto, isArray: true })
  kept!: KeptDto[];

  @ApiProperty({
    description: 'SHA-256 of the lines of the certificate; also in the audit log as user.erase',
  })
  digest!: string;
}
