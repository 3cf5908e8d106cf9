import { ApiProperty } from '@nestjs/swagger';
import { ADMIN_ROLES, type AdminRole, PERMISSIONS, type Permission } from '../../common/permissions.js';

export class PermissionDto {
  @ApiProperty({ enum: PERMISSIONS })
  permission!: Permission;

  @ApiProperty({ enum: ADMIN_ROLES, isArray: true, description: 'The roles that have it' })
  roles!: readonly AdminRole[];
}

/** Who may do what. An account's own `permissions` add to its role's or, with a leading `-`, take from them. */
export class PermissionMatrixDto {
  @ApiProperty({ enum: ADMIN_ROLES, isArray: true })
  roles!: readonly AdminRole[];

  @ApiProperty({ type: [PermissionDto] })
  permissions!: PermissionDto[];
}
