import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import { holdsPhone } from '../../common/audit-redaction.js';

/** Whoever may read notes need not be who may see phones. */
const WithoutPhone = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'withoutPhone',
      validator: { validate: (value) => typeof value !== 'string' || !holdsPhone(value) },
    },
    { message: 'text must not hold a phone number; its last four digits will do' },
  );

export class AddNoteDto {
  @ApiProperty({ maxLength: 4000 })
  @IsString({ message: 'text must be a text' })
  @MaxLength(4000, { message: 'text must have at most 4000 characters' })
  @Matches(/\S/, { message: 'text must not be blank' })
  @WithoutPhone()
  text!: string;
}

export class UserNoteDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  userId!: string;

  @ApiProperty({ format: 'uuid', description: 'Who wrote it' })
  adminId!: string;

  @ApiProperty()
  adminName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null once the investor is erased' })
  text!: string | null;

  @ApiProperty()
  createdAt!: Date;
}
