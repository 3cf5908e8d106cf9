import { ApiProperty } from '@nestjs/swagger';
import { IsDay } from './is-day.decorator.js';
import { IsLine } from './is-line.decorator.js';

/** Who somebody says they are. Kept only under their own key. */
export class PersonalDataDto {
  @ApiProperty({ maxLength: 300, example: 'منى حسن' })
  @IsLine(1, 300)
  fullName!: string;

  @ApiProperty({
    example: '1991-04-23',
    description: 'A day; what an old store brought in stands as it stood there',
  })
  @IsDay({ first: '1900-01-01', past: true })
  dateOfBirth!: string;

  @ApiProperty({ maxLength: 60, example: 'EG' })
  @IsLine(2, 60)
  nationality!: string;

  @ApiProperty({ maxLength: 40, example: '29104230100023' })
  @IsLine(4, 40)
  nationalIdNumber!: string;

  @ApiProperty({ maxLength: 500 })
  @IsLine(1, 500)
  address!: string;
}
