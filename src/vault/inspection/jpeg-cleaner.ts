import { SteppedCleaner, type Step } from './cleaner.js';
import { damaged } from './file-refused.js';
import { ForeignSignatures } from './foreign-signatures.js';
import { orientationOf, orientationSegment } from './exif-orientation.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;

/**
 * Keeps of a JPEG (ITU-T T.81) what makes the picture: tables, frames, scans, JFIF, colour profile and Adobe's colour
 * transform. Where it was taken, with what and when (Exif, XMP, IPTC, makers' notes), comments, thumbnails and whatever
 * stands behind the end go; which side is up stays.
 */
export class JpegCleaner extends SteppedCleaner {
  private state: 'start' | 'marker' | 'scan' | 'behind' = 'start';
  private skipping = 0;
  private passing = 0;
  private oriented = false;
  private readonly foreign = new ForeignSignatures();

  protected override step(bytes: Buffer): Step | undefined {
    if (this.skipping > 0) return this.skip(bytes);
    if (this.passing > 0) return this.pass(bytes);
    switch (this.state) {
      case 'start':
        return this.start(bytes);
      case 'marker':
        return this.marker(bytes);
      case 'scan':
        return this.scan(bytes);
      case 'behind':
        this.foreign.look(bytes);
        return { used: bytes.length };
    }
  }

  protected override finish(): void {
    if (this.state !== 'behind') throw damaged('the image ends too early');
  }

  private start(bytes: Buffer): Step | undefined {
    if (bytes.length < 2) return undefined;
    if (bytes[0] !== 0xff || bytes[1] !== SOI) throw damaged('it does not begin like a JPEG');
    this.state = 'marker';
    return { used: 2, kept: bytes.subarray(0, 2) };
  }

  private marker(bytes: Buffer): Step | undefined {
    if (bytes.length < 2) return undefined;
    if (bytes[0] !== 0xff) throw damaged('a segment is missing');
    const code = bytes[1]!;
    if (code === 0xff) return { used: 1 }; // Filling.
    if (code === EOI) {
      this.state = 'behind';
      this.foreign.reset();
      return { used: 2, kept: bytes.subarray(0, 2) };
    }
    if (code === 0 || code === SOI || (code >= 0xd0 && code <= 0xd7))
      throw damaged('a marker is out of place');
    if (bytes.length < 4) return undefined;
    const length = bytes.readUInt16BE(2) + 2;
    if (length < 4) throw damaged('a segment has no length');
    if (code === APP1) return this.metadata(bytes, length);
    if (code === SOS) this.state = 'scan';
    if (this.keeps(code, bytes)) {
      if (code === APP2 && bytes.length < 16) return undefined;
      this.passing = length;
      return { used: 0 };
    }
    this.skipping = length;
    return { used: 0 };
  }

  private keeps(code: number, bytes: Buffer): boolean {
    if (code === COM) return false;
    if (code < APP0 || code > APP15) return true;
    if (code === APP2) return bytes.length < 16 || bytes.toString('latin1', 4, 15) === 'ICC_PROFILE';
    return code === APP0 || code === APP14;
  }

  /** The whole segment, of at most 64 KiB: which side is up stands somewhere in it. */
  private metadata(bytes: Buffer, length: number): Step | undefined {
    if (bytes.length < length) return undefined;
    const segment = bytes.subarray(4, length);
    this.foreign.reset();
    this.foreign.look(segment);
    const orientation = this.oriented ? undefined : orientationOf(segment);
    if (orientation === undefined) return { used: length };
    this.oriented = true;
    return { used: length, kept: orientationSegment(orientation) };
  }

  private skip(bytes: Buffer): Step {
    const used = Math.min(this.skipping, bytes.length);
    this.foreign.look(bytes.subarray(0, used));
    this.skipping -= used;
    if (this.skipping === 0) this.foreign.reset();
    return { used };
  }

  private pass(bytes: Buffer): Step {
    const used = Math.min(this.passing, bytes.length);
    this.passing -= used;
    return { used, kept: bytes.subarray(0, used) };
  }

  /** Coded data goes on to the next marker that is neither a stuffed 0xff nor a restart. */
  private scan(bytes: Buffer): Step | undefined {
    let at = 0;
    for (;;) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) return { used: bytes.length, kept: bytes };
      if (at + 1 >= bytes.length) return at === 0 ? undefined : { used: at, kept: bytes.subarray(0, at) };
      const code = bytes[at + 1]!;
      if (code !== 0 && !(code >= 0xd0 && code <= 0xd7)) {
        this.state = 'marker';
        return { used: at, kept: bytes.subarray(0, at) };
      }
      at += 2;
    }
  }
}
