import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { AdminDto } from './login.dto.js';

export class RefreshDto {
  @ApiProperty({ description: 'The newest refresh token of the session' })
  @IsString({ message: 'refreshToken must be a text' })
  @MinLength(1, { message: 'refreshToken is missing' })
  @MaxLength(200, { message: 'refreshToken must have at most 200 characters' })
  refreshToken!: string;
}

export class ChangePasswordDto {
  @ApiProperty()
  @IsString({ message: 'currentPassword must be a text' })
  @MinLength(1, { message: 'currentPassword is missing' })
  @MaxLength(1000, { message: 'currentPassword must have at most 1000 characters' })
  currentPassword!: string;

  @ApiProperty({ minLength: 12, maxLength: 1000 })
  @IsString({ message: 'newPassword must be a text' })
  @MinLength(12, { message: 'newPassword must have at least 12 characters' })
  @MaxLength(1000, { message: 'newPassword must have at most 1000 characters' })
  newPassword!: string;
}

/** One log-in of a member of staff, from its first token to its end. */
export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  adminId!: string;

  @ApiProperty()
  adminEmail!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where it was opened from' })
  ipAddress!: string | null;

  @ApiProperty({ type: String, nullable: true })
  userAgent!: string | null;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ description: 'When its tokens were last refreshed' })
  lastUsedAt!: Date;

  @ApiProperty({ description: 'When it ends unless it is refreshed before' })
  expiresAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  revokedAt!: Date | null;

  @ApiProperty({ description: 'Neither ended nor expired' })
  live!: boolean;

  @ApiProperty({ description: 'The one that asks' })
  current!: boolean;
}

export class SessionIdDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class SessionsEndedDto {
  @ApiProperty({ description: 'How many were live' })
  ended!: number;
}

class OwnSessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  expiresAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'Until when the second factor counts as fresh' })
  steppedUpUntil!: Date | null;
}

export class MeDto extends AdminDto {
  @ApiProperty({ description: 'Whether an authenticator is enrolled' })
  totpEnabled!: boolean;

  @ApiProperty({ description: 'Recovery codes that are left' })
  recoveryCodesLeft!: number;

  @ApiProperty({ type: OwnSessionDto })
  session!: OwnSessionDto;
}
