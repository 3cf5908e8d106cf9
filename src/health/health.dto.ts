import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class LivenessDto {
  @ApiProperty({ enum: ['up'] })
  status!: 'up';
}

export class DependencyDto {
  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Without it nothing can be answered' })
  required!: boolean;

  @ApiProperty({ enum: ['up', 'down'] })
  status!: 'up' | 'down';

  @ApiProperty({ description: 'Milliseconds' })
  latencyMs!: number;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'Of the indexer: blocks behind the node',
  })
  lagBlocks?: number | null;

  @ApiPropertyOptional({ description: 'What there is to know of it' })
  detail?: string;
}

export class ReadinessDto {
  @ApiProperty({ enum: ['up', 'degraded', 'down'] })
  status!: 'up' | 'degraded' | 'down';

  @ApiProperty({ description: 'The process is finishing its last requests' })
  stopping!: boolean;

  @ApiProperty({ description: 'Writes are refused with 503 read_only; reading goes on' })
  readOnly!: boolean;

  @ApiProperty({ type: [DependencyDto] })
  dependencies!: DependencyDto[];
}
