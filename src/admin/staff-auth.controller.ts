import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaffDoor } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { LoginDto, StaffTokensDto } from './dto/login.dto.js';
import { StaffLoginService } from './staff-login.service.js';

@ApiTags('staff login')
@Controller('admin/auth')
export class StaffAuthController {
  constructor(private readonly staffLogin: StaffLoginService) {}

  @Post('login')
  @HttpCode(200)
  @ForStaffDoor()
  @Audited('staff.login', { resource: 'admin_sessions', byService: true })
  @ApiOperation({ summary: 'Log in with e-mail and password' })
  @ApiOkResponse({ type: StaffTokensDto })
  login(@Body() credentials: LoginDto) {
    return this.staffLogin.login(credentials);
  }
}
