import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { FileRefused, type RefusalCode } from './file-refused.js';
import { agreedType, type MimeType } from './file-type.js';
import { cleanerOf, inspect } from './inspect.js';

const GPS = 'GPS-30.0444-31.2357';
const FORMATS: [MimeType, 'jpeg' | 'png' | 'webp'][] = [
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
];

const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

function clean(type: MimeType, image: Buffer, chunk = 1000): Buffer {
  const cleaner = cleanerOf(type);
  const kept: Buffer[] = [];
  for (let at = 0; at < image.length; at += chunk) {
    // A copy: what comes next overwrites what came before, as in a socket's buffer.
    const part = Buffer.from(image.subarray(at, at + chunk));
    kept.push(...cleaner.push(part).map((each) => Buffer.from(each)));
    part.fill(0);
  }
  kept.push(...cleaner.end());
  return Buffer.concat(kept);
}

async function refusal(work: () => unknown): Promise<RefusalCode | undefined> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
  return undefined;
}

const pixels = (image: Buffer) => sharp(image).raw().toBuffer();
const take = async (type: MimeType, image: Buffer) => inspect(type, clean(type, image));

describe.each(FORMATS)('%s', (type, format) => {
  let image: Buffer;
  let tagged: Buffer;

  beforeAll(async () => {
    image = await noise(60, 40)[format]().toBuffer();
    tagged = await noise(60, 40)
      .withExif({
        IFD0: { ImageDescription: GPS, Copyright: GPS },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 2/1 39/1' },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- ${GPS} --></x:xmpmeta>`)
      [format]()
      .toBuffer();
  });

  test('an ordinary image is taken', async () => {
    expect(await refusal(() => take(type, image))).toBeUndefined();
  });

  test('where it was taken goes, and every pixel stays, in chunks of any size', async () => {
    expect(tagged.includes(GPS)).toBe(true);
    const wanted = await pixels(tagged);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async (chunk) => {
        const cleaned = clean(type, tagged, chunk);
        expect(cleaned.includes(GPS)).toBe(false);
        expect((await pixels(cleaned)).equals(wanted)).toBe(true);
        const { exif, xmp } = await sharp(cleaned).metadata();
        expect([exif, xmp]).toEqual([undefined, undefined]);
        await inspect(type, cleaned);
      }),
      { numRuns: 15 },
    );
  });

  test('one that is cut anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 12, max: image.length - 1 }), async (length) => {
        expect(await refusal(() => take(type, image.subarray(0, length)))).toBe('file_damaged');
      }),
      { numRuns: 40 },
    );
  });

  test('one with another file behind it is refused; what is nothing known is left off', async () => {
    const zip = Buffer.concat([image, Buffer.from('PK\x03\x04rest of an archive'), Buffer.alloc(40)]);
    const page = Buffer.concat([image, Buffer.from('<ScRiPt>alert(1)</script>')]);
    const pdf = Buffer.concat([image, Buffer.from('%PDF-1.7 and so on')]);
    for (const both of [zip, page, pdf]) {
      expect(await refusal(() => clean(type, both, 7))).toBe('file_polyglot');
    }
    const trailer = Buffer.concat([image, Buffer.from('SEFH of a phone, 12345')]);
    expect(clean(type, trailer).includes('SEFH')).toBe(false);
    expect(await refusal(() => take(type, trailer))).toBeUndefined();
  });

  test('bytes that only begin like one are refused', async () => {
    // As far as the name of its kind; the pixels of a lossy one may be any bytes.
    const junk = Buffer.concat([image.subarray(0, 12), Buffer.alloc(5000, 0x55)]);
    expect(['file_damaged', 'file_polyglot']).toContain(await refusal(() => take(type, junk)));
  });
});

test('a bomb of a few kilobytes is refused by what its header says, before it is decoded', async () => {
  const bomb = await sharp({
    create: { width: 20_000, height: 20_000, channels: 3, background: 'white' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(2_000_000);
  const before = process.memoryUsage().rss;
  expect(await refusal(() => take('image/png', bomb))).toBe('image_too_large');
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('which side of a JPEG is up stays, and nothing else of its Exif', async () => {
  const tagged = await noise(60, 40)
    .withExif({ IFD0: { ImageDescription: GPS } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const cleaned = clean('image/jpeg', tagged, 11);
  expect((await sharp(cleaned).metadata()).orientation).toBe(6);
  expect(cleaned.includes('GPS')).toBe(false);
});

test('a JPEG whose comment is a script is refused, and a progressive one is taken', async () => {
  const progressive = await noise(80, 80).jpeg({ progressive: true }).toBuffer();
  expect(await refusal(() => take('image/jpeg', progressive))).toBeUndefined();
  const comment = Buffer.from('<?php system($_GET["c"]);');
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment]);
  const both = Buffer.concat([progressive.subarray(0, 2), segment, progressive.subarray(2)]);
  expect(await refusal(() => clean('image/jpeg', both))).toBe('file_polyglot');
});

test('a WebP that moves is refused', async () => {
  const frames = Buffer.concat([Buffer.alloc(30 * 30 * 3, 1), Buffer.alloc(30 * 30 * 3, 250)]);
  const moving = await sharp(frames, { raw: { width: 30, height: 60, channels: 3, pageHeight: 30 } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  expect(await refusal(() => take('image/webp', moving))).toBe('image_animated');
});

describe('declared type, name and first bytes', () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1');
  test.each<[string, string, RefusalCode | undefined]>([
    ['image/png', 'id.png', undefined],
    ['image/png; charset=binary', 'بطاقة الرقم القومي.PNG', undefined],
    ['application/octet-stream', 'id.png', undefined],
    ['image/png', 'blob', undefined],
    ['image/png', `${'ن'.repeat(300)}.png`, undefined],
    ['image/jpeg', 'id.png', 'file_type_mismatch'],
    ['image/png', 'id.jpg', 'file_type_mismatch'],
    ['image/png', 'id.png.exe', 'file_type_mismatch'],
    ['image/png', '../../etc/cron.d/x.sh', 'file_type_mismatch'],
    ['text/html', 'id.png', 'file_type_mismatch'],
    ['', 'id.png', 'file_type_mismatch'],
  ])('%s called %s', async (declared, name, code) => {
    expect(await refusal(() => agreedType(declared, name, png))).toBe(code);
  });

  test('what is none of the four is not taken', async () => {
    for (const head of [
      'GIF89a......',
      '<svg xmlns="h',
      'MZ\x90\0........',
      'PK\x03\x04........',
      'RIFF\0\0\0\0AVI ',
    ]) {
      expect(await refusal(() => agreedType('image/png', 'id.png', Buffer.from(head, 'latin1')))).toBe(
        'file_type_unsupported',
      );
    }
  });
});
