import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import { parseNative, type QueryParameters } from '../common/list-query/native.dialect.js';
import { UserDto } from './dto/user.dto.js';
import { USERS } from './users.list.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersAdminController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @ForStaff('users.read')
  @ApiOperation({ summary: 'Investors, personal data masked' })
  @ApiPage(UserDto, USERS)
  list(@Query() query: QueryParameters) {
    return this.users.list(parseNative(query));
  }

  @Get(':id')
  @ForStaff('users.read')
  @ApiOperation({ summary: 'One investor, personal data masked' })
  @ApiOkResponse({ type: UserDto })
  get(@Id() id: string) {
    return this.users.get(id);
  }
}
