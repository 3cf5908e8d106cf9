import { ApiProperty } from '@nestjs/swagger';

export class ReconciliationDifferenceDto {
  @ApiProperty({ example: 'total_invested' })
  code!: string;

  @ApiProperty({ example: 'assets' })
  resourceType!: string;

  @ApiProperty()
  resourceId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Computed from the rows' })
  expected!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'As it is stored' })
  actual!: string | null;
}

/** The last recount of everything. */
export class ReconciliationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  startedAt!: Date;

  @ApiProperty()
  finishedAt!: Date;

  @ApiProperty({ type: Object, description: 'How many rows of each kind were looked at' })
  checked!: Record<string, number>;

  @ApiProperty()
  differenceCount!: number;

  @ApiProperty({ type: [ReconciliationDifferenceDto], description: 'The first thousand' })
  differences!: ReconciliationDifferenceDto[];
}
