import { FileRefused } from './file-refused.js';

/** What may be handed in. */
export const MIME_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MimeType = (typeof MIME_TYPES)[number];

/** Enough of a file to know what it is. */
export const MAGIC_BYTES = 12;

const EXTENSIONS: Record<MimeType, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

const ALIASES: Record<string, MimeType> = { 'image/jpg': 'image/jpeg', 'image/pjpeg': 'image/jpeg' };

/** The ending that a file of the type is given when it is handed out. */
export const extensionOf = (type: MimeType): string => EXTENSIONS[type][0]!;

/** What the first bytes say; undefined where it is nothing that we take. */
export function sniff(head: Buffer): MimeType | undefined {
  const text = head.toString('latin1', 0, MAGIC_BYTES);
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return 'image/webp';
  if (text.startsWith('%PDF-')) return 'application/pdf';
  return undefined;
}

/**
 * Declared type, ending of the name and first bytes have to agree. A name without an ending (`blob`, as browsers call
 * a photograph that was just taken) contradicts nothing, and neither does a type that says nothing.
 *
 * @throws FileRefused
 */
export function agreedType(declared: string, fileName: string, head: Buffer): MimeType {
  const known = sniff(head);
  if (!known) {
    throw new FileRefused('file_type_unsupported', 'Send a JPEG, PNG or WebP image or a PDF.');
  }
  const [essence = ''] = declared.toLowerCase().split(';', 1);
  const named = ALIASES[essence.trim()] ?? essence.trim();
  if (named !== known && named !== 'application/octet-stream') {
    throw new FileRefused('file_type_mismatch', `The file is declared as ${shown(named)} and is ${known}.`);
  }
  const extension = /\.([^.\\/]{1,16})$/.exec(fileName)?.[1]?.toLowerCase();
  if (extension !== undefined && !EXTENSIONS[known].includes(extension)) {
    throw new FileRefused(
      'file_type_mismatch',
      `The file's name ends in .${shown(extension)} and it is ${known}.`,
    );
  }
  return known;
}

const shown = (text: string): string => text.replace(/[^a-z0-9./+-]/g, '').slice(0, 40) || 'something else';
