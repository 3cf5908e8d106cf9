/** What a scanner found in a file. */
export type ScanVerdict = { clean: true } | { clean: false; finding: string };

/** The scanner cannot say anything at the moment: the file waits, unread. */
export class ScannerUnavailable extends Error {
  override readonly name = 'ScannerUnavailable';
}

/** Looks for malware in what people hand in. */
export abstract class Antivirus {
  /** Which one it is; `none` where files are not looked at. */
  abstract readonly engine: string;

  /** @throws ScannerUnavailable */
  abstract scan(content: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<ScanVerdict>;

  /** @throws ScannerUnavailable when it does not answer */
  abstract check(): Promise<void>;
}
