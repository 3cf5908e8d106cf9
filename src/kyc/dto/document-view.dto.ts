import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

export class ViewDocumentDto {
  @ApiPropertyOptional({
    minLength: 10,
    maxLength: 1000,
    description:
      'For staff, in place of the header X-Reason. Addresses are logged on their way: name nobody in it',
  })
  @IsOptional()
  @IsString({ message: 'reason must be a text' })
  reason?: string;
}
