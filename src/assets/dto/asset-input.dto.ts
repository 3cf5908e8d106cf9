import { ApiProperty, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import {
  IsAmount,
  IsChainAddress,
  IsCount,
  IsHash,
  IsHttpUrl,
  IsInstant,
  IsJsonObject,
  IsOneOf,
  IsPercent,
  IsSymbol,
  IsText,
  IsWholeNumber,
} from '../../common/forms.js';
import { MayBeAbsent, MayBeNull, ReadOnlyFields } from '../../common/http/merge.js';
import { ASSET_TYPES } from '../entities/asset.entity.js';
import { CONTACT_FORMATS } from '../entities/asset-details.entity.js';
import { AssetDto } from './asset.dto.js';

const URL_LENGTH = 500;
const MAX_DOCUMENTS = 50;
const MAX_LOCKUP_DAYS = 36_500;
const METADATA_BYTES = 16_384;
const METADATA_DEPTH = 8;

const AMOUNT = { type: String, nullable: true, required: false, example: '125.50' } as const;
/** Exact as a text; a plain number is taken too. */
const NUMBER_OR_TEXT = [{ type: 'string' }, { type: 'number' }, { type: 'null' }];
const HASH = { type: String, nullable: true, required: false, description: '0x and 64 hex digits' } as const;
const text = (maxLength: number) => ({ type: String, nullable: true, required: false, maxLength }) as const;

/** A legal document: where it is, and what it must hash to. */
export class LegalDocumentDto {
  @ApiProperty({ maxLength: 255 })
  @IsText(255)
  title!: string;

  @ApiProperty({ maxLength: URL_LENGTH })
  @IsHttpUrl(URL_LENGTH)
  url!: string;

  @ApiProperty(HASH)
  @MayBeNull()
  @IsHash()
  hash?: string | null;
}

@ApiExtraModels(LegalDocumentDto)
export class AssetDetailsInputDto {
  @ApiProperty({ enum: CURRENCIES, required: false, description: 'EGP by default; fixed by publication' })
  @MayBeAbsent()
  @IsOneOf(CURRENCIES)
  currency?: Currency;

  @ApiProperty({ ...text(10), description: 'Fixed by publication' })
  @MayBeNull()
  @IsSymbol()
  tokenSymbol?: string | null;

  @ApiProperty({ ...AMOUNT, description: 'Fixed by publication' })
  @MayBeNull()
  @IsAmount()
  tokenPrice?: string | null;

  @ApiProperty({
    oneOf: NUMBER_OR_TEXT,
    required: false,
    description: 'Tokens; null: no cap',
    example: '10000',
  })
  @MayBeNull()
  @IsCount()
  maxSupply?: string | number | null;

  @ApiProperty({
    oneOf: NUMBER_OR_TEXT,
    required: false,
    description: 'Per cent a year',
    example: '12.5',
  })
  @MayBeNull()
  @IsPercent()
  expectedRoi?: string | number | null;

  @ApiProperty({
    oneOf: NUMBER_OR_TEXT,
    required: false,
    description: 'Upper end of a promised range',
  })
  @MayBeNull()
  @IsPercent()
  expectedRoiMax?: string | number | null;

  @ApiProperty({ type: Number, nullable: true, required: false, description: 'Days; fixed by publication' })
  @MayBeNull()
  @IsWholeNumber(0, MAX_LOCKUP_DAYS)
  lockupPeriod?: number | null;

  @ApiProperty(AMOUNT)
  @MayBeNull()
  @IsAmount()
  minimumInvestment?: string | null;

  @ApiProperty({ ...AMOUNT, description: 'Whole people, for an interest asset', example: '100' })
  @MayBeNull()
  @IsAmount()
  softCap?: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @MayBeNull()
  @IsInstant()
  deadline?: string | null;

  @ApiProperty({ enum: CONTACT_FORMATS, nullable: true, required: false })
  @MayBeNull()
  @IsOneOf(CONTACT_FORMATS)
  contactFormat?: (typeof CONTACT_FORMATS)[number] | null;

  @ApiProperty(text(255))
  @MayBeNull()
  @IsText(255)
  contactValue?: string | null;

  @ApiProperty(text(100))
  @MayBeNull()
  @IsText(100)
  jurisdiction?: string | null;

  @ApiProperty(text(255))
  @MayBeNull()
  @IsText(255)
  spvName?: string | null;

  @ApiProperty(text(100))
  @MayBeNull()
  @IsText(100)
  custodyType?: string | null;

  @ApiProperty({ type: Number, required: false, minimum: 0, maximum: 5, default: 1 })
  @MayBeAbsent()
  @IsWholeNumber(0, 5)
  minTierRequired?: number;

  @ApiProperty({
    type: 'array',
    items: {
      anyOf: [{ $ref: getSchemaPath(LegalDocumentDto) }, { description: 'An older one, sent back as it is' }],
    },
    required: false,
    maxItems: MAX_DOCUMENTS,
  })
  @MayBeAbsent()
  @IsArray({ message: 'legalDocuments must be a list' })
  @ArrayMaxSize(MAX_DOCUMENTS, { message: `legalDocuments must have at most ${MAX_DOCUMENTS} entries` })
  @ValidateNested({ each: true, message: 'legalDocuments must hold objects with title and url' })
  @Type(() => LegalDocumentDto)
  legalDocuments?: LegalDocumentDto[];

  @ApiProperty(text(URL_LENGTH))
  @MayBeNull()
  @IsHttpUrl(URL_LENGTH)
  agreementUrl?: string | null;

  @ApiProperty(HASH)
  @MayBeNull()
  @IsHash()
  agreementHash?: string | null;
}

/** What staff may say of an asset. Absent: as it is, or the default; null: nothing. */
@ApiExtraModels(AssetDetailsInputDto)
class AssetInputDto {
  @ApiProperty(text(20_000))
  @MayBeNull()
  @IsString({ message: 'description must be a text' })
  @MaxLength(20_000, { message: 'description must have at most 20000 characters' })
  description?: string | null;

  @ApiProperty({ ...text(50), description: 'General by default' })
  @MayBeNull()
  @IsText(50)
  category?: string | null;

  @ApiProperty(text(255))
  @MayBeNull()
  @IsText(255)
  location?: string | null;

  @ApiProperty(text(URL_LENGTH))
  @MayBeNull()
  @IsHttpUrl(URL_LENGTH)
  imageUrl?: string | null;

  @ApiProperty(HASH)
  @MayBeNull()
  @IsHash()
  imageHash?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Fixed by publication' })
  @MayBeNull()
  @IsChainAddress()
  contractAddress?: string | null;

  @ApiProperty({ type: Object, required: false })
  @MayBeAbsent()
  @IsJsonObject(METADATA_BYTES, METADATA_DEPTH)
  metadata?: Record<string, unknown>;

  @ApiProperty({ required: false, allOf: [{ $ref: getSchemaPath(AssetDetailsInputDto) }] })
  @MayBeAbsent()
  @IsObject({ message: 'details must be an object' })
  @ValidateNested({ message: 'details must be an object' })
  @Type(() => AssetDetailsInputDto)
  details?: AssetDetailsInputDto;
}

export class CreateAssetDto extends AssetInputDto {
  @ApiProperty({ enum: ASSET_TYPES })
  @IsOneOf(ASSET_TYPES)
  type!: (typeof ASSET_TYPES)[number];

  @ApiProperty({ maxLength: 255 })
  @IsText(255)
  title!: string;
}

@ReadOnlyFields(
  AssetDto,
  ['id', 'slug', 'status', 'createdBy', 'createdByAdmin', 'version', 'createdAt', 'updatedAt'],
  { volatile: ['metrics'] },
)
export class UpdateAssetDto extends AssetInputDto {
  @ApiProperty({ enum: ASSET_TYPES, required: false, description: 'Fixed by publication' })
  @MayBeAbsent()
  @IsOneOf(ASSET_TYPES)
  type?: (typeof ASSET_TYPES)[number];

  @ApiProperty({ maxLength: 255, required: false })
  @MayBeAbsent()
  @IsText(255)
  title?: string;
}
