import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiParam, ApiProduces, ApiQuery } from '@nestjs/swagger';
import { rowsOf } from '../../common/list-query/api-page.js';
import { malformed, notFound } from '../../common/problem/problem.js';
import { TRANSACTION_STATUSES } from '../entities/blockchain-transaction.entity.js';
import { EXPORT_FORMATS, type ExportFormat } from './explorer-export.js';

export type Parameters = Record<string, string | undefined>;

/** @throws Problem 400 naming the first parameter that the list does not know */
export function refuseUnknown(list: string, unknown: Parameters): void {
  for (const name of Object.keys(unknown)) throw malformed(name, `${list} cannot be filtered by ${name}.`);
}

/** @throws Problem 404 for a format that there is not */
export function parseExport(format: string): ExportFormat {
  const known = EXPORT_FORMATS.find((one) => one === format);
  if (!known) throw notFound();
  return known;
}

/** Documents what transactions can be narrowed by. */
export const ApiTransactionFilter = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({ name: 'address', required: false, description: 'Whoever took part, in a log too' }),
    ApiQuery({ name: 'type', required: false }),
    ApiQuery({ name: 'status', required: false, enum: TRANSACTION_STATUSES }),
    ApiQuery({ name: 'fromBlock', required: false, schema: { type: 'integer', minimum: 0 } }),
    ApiQuery({ name: 'toBlock', required: false, schema: { type: 'integer', minimum: 0 } }),
    ApiQuery({ name: 'from', required: false, schema: { type: 'string', format: 'date-time' } }),
    ApiQuery({ name: 'to', required: false, schema: { type: 'string', format: 'date-time' } }),
  );

/** Documents the CSV or JSON of a list. */
export const ApiExplorerExport = (record: Type): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(record),
    ApiParam({ name: 'format', enum: EXPORT_FORMATS }),
    ApiQuery({ name: 'cursor', required: false, description: 'Go on where a list or a JSON export ended' }),
    ApiProduces('text/csv', 'application/json'),
    ApiOkResponse({
      content: {
        'text/csv': { schema: { type: 'string' } },
        'application/json': {
          schema: {
            type: 'object',
            required: ['data', 'nextCursor'],
            properties: { data: rowsOf(record), nextCursor: { type: 'string', nullable: true } },
          },
        },
      },
    }),
  );
