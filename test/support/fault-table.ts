import type { Load, Seen } from './load.js';

const HEAD =
  '| fault | answered | refused (503) | cut or late | longest without a kept write | recovered after |\n' +
  '|---|---|---|---|---|---|';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** What callers saw of each fault, as docs/operations/faults.md shows it. */
export class FaultTable {
  private readonly rows: string[] = [];

  /** @param fault resolves as soon as all is in order again */
  async see(load: Load, name: string, fault: () => Promise<unknown>): Promise<Seen> {
    const from = performance.now();
    await fault();
    const seen = await load.seen(from, performance.now());
    this.rows.push(
      `| ${name} | ${seen.answered} | ${seen.refused} | ${seen.cut} | ${seconds(seen.longestGapMs)} | ${seconds(seen.recoveredMs)} |`,
    );
    expect(load.wrong).toEqual([]);
    return seen;
  }

  note(text: string): void {
    this.rows.push(`| ${text} | | | | | |`);
  }

  print(): void {
    process.stderr.write(`\n${HEAD}\n${this.rows.join('\n')}\n`);
  }
}
