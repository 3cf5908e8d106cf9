import { createCipheriv, createDecipheriv, createHash, type KeyObject, randomBytes } from 'node:crypto';
import { CiphertextRefusedError } from '../vault.errors.js';

/**
 * A file in pieces, each of them AES-256-GCM under the file's own key (docs/vault.md has the format):
 *
 *     "PNDV" | version 1 | log2 of the piece size 1 | nonce prefix 8 | pieces
 *     piece = ciphertext (64 KiB, the last one 1 byte to 64 KiB) | tag 16
 *
 * The nonce of a piece is the prefix and its number. Header, number, whether it is the last, and whose file it is are
 * authenticated with every piece, so that none can be changed, cut, moved, repeated or taken from elsewhere.
 */
const MAGIC = Buffer.from('PNDV', 'ascii');
const VERSION = 1;
const PIECE_BITS = 16;
const PREFIX_BYTES = 8;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

export const HEADER_BYTES = MAGIC.length + 2 + PREFIX_BYTES;
/** Bytes of plaintext in every piece but the last. */
export const PIECE_BYTES = 1 << PIECE_BITS;
const SEALED_PIECE_BYTES = PIECE_BYTES + TAG_BYTES;

/** Whose file it is. The bytes open for nothing else. */
export interface FilePlace {
  owner: string;
  document: string;
  /** Name under which the storage has it. */
  storageKey: string;
}

/** How long a sealed file is, by how long its content is. */
export const sealedLength = (bytes: number): number =>
  HEADER_BYTES + bytes + Math.max(1, Math.ceil(bytes / PIECE_BYTES)) * TAG_BYTES;

/** Seals a file as it arrives; holds back one piece, because the last one is sealed as the last. */
export class FileSealer {
  private readonly hash = createHash('sha256');
  private readonly header: Buffer;
  private readonly binding: Buffer;
  private readonly held = Buffer.allocUnsafe(PIECE_BYTES);
  private heldBytes = 0;
  private index = 0;
  private total = 0;
  private started = false;

  constructor(
    private readonly key: KeyObject,
    place: FilePlace,
  ) {
    this.header = Buffer.concat([MAGIC, Buffer.from([VERSION, PIECE_BITS]), randomBytes(PREFIX_BYTES)]);
    this.binding = bindingOf(place);
  }

  /** Bytes of plaintext so far. */
  get bytes(): number {
    return this.total;
  }

  /** What can be written by now. */
  push(plaintext: Buffer): Buffer[] {
    const sealed = this.begin();
    this.hash.update(plaintext);
    this.total += plaintext.length;
    let at = 0;
    while (at < plaintext.length) {
      // A full piece goes out only when more follows it.
      if (this.heldBytes === PIECE_BYTES) sealed.push(...this.sealHeld(false));
      const taken = Math.min(PIECE_BYTES - this.heldBytes, plaintext.length - at);
      plaintext.copy(this.held, this.heldBytes, at, at + taken);
      this.heldBytes += taken;
      at += taken;
    }
    return sealed;
  }

  /** The rest, and the SHA-256 of the whole plaintext in hex. */
  end(): { sealed: Buffer[]; sha256: string } {
    const sealed = [...this.begin(), ...this.sealHeld(true)];
    this.held.fill(0);
    return { sealed, sha256: this.hash.digest('hex') };
  }

  private begin(): Buffer[] {
    if (this.started) return [];
    this.started = true;
    return [this.header];
  }

  private sealHeld(last: boolean): Buffer[] {
    const cipher = createCipheriv(CIPHER, this.key, nonceOf(this.header, this.index), {
      authTagLength: TAG_BYTES,
    });
    cipher.setAAD(additionalData(this.header, this.binding, this.index, last));
    const ciphertext = cipher.update(this.held.subarray(0, this.heldBytes));
    cipher.final();
    this.index++;
    this.heldBytes = 0;
    return [ciphertext, cipher.getAuthTag()];
  }
}

/**
 * Opens a sealed file piece by piece. A piece is given out only once its tag was right; that nothing is missing at the
 * end is known at the end. Who must not act on a part of a file reads it through once before giving anything away.
 *
 * @throws CiphertextRefusedError in place of the first piece that is not what was sealed for this place
 */
export async function* openFile(
  key: KeyObject,
  place: FilePlace,
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const binding = bindingOf(place);
  let waiting: Buffer = Buffer.alloc(0);
  let header: Buffer | undefined;
  let index = 0;
  for await (const chunk of source) {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    if (!header) {
      if (waiting.length < HEADER_BYTES) continue;
      header = headerOf(waiting);
      waiting = waiting.subarray(HEADER_BYTES);
    }
    // More than a piece: the piece is not the last.
    while (waiting.length > SEALED_PIECE_BYTES) {
      yield openPiece(key, header, binding, index++, false, waiting.subarray(0, SEALED_PIECE_BYTES));
      waiting = waiting.subarray(SEALED_PIECE_BYTES);
    }
  }
  if (!header) throw new CiphertextRefusedError();
  yield openPiece(key, header, binding, index, true, waiting);
}

function headerOf(bytes: Buffer): Buffer {
  const header = bytes.subarray(0, HEADER_BYTES);
  const known =
    header.subarray(0, MAGIC.length).equals(MAGIC) && header[4] === VERSION && header[5] === PIECE_BITS;
  if (!known) throw new CiphertextRefusedError();
  // Not a view of a chunk that the source may use again.
  return Buffer.from(header);
}

function openPiece(
  key: KeyObject,
  header: Buffer,
  binding: Buffer,
  index: number,
  last: boolean,
  piece: Buffer,
): Buffer {
  const end = piece.length - TAG_BYTES;
  if (end < 0) throw new CiphertextRefusedError();
  // Without authTagLength, Node takes a tag of four bytes.
  const decipher = createDecipheriv(CIPHER, key, nonceOf(header, index), { authTagLength: TAG_BYTES });
  decipher.setAAD(additionalData(header, binding, index, last));
  decipher.setAuthTag(piece.subarray(end));
  const plaintext = decipher.update(piece.subarray(0, end));
  try {
    decipher.final();
  } catch (cause) {
    plaintext.fill(0);
    throw new CiphertextRefusedError({ cause });
  }
  return plaintext;
}

function nonceOf(header: Buffer, index: number): Buffer {
  const nonce = Buffer.alloc(PREFIX_BYTES + 4);
  header.copy(nonce, 0, HEADER_BYTES - PREFIX_BYTES);
  nonce.writeUInt32BE(index, PREFIX_BYTES);
  return nonce;
}

function additionalData(header: Buffer, binding: Buffer, index: number, last: boolean): Buffer {
  const position = Buffer.alloc(5);
  position.writeUInt32BE(index);
  position.writeUInt8(last ? 1 : 0, 4);
  return Buffer.concat([header, binding, position]);
}

// Each part with its length in front: ("a", "bc") and ("ab", "c") must not be the same place.
function bindingOf({ owner, document, storageKey }: FilePlace): Buffer {
  const hash = createHash('sha256').update('pend/sealed-file/v1');
  for (const part of [owner.toLowerCase(), document.toLowerCase(), storageKey]) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest();
}
