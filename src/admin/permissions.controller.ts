import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { ADMIN_ROLES, PERMISSION_MATRIX, PERMISSIONS } from '../common/permissions.js';
import { PermissionMatrixDto } from './dto/permission-matrix.dto.js';

@ApiTags('staff')
@Controller('admin/permissions')
export class PermissionsController {
  @Get()
  @ForStaff()
  @ApiOperation({ summary: 'The matrix of roles and permissions' })
  @ApiOkResponse({ type: PermissionMatrixDto })
  matrix(): PermissionMatrixDto {
    const permissions = PERMISSIONS.map((permission) => ({
      permission,
      roles: PERMISSION_MATRIX[permission],
    }));
    return { roles: ADMIN_ROLES, permissions };
  }
}
