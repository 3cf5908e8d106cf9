import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Signals a server as a whole: the postmaster, first so that it starts nobody anew, and what it has forked. */
export function signalServer(postmaster: ChildProcess, signal: NodeJS.Signals): void {
  for (const pid of [postmaster.pid!, ...childrenOf(postmaster.pid!)]) tell(pid, signal);
}

/** The server and its children end at once, as when the machine loses power. */
export async function killServer(postmaster: ChildProcess): Promise<void> {
  signalServer(postmaster, 'SIGKILL');
  if (postmaster.exitCode === null && postmaster.signalCode === null) await once(postmaster, 'exit');
}

function childrenOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
