import type sharpNamespace from 'sharp';
import { damaged, FileRefused } from './file-refused.js';
import type { MimeType } from './file-type.js';

/** Twice what phones take by default; an A4 page at 600 dpi has 35. */
const MOST_PIXELS = 40_000_000;
const FORMATS: Partial<Record<MimeType, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
};

export type Sharp = typeof sharpNamespace;

let loaded: Promise<Sharp> | undefined;

/** The decoder, loaded when the first image comes. */
export function imageLibrary(): Promise<Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    // It would keep decoded pictures of people's papers in memory.
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loaded;
}

/**
 * Decodes every pixel of an image, small: that it is one from its first byte to its last, and no bomb.
 *
 * @throws FileRefused
 */
export async function checkImage(type: MimeType, image: Buffer): Promise<void> {
  const sharp = await imageLibrary();
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const;
  // Reads what the header says; nothing is decoded yet.
  const metadata = await sharp(image, { ...options, limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw unreadable(cause);
    });
  const { format, width = 0, height = 0, pages = 1 } = metadata;
  if (format !== FORMATS[type]) throw damaged('the image is not what it begins like');
  if (width * height > MOST_PIXELS) {
    throw new FileRefused('image_too_large', `Send an image of at most ${MOST_PIXELS / 1e6} megapixels.`);
  }
  if (pages > 1) throw new FileRefused('image_animated', 'Send an image that does not move.');
  try {
    await sharp(image, options).resize({ width: 64, height: 64, fit: 'inside' }).raw().toBuffer();
  } catch (cause) {
    throw unreadable(cause);
  }
}

const unreadable = (cause: unknown): FileRefused =>
  new FileRefused('file_damaged', 'The image cannot be read; it is damaged or incomplete.', { cause });
