import { ApiProperty } from '@nestjs/swagger';
import { FiguresDto, type Own, PointDto } from './figures.dto.js';

const MEASURED = { type: String, nullable: true, description: 'Null where nothing was measured' } as const;

class SystemMeasureDto {
  @ApiProperty()
  metricType!: string;

  @ApiProperty(MEASURED)
  mean!: string | null;

  @ApiProperty(MEASURED)
  min!: string | null;

  @ApiProperty(MEASURED)
  max!: string | null;
}

class SystemPointDto extends PointDto {
  @ApiProperty({ type: [SystemMeasureDto] })
  byType!: SystemMeasureDto[];
}

export class SystemFiguresDto extends FiguresDto {
  @ApiProperty({ type: [SystemPointDto] })
  points!: SystemPointDto[];
}

export type SystemFiguresRecord = Own<SystemFiguresDto>;
