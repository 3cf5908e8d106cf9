import { type Cleaner, KeepAll } from './cleaner.js';
import type { MimeType } from './file-type.js';
import { checkImage } from './image-check.js';
import { JpegCleaner } from './jpeg-cleaner.js';
import { checkPdf } from './pdf-check.js';
import { PngCleaner } from './png-cleaner.js';
import { WebpCleaner } from './webp-cleaner.js';

/** What takes out of a file of the type, as it arrives, what is not to be kept. */
export function cleanerOf(type: MimeType): Cleaner {
  switch (type) {
    case 'image/jpeg':
      return new JpegCleaner();
    case 'image/png':
      return new PngCleaner();
    case 'image/webp':
      return new WebpCleaner();
    case 'application/pdf':
      return new KeepAll();
  }
}

/**
 * Looks at a whole file, after its cleaner.
 *
 * @throws FileRefused
 */
export const inspect = (type: MimeType, content: Buffer): Promise<void> =>
  type === 'application/pdf' ? checkPdf(content) : checkImage(type, content);
