import { SteppedCleaner, type Step } from './cleaner.js';
import { damaged, FileRefused } from './file-refused.js';
import { ForeignSignatures } from './foreign-signatures.js';

const SIGNATURE_BYTES = 8;
const FRAME_BYTES = 12;
/** What the picture needs (PNG, third edition). Texts, times and Exif are left out. */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
]);

/** Keeps of a PNG what makes the picture. */
export class PngCleaner extends SteppedCleaner {
  private state: 'signature' | 'chunk' | 'last' | 'behind' = 'signature';
  private left = 0;
  private keeping = false;
  private readonly foreign = new ForeignSignatures();

  protected override step(bytes: Buffer): Step | undefined {
    if (this.left > 0) return this.content(bytes);
    if (this.state === 'last') this.state = 'behind';
    if (this.state === 'behind') {
      this.foreign.look(bytes);
      return { used: bytes.length };
    }
    if (this.state === 'signature') {
      if (bytes.length < SIGNATURE_BYTES) return undefined;
      this.state = 'chunk';
      return { used: SIGNATURE_BYTES, kept: bytes.subarray(0, SIGNATURE_BYTES) };
    }
    return this.chunk(bytes);
  }

  protected override finish(left: number): void {
    const over = this.state === 'behind' || (this.state === 'last' && this.left === 0);
    if (!over || left > 0) throw damaged('the image ends too early');
  }

  private chunk(bytes: Buffer): Step | undefined {
    if (bytes.length < 8) return undefined;
    const length = bytes.readUInt32BE(0);
    const type = bytes.toString('latin1', 4, 8);
    if (length > 0x7fff_ffff || !/^[A-Za-z]{4}$/.test(type)) throw damaged('a chunk is malformed');
    if (type === 'acTL') throw new FileRefused('image_animated', 'Send an image that does not move.');
    this.left = length + FRAME_BYTES;
    this.keeping = KEPT.has(type);
    if (type === 'IEND') this.state = 'last';
    this.foreign.reset();
    return { used: 0 };
  }

  private content(bytes: Buffer): Step {
    const used = Math.min(this.left, bytes.length);
    this.left -= used;
    const part = bytes.subarray(0, used);
    if (this.keeping) return { used, kept: part };
    this.foreign.look(part);
    return { used };
  }
}
