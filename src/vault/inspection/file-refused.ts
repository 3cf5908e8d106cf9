/** Why a file is not taken. */
export const FILE_REFUSALS = [
  'file_empty',
  'file_too_large',
  'file_type_unsupported',
  'file_type_mismatch',
  'file_damaged',
  'file_polyglot',
  'image_too_large',
  'image_animated',
  'pdf_encrypted',
  'pdf_active_content',
  'pdf_unsupported',
  'file_infected',
] as const;
export type RefusalCode = (typeof FILE_REFUSALS)[number];

/** The file is not one that we take. The message is for whoever sent it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

export const damaged = (what: string): FileRefused =>
  new FileRefused('file_damaged', `The file is damaged or incomplete: ${what}.`);
