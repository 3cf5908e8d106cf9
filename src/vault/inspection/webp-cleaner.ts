import { SteppedCleaner, type Step } from './cleaner.js';
import { damaged, FileRefused } from './file-refused.js';
import { ForeignSignatures } from './foreign-signatures.js';

const RIFF_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
const EXTENDED_BYTES = 10;
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);
const ANIMATED = 0x02;
const XMP = 0x04;
const EXIF = 0x08;

/**
 * Keeps of a WebP (RFC 9649) what makes the picture. The length of the whole stands in its first bytes, before anybody
 * knows what will be left out: what goes is overwritten with zeros under a name that readers pass over.
 */
export class WebpCleaner extends SteppedCleaner {
  private state: 'riff' | 'chunk' | 'behind' = 'riff';
  /** Bytes to come by what the first ones say. */
  private promised = 0;
  private left = 0;
  private keeping = false;
  private readonly foreign = new ForeignSignatures();

  protected override step(bytes: Buffer): Step | undefined {
    if (this.left > 0) return this.content(bytes);
    if (this.state === 'riff') return this.riff(bytes);
    if (this.promised === 0) {
      if (this.state !== 'behind') this.foreign.reset();
      this.state = 'behind';
      this.foreign.look(bytes);
      return { used: bytes.length };
    }
    return this.chunk(bytes);
  }

  protected override finish(left: number): void {
    if (this.state === 'riff' || this.promised > 0 || left > 0) throw damaged('the image ends too early');
  }

  private riff(bytes: Buffer): Step | undefined {
    if (bytes.length < RIFF_BYTES) return undefined;
    // Counted from behind itself; `WEBP` is part of it.
    this.promised = bytes.readUInt32LE(4) - 4;
    if (this.promised < CHUNK_HEADER_BYTES) throw damaged('it holds nothing');
    this.state = 'chunk';
    return { used: RIFF_BYTES, kept: bytes.subarray(0, RIFF_BYTES) };
  }

  private chunk(bytes: Buffer): Step | undefined {
    if (this.promised < CHUNK_HEADER_BYTES) throw damaged('a chunk is malformed');
    const type = bytes.toString('latin1', 0, 4);
    const header = type === 'VP8X' ? CHUNK_HEADER_BYTES + EXTENDED_BYTES : CHUNK_HEADER_BYTES;
    if (bytes.length < header) return undefined;
    const length = bytes.readUInt32LE(4);
    // Chunks begin at even places.
    const whole = CHUNK_HEADER_BYTES + length + (length % 2);
    if (whole > this.promised) throw damaged('a chunk reaches past the end');
    this.promised -= whole;
    this.keeping = KEPT.has(type);
    this.foreign.reset();
    const kept = Buffer.from(bytes.subarray(0, header));
    if (type === 'VP8X') {
      if (length !== EXTENDED_BYTES) throw damaged('a chunk is malformed');
      if (kept[CHUNK_HEADER_BYTES]! & ANIMATED) {
        throw new FileRefused('image_animated', 'Send an image that does not move.');
      }
      kept[CHUNK_HEADER_BYTES]! &= ~(XMP | EXIF);
    } else if (!this.keeping) kept.write('JUNK', 0, 'latin1');
    this.left = whole - header;
    return { used: header, kept };
  }

  private content(bytes: Buffer): Step {
    const used = Math.min(this.left, bytes.length);
    this.left -= used;
    const part = bytes.subarray(0, used);
    if (this.keeping) return { used, kept: part };
    this.foreign.look(part);
    return { used, kept: Buffer.alloc(used) };
  }
}
