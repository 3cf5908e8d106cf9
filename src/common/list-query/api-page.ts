import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiQuery, getSchemaPath } from '@nestjs/swagger';
import { DEFAULT_LIMIT, MAX_LIMIT } from './list-query.js';
import type { ListResource } from './list-resource.js';

/** Documents a paged list: its parameters, from the resource's allow-list, and its answer. */
export function ApiPage(record: Type, resource: ListResource): MethodDecorator {
  const fields = Object.keys(resource.fields);
  return applyDecorators(
    ApiExtraModels(record),
    ApiQuery({ name: 'page', required: false, schema: { type: 'integer', minimum: 1, default: 1 } }),
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
    ApiQuery({
      name: 'sort',
      required: false,
      description: `Comma-separated, \`-\` for descending: ${fields.join(', ')}`,
      schema: { type: 'string' },
    }),
    ...(resource.search ? [ApiQuery({ name: 'q', required: false, schema: { type: 'string' } })] : []),
    ApiQuery({
      name: 'filter',
      required: false,
      description: `Any of ${fields.join(', ')}, also with _gte _lte _gt _lt _ne _like; a repeated one means any of`,
      style: 'form',
      explode: true,
      schema: { type: 'object', additionalProperties: { type: 'string' } },
    }),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['data', 'page', 'limit', 'total', 'pageCount'],
        properties: {
          data: { type: 'array', items: { $ref: getSchemaPath(record) } },
          page: { type: 'integer' },
          limit: { type: 'integer' },
          total: { type: 'integer' },
          pageCount: { type: 'integer' },
        },
      },
    }),
  );
}

/** Documents a keyset list. */
export function ApiKeyset(record: Type): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(record),
    ApiQuery({ name: 'cursor', required: false, schema: { type: 'string' } }),
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['data', 'nextCursor', 'prevCursor'],
        properties: {
          data: { type: 'array', items: { $ref: getSchemaPath(record) } },
          nextCursor: { type: 'string', nullable: true },
          prevCursor: { type: 'string', nullable: true },
        },
      },
    }),
  );
}
