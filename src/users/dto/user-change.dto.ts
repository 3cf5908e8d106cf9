import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { MayBeAbsent, ReadOnlyFields } from '../../common/http/merge.js';
import { USER_STATUSES } from '../entities/user.entity.js';
import { IsReason } from '../../common/http/is-reason.decorator.js';
import { UserDto } from './user.dto.js';

/** The record, of which the status alone may be changed. */
@ReadOnlyFields(
  UserDto,
  ['id', 'blockchainAddress', 'tier', 'version', 'createdAt', 'updatedAt', 'erasedAt'],
  { volatile: ['profile', 'kycStatus', 'invested'] },
)
export class ChangeUserDto {
  @ApiPropertyOptional({ enum: USER_STATUSES, description: 'closed is final' })
  @MayBeAbsent()
  @IsIn(USER_STATUSES, { message: `status must be one of ${USER_STATUSES.join(', ')}` })
  status?: (typeof USER_STATUSES)[number];

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 1000,
    description: 'Kept in the audit log',
  })
  @IsOptional()
  @IsReason()
  reason?: string | null;
}

export class ChangeTierDto {
  @ApiProperty({ minimum: 0, maximum: 5, description: 'Raising to 4 or 5 takes a second member of staff' })
  @IsInt({ message: 'tier must be a whole number from 0 to 5' })
  @Min(0, { message: 'tier must be a whole number from 0 to 5' })
  @Max(5, { message: 'tier must be a whole number from 0 to 5' })
  tier!: number;

  @ApiProperty({ maxLength: 1000, description: 'Kept in the audit log' })
  @IsReason()
  reason!: string;
}

/** The proposal that waits for a second pair of eyes. */
export class ProposedTierDto {
  @ApiProperty({ type: Object, description: 'As in GET /api/admin/approvals' })
  approval!: object;
}
