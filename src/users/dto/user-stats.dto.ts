import { ApiProperty } from '@nestjs/swagger';

const counts = (example: Record<string, number>) => ({
  type: 'object' as const,
  additionalProperties: { type: 'integer' as const },
  example,
});

class NewUsersDto {
  @ApiProperty({ format: 'date', description: 'UTC' })
  day!: string;

  @ApiProperty()
  users!: number;
}

export class UserStatsDto {
  @ApiProperty()
  total!: number;

  @ApiProperty(counts({ active: 120, suspended: 3, closed: 1 }))
  byStatus!: Record<string, number>;

  @ApiProperty(counts({ 0: 10, 1: 40, 2: 30, 3: 40, 4: 3, 5: 1 }))
  byTier!: Record<string, number>;

  @ApiProperty({ description: 'Tier 3 and above: what "KYC verified" means everywhere' })
  kycVerified!: number;

  @ApiProperty({
    ...counts({ none: 60, pending_review: 4, under_review: 1, verified: 55, rejected: 4 }),
    description: 'By the newest application',
  })
  byKyc!: Record<string, number>;

  @ApiProperty({ type: NewUsersDto, isArray: true, description: 'The last 30 days, oldest first' })
  newPerDay!: NewUsersDto[];

  @ApiProperty({ description: 'When it was counted; also X-Data-As-Of' })
  asOf!: Date;
}
