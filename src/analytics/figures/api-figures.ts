import { applyDecorators, type Type } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  getSchemaPath,
} from '@nestjs/swagger';
import { ForStaff } from '../../auth/access.js';
import { SaysItsAge } from '../../common/http/data-age.js';
import { INTERVALS, PERIOD_NAMES } from './period.js';

/** What every endpoint of figures takes and gives. */
export function ApiFigures(record: Type, summary: string): MethodDecorator {
  return applyDecorators(
    ForStaff('analytics.read'),
    SaysItsAge(),
    ApiOperation({ summary }),
    ApiExtraModels(record),
    ApiQuery({
      name: 'period',
      required: false,
      enum: PERIOD_NAMES,
      description: 'Ends now; 30d by default',
    }),
    ApiQuery({
      name: 'from',
      required: false,
      description:
        'Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour',
      schema: { type: 'string', example: '2026-01-31' },
    }),
    ApiQuery({
      name: 'to',
      required: false,
      description: 'A day is meant to its end; now by default',
      schema: { type: 'string' },
    }),
    ApiQuery({
      name: 'interval',
      required: false,
      enum: INTERVALS,
      description: 'By default as the period is long',
    }),
    ApiQuery({
      name: 'timeZone',
      required: false,
      description: 'Whose days they are, by its IANA name',
      schema: { type: 'string', default: 'Africa/Cairo' },
    }),
    ApiQuery({
      name: 'format',
      required: false,
      enum: ['json', 'csv', 'svg'],
      description: 'json by default',
    }),
    ApiProduces('application/json', 'text/csv', 'image/svg+xml'),
    ApiOkResponse({
      content: {
        'application/json': { schema: { $ref: getSchemaPath(record) } },
        'text/csv': { schema: { type: 'string', description: 'The points, one row each' } },
        'image/svg+xml': { schema: { type: 'string', description: 'A chart, ready to embed' } },
      },
    }),
  );
}
