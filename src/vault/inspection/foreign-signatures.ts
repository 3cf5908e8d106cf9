import { FileRefused } from './file-refused.js';

/** How other kinds of file begin, or where readers of them look: one hidden in an image makes it two files at once. */
const BINARY = ['%PDF-', 'PK\x03\x04', 'PK\x05\x06', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\x7fELF'];
/** Of these, readers take any case. */
const TEXT = ['<script', '<html', '<!doctype', '<?php', '__halt_compiler'];
const OVERLAP = 16;

/**
 * Looks through what an image may carry beside its picture. All of it is dropped anyway; a file that is meant to be
 * two is refused, so that whoever sent it knows.
 */
export class ForeignSignatures {
  private tail = '';

  /** @throws FileRefused */
  look(bytes: Buffer): void {
    const text = this.tail + bytes.toString('latin1');
    const folded = text.toLowerCase();
    if (
      BINARY.some((signature) => text.includes(signature)) ||
      TEXT.some((signature) => folded.includes(signature))
    ) {
      throw new FileRefused('file_polyglot', 'The image holds another kind of file.');
    }
    this.tail = text.slice(-OVERLAP);
  }

  /** What follows is not connected to what came before. */
  reset(): void {
    this.tail = '';
  }
}
