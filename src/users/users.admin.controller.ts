import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiCsv, ApiPage } from '../common/list-query/api-page.js';
import { csvFile } from '../common/list-query/csv-file.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
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
    return this.users.list(parseList(query));
  }

  @Get('export.csv')
  @ForStaff('users.read')
  @Audited('user.export', { resource: 'users' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same list as CSV (RFC 4180), personal data masked' })
  @ApiCsv(USERS)
  export(@Query() query: QueryParameters) {
    return csvFile('users', this.users.export(parseList(query)));
  }

  @Get(':id')
  @ForStaff('users.read')
  @ApiOperation({ summary: 'One investor, personal data masked' })
  @ApiOkResponse({ type: UserDto })
  get(@Id() id: string) {
    return this.users.get(id);
  }
}
