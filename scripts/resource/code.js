/** Module, controllers, service, repository, list and DTOs. */
export const codeFiles = (feature) => ({ ...doors(feature), ...rooms(feature) });

const doors = ({ name, plural, One, Many, many, MANY, write }) => ({
  [`src/${plural}/${plural}.module.ts`]: `import { Module } from '@nestjs/common';
import { ${Many}AdminController } from './${plural}.admin.controller.js';
import { ${Many}PublicController } from './${plural}.public.controller.js';
import { ${Many}Repository } from './${plural}.repository.js';
import { ${Many}Service } from './${plural}.service.js';

@Module({
  controllers: [${Many}PublicController, ${Many}AdminController],
  providers: [${Many}Repository, ${Many}Service],
  exports: [${Many}Service],
})
export class ${Many}Module {}
`,
  [`src/${plural}/${plural}.public.controller.ts`]: `import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../auth/access.js';
import { Id } from '../common/http/id.decorator.js';
import { ApiPage } from '../common/list-query/api-page.js';
import type { QueryParameters } from '../common/list-query/list-query.js';
import { parseList } from '../common/list-query/parse-list.js';
import { ${One}Dto } from './dto/${name}.dto.js';
import { ${MANY} } from './${plural}.list.js';
import { ${Many}Service } from './${plural}.service.js';

@ApiTags('${plural}')
@Controller('${plural}')
export class ${Many}PublicController {
  constructor(private readonly ${many}: ${Many}Service) {}

  @Get()
  @ForPublic()
  @ApiOperation({ summary: '${Many}, the newest first' })
  @ApiPage(${One}Dto, ${MANY})
  list(@Query() query: QueryParameters) {
    return this.${many}.list(parseList(query));
  }

  @Get(':id')
  @ForPublic()
  @ApiOperation({ summary: 'One of them' })
  @ApiOkResponse({ type: ${One}Dto })
  get(@Id() id: string) {
    return this.${many}.get(id);
  }
}
`,
  [`src/${plural}/${plural}.admin.controller.ts`]: `import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { CreatedAt } from '../common/http/created-at.js';
import { ${One}Dto, Create${One}Dto } from './dto/${name}.dto.js';
import { ${Many}Service } from './${plural}.service.js';

@ApiTags('${plural}')
@Controller('${plural}')
export class ${Many}AdminController {
  constructor(private readonly ${many}: ${Many}Service) {}

  @Post()
  @ForStaff('${write}')
  @Audited('${name}.create', { resource: '${plural.replaceAll('-', '_')}' })
  @CreatedAt('/api/${plural}')
  @ApiOperation({ summary: 'Make one' })
  @ApiCreatedResponse({ type: ${One}Dto })
  create(@Body() made: Create${One}Dto) {
    return this.${many}.create(made);
  }
}
`,
});

const rooms = ({ name, plural, One, Many, many, MANY, table }) => ({
  [`src/${plural}/${plural}.service.ts`]: `import { Injectable } from '@nestjs/common';
import { auditLog } from '../common/audit-log.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { notFound } from '../common/problem/problem.js';
import type { ${One}Dto, Create${One}Dto } from './dto/${name}.dto.js';
import { ${Many}Repository } from './${plural}.repository.js';

@Injectable()
export class ${Many}Service {
  constructor(private readonly ${many}: ${Many}Repository) {}

  list(query: ListQuery): Promise<Page<${One}Dto>> {
    return this.${many}.findPage(query);
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<${One}Dto> {
    const found = await this.${many}.find(id);
    if (!found) throw notFound();
    return found;
  }

  async create({ title }: Create${One}Dto): Promise<${One}Dto> {
    const made = await this.${many}.insert(title);
    auditLog.describe({ resourceId: made.id, newValues: { title } });
    return made;
  }
}
`,
  [`src/${plural}/${plural}.repository.ts`]: `import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import type { ${One}Dto } from './dto/${name}.dto.js';
import { ${MANY} } from './${plural}.list.js';

type Row = ${One}Dto & Record<string, unknown>;

const COLUMNS = 't.id, t.title, t.created_at AS "createdAt"';

@Injectable()
export class ${Many}Repository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  findPage(query: ListQuery): Promise<Page<${One}Dto>> {
    return this.lists.page<${One}Dto>(query, ${MANY}, { columns: COLUMNS });
  }

  async find(id: string): Promise<${One}Dto | undefined> {
    const [row] = await this.database.query<Row>(\`SELECT \${COLUMNS} FROM ${table} t WHERE t.id = $1\`, [id]);
    return row;
  }

  async insert(title: string): Promise<${One}Dto> {
    const [row] = await this.database.query<Row>(
      \`INSERT INTO ${table} AS t (title) VALUES ($1) RETURNING \${COLUMNS}\`,
      [title],
    );
    return row!;
  }
}
`,
  [`src/${plural}/${plural}.list.ts`]: `import type { ListResource } from '../common/list-query/list-resource.js';

export const ${MANY}: ListResource = {
  name: '${plural}',
  from: '${table} t',
  id: 't.id',
  fields: {
    id: { column: 't.id', type: 'uuid', notNull: true },
    title: { column: 't.title', type: 'text', notNull: true },
    createdAt: { column: 't.created_at', type: 'timestamp', notNull: true },
  },
  defaultSort: { field: 'createdAt', descending: true },
};
`,
  [`src/${plural}/dto/${name}.dto.ts`]: `import { ApiProperty } from '@nestjs/swagger';
import { IsText } from '../../common/forms.js';

export class Create${One}Dto {
  @ApiProperty({ maxLength: 200, example: 'The first' })
  @IsText(200)
  title!: string;
}

export class ${One}Dto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'The first' })
  title!: string;

  @ApiProperty()
  createdAt!: Date;
}
`,
});
