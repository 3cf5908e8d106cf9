import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { MayBeAbsent, MayBeNull, ReadOnlyFields } from '../../common/http/merge.js';
import { ADMIN_ROLES, type AdminRole, PERMISSIONS } from '../../common/permissions.js';
import { ApprovalDto } from './approval.dto.js';

const EXTRAS = PERMISSIONS.flatMap((permission) => [permission, `-${permission}`]);
const extras = { each: true, message: 'permissions must be permissions, with a leading - to take one away' };

export class StaffAccountDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ADMIN_ROLES })
  role!: AdminRole;

  @ApiProperty({ type: [String], description: "Added to the role's, or with a leading `-` taken from them" })
  permissions!: string[];

  @ApiProperty()
  isActive!: boolean;

  @ApiProperty({ description: 'The password is one that somebody else handed out' })
  mustChangePassword!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastLoginAt!: Date | null;

  @ApiProperty()
  version!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: Date;
}

/** A new account, which is active once its role has been approved. */
export class InvitedAccountDto extends StaffAccountDto {
  @ApiProperty({ type: ApprovalDto })
  approval!: ApprovalDto;

  @ApiProperty({
    required: false,
    description: 'One-time password, made up where none was given; shown this once',
  })
  initialPassword?: string;
}

export class InviteDto {
  @ApiProperty()
  @IsEmail({}, { message: 'email must be an e-mail address' })
  @MaxLength(255, { message: 'email must have at most 255 characters' })
  email!: string;

  @ApiProperty()
  @IsString({ message: 'name must be a text' })
  @Matches(/\S/, { message: 'name must not be blank' })
  @MaxLength(255, { message: 'name must have at most 255 characters' })
  name!: string;

  @ApiProperty({ enum: ADMIN_ROLES })
  @IsIn(ADMIN_ROLES, { message: `role must be one of ${ADMIN_ROLES.join(', ')}` })
  role!: AdminRole;

  @ApiProperty({ type: [String], required: false })
  @IsOptional()
  @IsArray({ message: 'permissions must be a list' })
  @ArrayMaxSize(EXTRAS.length, { message: 'permissions has too many entries' })
  @ArrayUnique({ message: 'permissions must not repeat' })
  @IsIn(EXTRAS, extras)
  permissions?: string[];

  @ApiProperty({ required: false, minLength: 12 })
  @IsOptional()
  @IsString({ message: 'password must be a text' })
  @MinLength(12, { message: 'password must have at least 12 characters' })
  @MaxLength(1000, { message: 'password must have at most 1000 characters' })
  password?: string;

  @ApiProperty({ required: false, description: 'For whoever approves' })
  @IsOptional()
  @Matches(/\S/, { message: 'reason must not be blank' })
  @MaxLength(1000, { message: 'reason must have at most 1000 characters' })
  reason?: string;
}

@ReadOnlyFields(StaffAccountDto, ['id', 'email', 'mustChangePassword', 'version', 'createdAt', 'updatedAt'], {
  volatile: ['lastLoginAt'],
})
export class ChangeAccountDto {
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @IsString({ message: 'name must be a text' })
  @Matches(/\S/, { message: 'name must not be blank' })
  @MaxLength(255, { message: 'name must have at most 255 characters' })
  name?: string;

  @ApiProperty({ enum: ADMIN_ROLES, required: false, description: 'Takes effect once approved' })
  @MayBeAbsent()
  @IsIn(ADMIN_ROLES, { message: `role must be one of ${ADMIN_ROLES.join(', ')}` })
  role?: AdminRole;

  @ApiProperty({ type: [String], required: false, description: 'Takes effect once approved' })
  @MayBeAbsent()
  @IsArray({ message: 'permissions must be a list' })
  @ArrayMaxSize(EXTRAS.length, { message: 'permissions has too many entries' })
  @ArrayUnique({ message: 'permissions must not repeat' })
  @IsIn(EXTRAS, extras)
  permissions?: string[];

  @ApiProperty({ required: false, description: 'false at once, true once approved' })
  @MayBeAbsent()
  @IsBoolean({ message: 'isActive must be true or false' })
  isActive?: boolean;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'For whoever approves' })
  @MayBeNull()
  @Matches(/\S/, { message: 'reason must not be blank' })
  @MaxLength(1000, { message: 'reason must have at most 1000 characters' })
  reason?: string | null;
}

export class AccountIdDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class ResetDto {
  @ApiProperty({ required: false, description: 'Replace the password by a one-time password' })
  @MayBeAbsent()
  @IsBoolean({ message: 'password must be true or false' })
  password?: boolean;

  @ApiProperty({ required: false, description: 'Remove the authenticator and its recovery codes' })
  @MayBeAbsent()
  @IsBoolean({ message: 'totp must be true or false' })
  totp?: boolean;
}

export class ResetAccountDto extends AccountIdDto {
  @ApiProperty({ required: false, description: 'One-time password; shown this once' })
  initialPassword?: string;

  @ApiProperty({ description: 'Whether there was an authenticator to remove' })
  totpRemoved!: boolean;
}
