import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** One of our own programs, as a process of its own, with only the environment given. */
export class Program {
  output = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | string | null>;

  constructor(entry: 'main' | 'cli', args: string[], environment: Record<string, string>, root = ROOT) {
    this.child = spawn(process.execPath, [join(root, `dist/src/${entry}.js`), ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', LOG_LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (chunk: Buffer): void => void (this.output += chunk.toString());
    this.child.stdout!.on('data', collect);
    this.child.stderr!.on('data', collect);
    this.ended = new Promise((resolve) => this.child.on('close', (code, signal) => resolve(code ?? signal)));
  }

  /** Waits until the output has a match. Fails when the process ends before. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match;
      const ended = await Promise.race([
        this.ended,
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 30)),
      ]);
      if (ended !== undefined && !pattern.test(this.output)) {
        throw new Error(`The program ended (${ended}) without saying ${pattern}:\n${this.output}`);
      }
    }
  }

  get pid(): number {
    return this.child.pid!;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Exit code, or the signal that ended it. */
  end(): Promise<number | string | null> {
    return this.ended;
  }

  async stop(): Promise<number | string | null> {
    this.signal('SIGTERM');
    return this.ended;
  }
}

/** Runs a `pend` command to its end. */
export async function pend(
  args: string[],
  environment: Record<string, string>,
): Promise<{ code: unknown; output: string }> {
  const program = new Program('cli', args, environment);
  return { code: await program.end(), output: program.output };
}
