import { damaged, FileRefused } from './file-refused.js';
import { decodedStreams } from './pdf-streams.js';

/**
 * Names (ISO 32000) with which a PDF does something by itself, hides a file, or asks for one. A script is one by
 * `/JavaScript`, also where it hangs on a page, a field or a bookmark.
 */
const ACTIVE =
  'JavaScript|EmbeddedFiles?|Launch|RichMedia|Rendition|XFA|GoToE|ImportData|SubmitForm|Movie|Sound|FileAttachment';
/** Codings that are hardly in use and in which the same could be hidden from us. */
const OBSCURE = 'LZWDecode|LZW|RunLengthDecode|Crypt|BrotliDecode';
const WHITE = '[\\0\\t\\n\\f\\r ]';
const END_OF_NAME = '(?=[\\0\\t\\n\\f\\r ()<>[\\]{}/%]|$)';

// Of names of two letters there are some by chance in every scan: they count with what has to follow them.
const ACTIVE_NAME = new RegExp(
  `/(?:(?:${ACTIVE})${END_OF_NAME}|EF${WHITE}*(?:<<|\\d+${WHITE}+\\d+${WHITE}+R)|Subtype${WHITE}*/3D${END_OF_NAME}|` +
    `URI${WHITE}*\\(${WHITE}*[jJ][aA][vV][aA][sS][cC][rR][iI][pP][tT]:)`,
);
const OBSCURE_NAME = new RegExp(`/(?:${OBSCURE})${END_OF_NAME}`);
const ENCRYPTED = new RegExp(`/Encrypt${END_OF_NAME}`);
const PAGE = new RegExp(`/Type${WHITE}*/Page${END_OF_NAME}`);
const ESCAPED = /#([0-9a-fA-F]{2})/g;
/** One look that most of what is scanned does not get past: a name that matters, or one with a letter escaped. */
const OF_INTEREST = new RegExp(
  `/(?:${ACTIVE}|${OBSCURE}|Encrypt|EF|Subtype|URI|Type${WHITE}*/|[^\\0\\t\\n\\f\\r ()<>[\\]{}/%#]{0,127}#[0-9a-fA-F]{2})`,
);

const SLICE_BYTES = 64 * 1024;
/** The longest name, every letter written as `#4a`, and what may stand between two. */
const OVERLAP = 256;
/** Where readers of ZIP look for its directory. */
const ZIP_TAIL = 65_557;

/**
 * Refuses a PDF that is more than pages to look at: with a password, scripts, files inside, actions that start things,
 * or something behind its end. Everything is read for such names: the file as it is, and whatever in it is compressed,
 * wherever that may stand, because a list of objects can point into the middle of anything.
 *
 * It is a sieve and no proof: a reader with a flaw of its own cannot be foreseen. Papers are therefore never shown in
 * the page of the panel, but downloaded under a policy that lets nothing run.
 *
 * @throws FileRefused
 */
export async function checkPdf(pdf: Buffer): Promise<void> {
  checkFrame(pdf);
  const found = { page: false };
  await search([pdf], found, true);
  for await (const content of decodedStreams(pdf)) await search(content, found, false);
  if (!found.page) throw damaged('it has no page');
}

function checkFrame(pdf: Buffer): void {
  if (pdf.toString('latin1', 0, 5) !== '%PDF-') throw damaged('it does not begin like a PDF');
  const end = pdf.lastIndexOf('%%EOF');
  if (end < 0) throw damaged('the PDF ends too early');
  const behind = pdf.subarray(end + 5);
  if (pdf.lastIndexOf('startxref') < 0) throw damaged('the PDF ends too early');
  if (
    !/^[\0\t\n\f\r ]*$/.test(behind.toString('latin1')) ||
    pdf.subarray(-ZIP_TAIL).includes('PK\x05\x06', 0, 'latin1')
  ) {
    throw new FileRefused('file_polyglot', 'The PDF holds another kind of file.');
  }
}

/** Slice by slice, so that no other request waits long. */
async function search(
  content: Iterable<Buffer> | AsyncIterable<Buffer>,
  found: { page: boolean },
  raw: boolean,
): Promise<void> {
  let tail = '';
  for await (const part of content) {
    for (let at = 0; at < part.length; at += SLICE_BYTES) {
      const text = tail + part.toString('latin1', at, at + SLICE_BYTES);
      examine(text, found, raw);
      tail = text.slice(-OVERLAP);
      if (at > 0 && (at / SLICE_BYTES) % 16 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

function examine(slice: string, found: { page: boolean }, raw: boolean): void {
  if (!OF_INTEREST.test(slice)) return;
  // `/J#61vaScript` is the same name.
  const text = slice.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  for (const each of text === slice ? [slice] : [slice, text]) {
    if (ENCRYPTED.test(each)) {
      throw new FileRefused('pdf_encrypted', 'Send the PDF without a password.');
    }
    if (ACTIVE_NAME.test(each)) {
      throw new FileRefused('pdf_active_content', 'Send a PDF without scripts, actions or files inside.');
    }
    if (raw && OBSCURE_NAME.test(each)) {
      throw new FileRefused('pdf_unsupported', 'Save the PDF anew (print it to a PDF), or send images.');
    }
    found.page ||= PAGE.test(each);
  }
}
