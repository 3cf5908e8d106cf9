import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { FileRefused, type RefusalCode } from './file-refused.js';
import { checkPdf } from './pdf-check.js';

const PAGES = [
  '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
  '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
  '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>\nendobj\n',
];

const streamOf = (number: number, content: Buffer, dictionary = '') =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< /Length ${content.length} ${dictionary} >>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

/** A PDF with one page, and whatever else. */
function pdf(...more: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(
    ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', ...PAGES, ...more].map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  );
  return Buffer.concat([
    body,
    Buffer.from(`trailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n${body.length}\n%%EOF\n`),
  ]);
}

async function refusal(file: Buffer): Promise<RefusalCode | undefined> {
  try {
    await checkPdf(file);
  } catch (error) {
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
  return undefined;
}

const SCRIPT = '9 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj\n';
const deflated = (text: string) => deflateSync(Buffer.from(text, 'latin1'));
const ascii85 = (bytes: Buffer): Buffer => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const part = bytes.subarray(at, at + 4);
    let value = Buffer.concat([part, Buffer.alloc(4 - part.length)]).readUInt32BE(0);
    let group = '';
    for (let digit = 0; digit < 5; digit++) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += part.length === 4 && group === '!!!!!' ? 'z' : group.slice(0, part.length + 1);
  }
  return Buffer.from(`${text}~>`);
};

test('a page with text, and one with a scan, are taken', async () => {
  const text = streamOf(4, deflated('BT /F1 12 Tf (National identity card) Tj ET'), '/Filter /FlateDecode');
  const scan = streamOf(5, deflateSync(randomBytes(600_000)), '/Subtype /Image /Filter /FlateDecode');
  expect(await refusal(pdf(text, scan))).toBeUndefined();
  expect(
    await refusal(
      pdf(streamOf(4, ascii85(deflated('BT (x) Tj ET')), '/Filter [/ASCII85Decode /FlateDecode]')),
    ),
  ).toBeUndefined();
});

test('ten megabytes of noise in streams are looked through and taken', async () => {
  const scans = Array.from({ length: 9 }, (_, at) =>
    streamOf(10 + at, randomBytes(1_000_000), '/Filter /DCTDecode'),
  );
  expect(await refusal(pdf(...scans))).toBeUndefined();
});

test.each<[string, Buffer, RefusalCode]>([
  ['a script', pdf(SCRIPT), 'pdf_active_content'],
  [
    'a script on opening',
    pdf('1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(x)>>>>\nendobj\n'),
    'pdf_active_content',
  ],
  [
    'a script whose name is escaped',
    pdf('9 0 obj <</S/J#61vaScr#69pt/JS(x)>> endobj\n'),
    'pdf_active_content',
  ],
  [
    'a script in a list of objects',
    pdf(streamOf(9, deflated('8 0 <</S/JavaScript/JS(x)>>'), '/Type/ObjStm/N 1/First 4/Filter/FlateDecode')),
    'pdf_active_content',
  ],
  [
    'a script in a list that does not say what it is',
    pdf(streamOf(9, deflated('8 0 <</S/JavaScript/JS(x)>>'), '/N 1/First 4/Filter/FlateDecode')),
    'pdf_active_content',
  ],
  [
    'a script in a list that says it is an image',
    pdf(
      streamOf(9, deflated('8 0 <</S/JavaScript/JS(x)>>'), '/Subtype/Image/N 1/First 4/Filter/FlateDecode'),
    ),
    'pdf_active_content',
  ],
  [
    'a script behind a megabyte of padding',
    pdf(streamOf(9, deflated(`${' '.repeat(1_000_000)}<</S/JavaScript/JS(x)>>`), '/Filter/FlateDecode')),
    'pdf_active_content',
  ],
  [
    'a script in a list within another stream',
    pdf(streamOf(9, streamOf(8, deflated('<</S/JavaScript/JS(x)>>'), '/Filter/FlateDecode'))),
    'pdf_active_content',
  ],
  [
    'a script under two codings',
    pdf(streamOf(9, ascii85(deflated('<</S/JavaScript/JS(x)>>')), '/Filter[/ASCII85Decode/FlateDecode]')),
    'pdf_active_content',
  ],
  [
    'a script in hex',
    pdf(
      streamOf(
        9,
        Buffer.from(`${Buffer.from('<</S/JavaScript>>').toString('hex')}>`),
        '/Filter/ASCIIHexDecode',
      ),
    ),
    'pdf_active_content',
  ],
  [
    'a script in a coding that is hardly in use',
    pdf(streamOf(9, randomBytes(50), '/Filter/LZWDecode')),
    'pdf_unsupported',
  ],
  [
    'a script behind an address',
    pdf('9 0 obj <</S/URI/URI(JavaScript:alert(1))>> endobj\n'),
    'pdf_active_content',
  ],
  ['a file inside', pdf(streamOf(9, randomBytes(50), '/Type/EmbeddedFile')), 'pdf_active_content'],
  [
    'a file inside that does not say so',
    pdf('9 0 obj <</Type/Filespec/F(a.exe)/EF<</F 8 0 R>>>> endobj\n'),
    'pdf_active_content',
  ],
  ['something to start', pdf('9 0 obj <</S/Launch/F(calc.exe)>> endobj\n'), 'pdf_active_content'],
  ['a film', pdf('9 0 obj <</Type/Annot/Subtype/RichMedia>> endobj\n'), 'pdf_active_content'],
  ['a form to send', pdf('9 0 obj <</S/SubmitForm/F(http://x)>> endobj\n'), 'pdf_active_content'],
  [
    'a password',
    Buffer.from(pdf().toString('latin1').replace('/Size 9', '/Size 9 /Encrypt 8 0 R'), 'latin1'),
    'pdf_encrypted',
  ],
  ['an archive behind it', Buffer.concat([pdf(), Buffer.from('PK\x03\x04 and more')]), 'file_polyglot'],
  [
    'the directory of an archive in a comment',
    Buffer.from(pdf().toString('latin1').replace('startxref', '%PK\x05\x06\nstartxref'), 'latin1'),
    'file_polyglot',
  ],
  ['no end', pdf().subarray(0, 200), 'file_damaged'],
  ['no page', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'), 'file_damaged'],
  ['something in front', Buffer.concat([Buffer.from('<html>'), pdf()]), 'file_damaged'],
])('one with %s is refused', async (_name, file, code) => {
  expect(await refusal(file)).toBe(code);
});

test('a bomb is given up while it unfolds, in little memory', async () => {
  const level = deflateSync(Buffer.alloc(300_000_000), { level: 9 });
  const bomb = pdf(streamOf(9, level, '/Filter/FlateDecode'), streamOf(10, level, '/Filter/FlateDecode'));
  const before = process.memoryUsage().rss;
  expect(await refusal(bomb)).toBe('pdf_unsupported');
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

test('a hundred thousand streams are too many', async () => {
  expect(await refusal(pdf('stream\nx\n'.repeat(100_000)))).toBe('pdf_unsupported');
});
