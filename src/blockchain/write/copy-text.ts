/** Lines are gathered as text up to here and then encoded at once: once for each costs as much as making them. */
const PIECE = 65_536;

/** Rows on their way into COPY, kept outside of the heap: the collector has nothing of them to look through or to move. */
export class CopyText {
  private readonly encoded: Buffer[] = [];
  private gathered = '';

  /** @param line in COPY's text format, with its end */
  add(line: string): void {
    this.gathered += line;
    if (this.gathered.length >= PIECE) this.encode();
  }

  /** Everything that was added. */
  get pieces(): readonly Buffer[] {
    if (this.gathered !== '') this.encode();
    return this.encoded;
  }

  private encode(): void {
    this.encoded.push(Buffer.from(this.gathered));
    this.gathered = '';
  }
}
