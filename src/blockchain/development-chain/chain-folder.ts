import {
  closeSync,
  fsyncSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** What is known of the node that runs, or ran last. */
export interface NodeRecord {
  readonly pid: number;
  readonly port: number;
}

/** Where one chain lies: `<PEND_HOME>/chain/<chain id>/`. Everything in it may be deleted while nothing runs. */
export class ChainFolder {
  readonly path: string;

  constructor(
    home: string,
    readonly chainId: string,
  ) {
    this.path = resolve(home, 'chain', chainId);
  }

  make(): void {
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /** Names the folder by what it is, not by its path. The folder must be there. */
  get identity(): string {
    const { dev, ino } = statSync(this.path, { bigint: true });
    return `${dev}-${ino}`;
  }

  /** The chain as it was last written down, which the node reads at its start. */
  get state(): string {
    return this.file('state.json');
  }

  get node(): NodeRecord | undefined {
    const record = this.readJson<Partial<NodeRecord>>('node.json');
    return record?.pid && record.port ? { pid: record.pid, port: record.port } : undefined;
  }

  set node(record: NodeRecord) {
    this.write('node.json', `${JSON.stringify(record)}\n`);
  }

  /** Hashes of the genesis blocks of every chain that was here, the present one last. */
  get geneses(): readonly string[] {
    return this.readJson<string[]>('geneses.json') ?? [];
  }

  /** Notes which chain this is now. */
  remember(genesis: string): void {
    if (this.geneses.at(-1) === genesis) return;
    this.write('geneses.json', `${JSON.stringify([...this.geneses, genesis])}\n`);
  }

  /** Replaces the file as a whole, on disk before it has its name: whoever is killed leaves the old or the new one. */
  write(name: string, content: string | Uint8Array): void {
    const temporary = this.file(`${name}.new`);
    const descriptor = openSync(temporary, 'w', 0o600);
    try {
      const bytes = Buffer.from(content);
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, this.file(name));
  }

  /** Puts a state away that the node cannot read. Answers whether there was one. */
  setStateAside(): boolean {
    if (!existsSync(this.state)) return false;
    renameSync(this.state, this.file('state.unreadable.json'));
    return true;
  }

  private readJson<T>(name: string): T | undefined {
    try {
      return JSON.parse(readFileSync(this.file(name), 'utf8')) as T;
    } catch {
      // Absent or damaged: none of these files holds what cannot be found out again.
      return undefined;
    }
  }
}
