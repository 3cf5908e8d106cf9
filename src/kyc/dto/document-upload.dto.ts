import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DOCUMENT_TYPES } from '../entities/kyc-document.entity.js';

/** Describes the form; it is read as it arrives, in `common/http/upload.ts`. */
export class DocumentUploadDto {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;

  @ApiProperty({ enum: DOCUMENT_TYPES })
  documentType!: string;
}

export class ReplacementUploadDto {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;

  @ApiPropertyOptional({ enum: DOCUMENT_TYPES, description: 'As it is' })
  documentType?: string;
}

export class RemovedDocumentDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
