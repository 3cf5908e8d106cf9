/**
 * Keeps what is remembered of answers unreadable at rest: they may hold one-time passwords and personal data. The
 * vault, which stands above, does it.
 */
export abstract class AnswerSeal {
  /** @param place what the answer belongs to; it opens there only */
  abstract seal(answer: string, place: string): Buffer;

  /** @throws when it was sealed for another place, or altered */
  abstract open(sealed: Buffer, place: string): string;

  /** 64 hex digits under a key of the server's: a plain hash of a short body could be found by trying. */
  abstract digest(request: string): string;
}
