import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiQuery, getSchemaPath } from '@nestjs/swagger';
import { DEFAULT_LIMIT, MAX_LIMIT, MAX_SEARCH } from './list-query.js';
import type { ListResource } from './list-resource.js';

/**
 * Documents a paged list: its parameters in our own dialect, from the resource's allow-list, and its answer. The other
 * dialects are described once, with the API.
 *
 * @param options `withCursor`: it is read by keyset where it is given a cursor
 */
export function ApiPage(record: Type, resource: ListResource, { withCursor = false } = {}): MethodDecorator {
  return applyDecorators(
    ...(withCursor ? [ApiCursor()] : []),
    ApiExtraModels(record),
    ApiQuery({ name: 'page', required: false, schema: { type: 'integer', minimum: 1, default: 1 } }),
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
    ApiSelection(resource),
    ApiOkResponse({
      headers: {
        'Content-Range': { schema: { type: 'string' } },
        'X-Total-Count': { schema: { type: 'integer' } },
        'X-Total-Count-Estimated': {
          description: '`true` where the total is an estimate',
          schema: { type: 'boolean' },
        },
        Link: { schema: { type: 'string' } },
      },
      schema: withCursor ? { oneOf: [pageOf(record), keysetOf(record)] } : pageOf(record),
    }),
  );
}

/** Documents the CSV of a list: the same query, without pages. */
export function ApiCsv(resource: ListResource): MethodDecorator {
  return applyDecorators(
    ApiSelection(resource),
    ApiProduces('text/csv'),
    ApiOkResponse({ schema: { type: 'string' } }),
  );
}

/** What a list can be narrowed and ordered by. */
function ApiSelection({ fields, search }: ListResource): MethodDecorator {
  const names = Object.keys(fields);
  const sortable = names.filter((name) => fields[name]!.sortable !== false);
  return applyDecorators(
    ApiQuery({
      name: 'sort',
      required: false,
      description: `Comma-separated, \`-\` for descending: ${sortable.join(', ')}`,
      schema: { type: 'string' },
    }),
    ...(search
      ? [ApiQuery({ name: 'q', required: false, schema: { type: 'string', maxLength: MAX_SEARCH } })]
      : []),
    ApiQuery({
      name: 'filter',
      required: false,
      description: `Any of ${names.join(', ')}, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of`,
      style: 'form',
      explode: true,
      // Without a default the API page makes names up, and is refused.
      schema: { type: 'object', additionalProperties: { type: 'string' }, default: {} },
    }),
  );
}

/** Documents a keyset list. */
export function ApiKeyset(record: Type): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(record),
    ApiCursor(),
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    }),
    ApiOkResponse({ schema: keysetOf(record) }),
  );
}

const ApiCursor = (): MethodDecorator =>
  ApiQuery({
    name: 'cursor',
    required: false,
    description: 'Of the answer before; empty for the first page',
    schema: { type: 'string' },
  });

export const rowsOf = (record: Type) => ({ type: 'array', items: { $ref: getSchemaPath(record) } });

const pageOf = (record: Type) => ({
  type: 'object',
  required: ['data', 'page', 'limit', 'total', 'pageCount'],
  properties: {
    data: rowsOf(record),
    page: { type: 'integer' },
    limit: { type: 'integer' },
    total: { type: 'integer' },
    pageCount: { type: 'integer' },
  },
});

const keysetOf = (record: Type) => ({
  type: 'object',
  required: ['data', 'nextCursor', 'prevCursor'],
  properties: {
    data: rowsOf(record),
    nextCursor: { type: 'string', nullable: true },
    prevCursor: { type: 'string', nullable: true },
  },
});
