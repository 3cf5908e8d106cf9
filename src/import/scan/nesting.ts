/**
 * The open brackets inside the record being captured, by kind. Knowing the kind lets a record that was cut in the
 * middle (`{"a":[1}`) end at its own brace instead of swallowing the healthy ones behind it.
 */
export class Nesting {
  private kinds = new Uint8Array(64);
  depth = 0;

  open(kind: number): void {
    if (this.depth === this.kinds.length) {
      const larger = new Uint8Array(this.kinds.length * 2);
      larger.set(this.kinds);
      this.kinds = larger;
    }
    this.kinds[this.depth++] = kind;
  }

  /** Closes the innermost bracket of that kind, with whatever was left open inside. False: none is open. */
  close(kind: number): boolean {
    for (let at = this.depth - 1; at >= 0; at -= 1) {
      if (this.kinds[at] === kind) {
        this.depth = at;
        return true;
      }
    }
    return false;
  }

  reset(): void {
    this.depth = 0;
  }
}
