import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { ADMIN_ROLES, type AdminRole, PERMISSIONS, type Permission } from '../../common/permissions.js';
import { TOTP_OR_RECOVERY_CODE } from '../code-forms.js';

export class LoginDto {
  @ApiProperty({ example: 'admin@pend.example' })
  @IsEmail({}, { message: 'email must be an e-mail address' })
  @MaxLength(255, { message: 'email must have at most 255 characters' })
  email!: string;

  @ApiProperty()
  @IsString({ message: 'password must be a text' })
  @MinLength(1, { message: 'password is missing' })
  @MaxLength(1000, { message: 'password must have at most 1000 characters' })
  password!: string;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    description: 'Code of the authenticator, or a recovery code',
  })
  @IsOptional()
  @Matches(TOTP_OR_RECOVERY_CODE, { message: 'otp must be six digits or a recovery code' })
  otp?: string | null;
}

/** The member of staff who logged in. */
export class AdminDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ADMIN_ROLES })
  role!: AdminRole;

  @ApiProperty({ enum: PERMISSIONS, isArray: true, description: 'What the role and its extras come to' })
  permissions!: Permission[];

  @ApiProperty({
    description: 'The password is a one-time password: POST /api/admin/auth/password comes first',
  })
  mustChangePassword!: boolean;
}

export class StaffTokensDto {
  @ApiProperty({ description: 'Bearer token' })
  accessToken!: string;

  @ApiProperty({ description: 'Seconds that the access token lives', example: 900 })
  expiresIn!: number;

  @ApiProperty({ description: 'For the next access token; keep it secret' })
  refreshToken!: string;

  @ApiProperty({ type: AdminDto })
  admin!: AdminDto;
}
