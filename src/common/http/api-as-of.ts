import { ApiQuery } from '@nestjs/swagger';

/** Documents `?asOf=`, which `parseAsOf` reads. */
export const ApiAsOf = (): MethodDecorator =>
  ApiQuery({
    name: 'asOf',
    required: false,
    description: 'A past day (UTC), meant to its end, or a moment with its offset; now without it',
    schema: { type: 'string', example: '2026-01-31' },
  });
