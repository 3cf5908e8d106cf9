import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locateAnvil } from './anvil-binary.js';
import type { Cast } from './cast.js';
import { ChainFolder } from './chain-folder.js';
import { keeperAddress } from './keeper-address.js';
import { LocalNode } from './local-node.js';
import { type ChainFacts, type FromKeeper, hear, tell } from './messages.js';

const PATIENCE_MS = 30_000;
const RETRY_MS = 25;
const LEAVE_LIMIT_MS = 10_000;
/** A keeper that keeps dying is not brought back for ever. */
const REVIVALS = 5;
const REVIVAL_MS = 500;

/** The use that this process makes of the local chain. */
export interface DevelopmentChain extends ChainFacts {
  /** JSON file that registers the contracts to decode. */
  readonly contractsFile: string;
  /** Ends the use. Of the last user's, the promise resolves when the node is gone. It never rejects. */
  release(): Promise<void>;
}

/** Why there is no chain, as half a sentence. */
export interface NoChain {
  readonly missing: string;
}

/**
 * Gives this process the local chain of `home` (PEND_HOME): starts it when it is not running, and shares it with
 * whoever uses it already. Never rejects: development goes on without a chain.
 */
export async function joinDevelopmentChain(
  home: string,
  chainId: string,
  cast: Cast,
): Promise<DevelopmentChain | NoChain> {
  if (!locateAnvil()) return { missing: 'the package @foundry-rs/anvil is not installed' };
  try {
    const folder = new ChainFolder(home, chainId);
    folder.make();
    const membership = new Membership(folder, home, cast);
    const facts = await membership.join();
    return {
      ...facts,
      contractsFile: folder.file('contracts.json'),
      release: () => membership.leave(),
    };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** URL of the local chain of `home` if it runs; starts nothing. */
export async function findDevelopmentChain(home: string, chainId: string): Promise<string | undefined> {
  const folder = new ChainFolder(home, chainId);
  if (!folder.node) return undefined;
  return (await LocalNode.find(folder))?.url;
}

/** A connection to the keeper, brought back when it breaks before it is given up. */
class Membership {
  private socket?: Socket;
  private left = false;
  private revivals = 0;

  constructor(
    private readonly folder: ChainFolder,
    private readonly home: string,
    private readonly cast: Cast,
  ) {}

  /** @throws Error, half a sentence, when there will be no chain */
  async join(): Promise<ChainFacts> {
    const deadline = Date.now() + PATIENCE_MS;
    let started = 0;
    for (;;) {
      const socket = await this.connect();
      if (socket) {
        const answer = await this.ask(socket);
        if (answer && 'chain' in answer) {
          this.stay(socket);
          return answer.chain;
        }
        socket.destroy();
        if (answer && 'failed' in answer) throw new Error(answer.failed);
      } else if (Date.now() - started > 5_000) {
        // One that loses against another's goes away by itself.
        this.startKeeper();
        started = Date.now();
      }
      if (Date.now() > deadline) {
        throw new Error(`its keeper does not answer; see ${this.folder.file('keeper.log')}`);
      }
      await sleep(RETRY_MS);
    }
  }

  async leave(): Promise<void> {
    this.left = true;
    const socket = this.socket;
    if (!socket || socket.destroyed) return;
    const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    // It may have ended just now.
    socket.on('error', () => {});
    socket.ref();
    tell(socket, { leave: true });
    await Promise.race([gone, sleep(LEAVE_LIMIT_MS, undefined, { ref: false })]);
    socket.destroy();
  }

  private connect(): Promise<Socket | undefined> {
    return new Promise((resolve) => {
      const socket = connect(keeperAddress(this.folder), () => resolve(socket));
      socket.once('error', () => resolve(undefined));
    });
  }

  /** Undefined when the keeper is going away, or has. */
  private ask(socket: Socket): Promise<FromKeeper | undefined> {
    return new Promise((resolve) => {
      socket.once('close', () => resolve(undefined));
      hear<FromKeeper>(socket, (message) => resolve('ending' in message ? undefined : message));
      tell(socket, { join: this.cast });
    });
  }

  private stay(socket: Socket): void {
    this.socket = socket;
    // The chain is no reason to keep a process running.
    socket.unref();
    socket.once('close', () => void this.revive());
  }

  /** The keeper was killed: a new one takes over the node that it left behind. */
  private async revive(): Promise<void> {
    while (!this.left && this.revivals++ < REVIVALS) {
      await sleep(REVIVAL_MS, undefined, { ref: false });
      if (this.left) return;
      const joined = await this.join().catch(() => undefined);
      // Given up while it was being brought back.
      if (joined && this.left) return this.leave();
      if (joined) return;
    }
  }

  private startKeeper(): void {
    const log = openSync(this.folder.file('keeper.log'), 'a', 0o600);
    try {
      // A process group of its own: a Ctrl-C at the terminal is for the application, which says when it has done.
      const child = spawn(
        process.execPath,
        [fileURLToPath(new URL('./keeper.js', import.meta.url)), absolute(this.home), this.folder.chainId],
        { cwd: '/', detached: true, env: { LC_ALL: 'C' }, stdio: ['ignore', log, log] },
      );
      // Without it there is no chain, and the wait for it ends by itself.
      child.on('error', () => {});
      child.unref();
    } finally {
      closeSync(log);
    }
  }
}
