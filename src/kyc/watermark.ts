import { imageLibrary } from '../vault/inspection/image-check.js';

/** Enough to read a paper by; the whole of a photograph would take a hundred megabytes to draw on. */
const MOST_SIDE = 2400;
const LETTER = 3;

/** Five columns of seven dots each, the lowest bit on top: no font of the machine's is needed, or can be missing. */
const LETTERS: Record<string, string> = {
  A: '7e1111117e', B: '7f49494936', C: '3e41414122', D: '7f4141413e', E: '7f49494941', F: '7f09090901',
  G: '3e4149497a', H: '7f0808087f', I: '00417f4100', J: '2040413f01', K: '7f08142241', L: '7f40404040',
  M: '7f020c027f', N: '7f0408107f', O: '3e4141413e', P: '7f09090906', Q: '3e4151215e', R: '7f09192946',
  S: '4649494931', T: '01017f0101', U: '3f4040403f', V: '1f2040201f', W: '3f4038403f', X: '6314081463',
  Y: '0708700807', Z: '6151494543', '0': '3e5149453e', '1': '00427f4000', '2': '4261514946', '3': '2141454b31',
  '4': '1814127f10', '5': '2745454539', '6': '3c4a494930', '7': '0171090503', '8': '3649494936',
  '9': '064949291e', '@': '324979413e', '.': '0060600000', '-': '0808080808', _: '4040404040',
  '+': '08083e0808', ':': '0036360000', '/': '2010080402', '?': '0201510906', ' ': '0000000000',
}; // prettier-ignore

/**
 * The image with who looks at it, and when, all over it: dark and light, so that it shows on any paper. Of the same
 * type, upright, and small enough to be drawn.
 */
export async function watermarked(image: Buffer, lines: readonly string[]): Promise<Buffer> {
  const sharp = await imageLibrary();
  const base = await sharp(image, { failOn: 'error' })
    .rotate()
    .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true });
  const tile = await sharp(Buffer.from(tileOf(lines)))
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = base.info;
  // A picture smaller than the mark: what of it fits.
  const mark = await sharp(tile.data)
    .extract({
      left: 0,
      top: 0,
      width: Math.min(width, tile.info.width),
      height: Math.min(height, tile.info.height),
    })
    .toBuffer();
  return sharp(base.data)
    .composite([{ input: mark, tile: true }])
    .toBuffer();
}

function tileOf(lines: readonly string[]): string {
  const longest = Math.max(...lines.map(({ length }) => length));
  const width = (longest + 4) * 6 * LETTER;
  const height = lines.length * 10 * LETTER + 30 * LETTER;
  const path = lines.map((line, at) => pathOf(line.toUpperCase(), 4, 4 + at * 10)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g transform="scale(${LETTER})">` +
    `<path d="${path}" fill="#fff" fill-opacity=".55" transform="translate(.6 .6)"/>` +
    `<path d="${path}" fill="#900" fill-opacity=".55"/></g></svg>`
  );
}

function pathOf(line: string, left: number, top: number): string {
  let path = '';
  [...line].forEach((letter, place) => {
    const columns = Buffer.from(LETTERS[letter] ?? LETTERS['?']!, 'hex');
    columns.forEach((dots, column) => {
      for (let row = 0; row < 7; row++) {
        if (dots & (1 << row)) path += `M${left + place * 6 + column} ${top + row}h1v1h-1z`;
      }
    });
  });
  return path;
}
