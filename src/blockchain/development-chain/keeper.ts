import { ftruncateSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../database/embedded/embedded-postgres.error.js';
import type { Cast } from './cast.js';
import { ChainFolder } from './chain-folder.js';
import { keeperAddress } from './keeper-address.js';
import { LiveChain } from './live-chain.js';
import { type ChainFacts, hear, tell, type ToKeeper } from './messages.js';

/** Nobody has joined for this long: whoever started us is gone. */
const LONELY_MS = 15_000;

/**
 * The process between the node and those who use it: it starts the node, brings traffic, writes the chain down, and
 * ends both when its last user has gone. Users are connections, so that one who is killed has gone as well.
 *
 *   node keeper.js PEND_HOME CHAIN_ID
 */
class Keeper {
  private readonly users = new Set<Socket>();
  private cast?: Cast;
  private opening?: Promise<LiveChain>;
  private live?: LiveChain;
  private facts?: ChainFacts;
  private ending = false;
  private readonly lonely = setTimeout(() => void this.end(), LONELY_MS);

  constructor(private readonly folder: ChainFolder) {}

  /** Answers false when another keeper has the folder. */
  async listen(): Promise<boolean> {
    const address = keeperAddress(this.folder);
    await removeDeadName(address);
    const server = createServer((socket) => this.receive(socket));
    return new Promise((resolve, reject) => {
      server.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(address, () => resolve(true));
    });
  }

  async run(): Promise<void> {
    try {
      this.opening = LiveChain.open(this.folder);
      this.live = await this.opening;
      this.facts = await this.live.facts();
      if (this.cast) this.live.play(this.cast);
      for (const user of this.users) tell(user, { chain: this.facts });
      await this.live.run();
      if (!this.ending) throw new Error('the node has ended');
    } catch (error) {
      await this.end(error instanceof Error ? error.message : String(error));
    }
  }

  private receive(socket: Socket): void {
    socket.on('close', () => this.leave(socket));
    socket.on('error', () => socket.destroy());
    hear<ToKeeper>(socket, (message) => {
      if ('join' in message) this.join(socket, message.join);
      else {
        // The last one's connection ends with us: then everything is written down.
        if (this.users.size > 1) socket.end();
        this.leave(socket);
      }
    });
  }

  private join(socket: Socket, cast: Cast): void {
    if (this.ending) return tell(socket, { ending: true });
    clearTimeout(this.lonely);
    this.users.add(socket);
    this.cast = cast;
    this.live?.play(cast);
    if (this.facts) tell(socket, { chain: this.facts });
  }

  private leave(socket: Socket): void {
    if (this.users.delete(socket) && this.users.size === 0) void this.end();
  }

  /** With a reason it is a failure, and said to those who are there. */
  async end(failed?: string): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    if (failed) process.stderr.write(`${failed}\n`);
    const live = await this.opening?.catch(() => undefined);
    await live?.close();
    if (failed) {
      const told = [...this.users].map(
        (user) => new Promise<void>((resolve) => (tell(user, { failed }), user.end(resolve))),
      );
      await Promise.race([Promise.all(told), sleep(1_000)]);
    }
    // Not before: the name is our lock, and the next keeper must find the chain written down and the node gone.
    process.exit(failed ? 1 : 0);
  }
}

/** Where the name is a file, one that nobody listens at any more is only in the way. */
async function removeDeadName(address: string): Promise<void> {
  if (process.platform === 'linux') return;
  const dead = await new Promise<boolean>((resolve) => {
    const probe = connect(address, () => resolve(false));
    probe.once('error', (error) => resolve(errorCode(error) === 'ECONNREFUSED'));
    probe.once('close', () => probe.destroy());
  });
  if (dead) rmSync(address, { force: true });
}

const [home = '', chainId = ''] = process.argv.slice(2);
const folder = new ChainFolder(home, chainId);
const keeper = new Keeper(folder);
// Ours is to end with the last user, not with the terminal that the first one was started at.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('SIGTERM', () => void keeper.end());
if (!(await keeper.listen())) process.exit(0);
// The log is ours now; what it holds is of the run before.
ftruncateSync(process.stderr.fd);
await keeper.run();
