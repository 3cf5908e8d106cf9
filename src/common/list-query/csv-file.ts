import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** The answer of an `export.csv` route. */
export const csvFile = (name: string, content: Readable): StreamableFile =>
  new StreamableFile(content, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}.csv"`,
  });
