/** A few things in the memory of this process: each for a while, and of too many the one that was used longest ago goes. */
export class ForgettingMap<T> {
  private readonly kept = new Map<string, { value: T; until: number }>();

  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    if (found.until < Date.now()) return undefined;
    this.kept.set(key, found);
    return found.value;
  }

  put(key: string, value: T, lifeMs: number): void {
    this.kept.delete(key);
    this.kept.set(key, { value, until: Date.now() + lifeMs });
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
  }

  delete(key: string): void {
    this.kept.delete(key);
  }
}
