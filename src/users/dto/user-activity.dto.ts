import { ApiProperty } from '@nestjs/swagger';

export const ACTIVITY_KINDS = ['audit', 'login', 'investment', 'kyc', 'chain'] as const;

/** One thing that happened to an account or was done by it. */
export class UserActivityDto {
  @ApiProperty({ example: 'login:4f6e…' })
  id!: string;

  @ApiProperty()
  at!: Date;

  @ApiProperty({ enum: ACTIVITY_KINDS })
  kind!: (typeof ACTIVITY_KINDS)[number];

  @ApiProperty({ example: 'user.tier' })
  action!: string;

  @ApiProperty({ enum: ['admin', 'user', 'system'] })
  actorType!: 'admin' | 'user' | 'system';

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  actorId!: string | null;

  @ApiProperty({ type: Object, description: 'What it was about, by kind; amounts as text' })
  details!: Record<string, unknown>;
}
