// npm run dev: the server, started anew at every change of src. The embedded PostgreSQL and the local chain belong to
// this process and stay up; only what has changed is compiled.
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { transformFile } from '@swc/core';
import { joinDevelopmentChain } from '../dist/src/blockchain/development-chain/development-chain.js';
import { loadConfig } from '../dist/src/config/load-config.js';
import { openServers } from '../dist/src/database/servers.js';
import { demoCast } from '../dist/src/demo/demo-cast.js';
import { failureLines } from '../dist/src/failure.js';

/** Editors write a file in several steps, and several files at once. */
const SETTLED_MS = 40;
/** For requests under way; streams never end by themselves. */
const GRACE_MS = 300;

const PARTING_MS = 300;

const say = (line) => process.stdout.write(`${line}\n`);

/** Writes what belongs into dist for a path below the root; what is gone there goes here too. */
async function bring(path) {
  if (/\.spec\.ts$/.test(path)) return;
  const target = join('dist', path).replace(/\.ts$/, '.js');
  if (!(await stat(path).catch(() => undefined))?.isFile())
    return rm(target, { force: true, recursive: true });
  await mkdir(dirname(target), { recursive: true });
  if (!path.endsWith('.ts')) return copyFile(path, target);
  const { code, map } = await transformFile(path, { swcrc: true, sourceMaps: true });
  await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
  await writeFile(`${target}.map`, map);
}

class Server {
  #child;
  #spare = this.#prepare();
  #since;

  /** A process that is ready to be the next server. */
  #prepare() {
    const child = fork('scripts/dev-server.js', process.argv.slice(2), {
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const isWarm = new Promise((resolve) => child.once('message', resolve).once('exit', resolve));
    return { child, isWarm };
  }

  /** @param since when the change was seen, to say how long it took */
  async start(since) {
    this.#since = since;
    const { child, isWarm } = this.#spare ?? this.#prepare();
    this.#spare = undefined;
    this.#child = child;
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      if (this.#child !== child || !chunk.includes('API page:')) return;
      if (this.#since !== undefined)
        say(`Reloaded in ${((performance.now() - this.#since) / 1000).toFixed(2)} s`);
      this.#since = undefined;
      // Not before: it would take the processor from the one that is waited for.
      this.#spare ??= this.#prepare();
    });
    child.once('exit', (code) => {
      if (this.#child !== child || !code) return;
      say(`The server ended (${code}); it starts again with the next change.`);
      this.#spare ??= this.#prepare();
    });
    await isWarm;
    if (child.connected) child.send('start');
  }

  end() {
    this.#spare?.child.kill('SIGKILL');
    return this.stop(10_000);
  }

  async stop(graceMs) {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await ended;
    clearTimeout(timer);
  }
}

async function develop() {
  const config = loadConfig();
  const held = [await openServers(config, say)];
  if (config.localChain) {
    const chain = await joinDevelopmentChain(config.home, config.chainId, demoCast());
    if (!('missing' in chain)) held.push(chain);
  }
  const server = new Server();
  await server.start();

  const changed = new Set();
  let timer;
  let turn = Promise.resolve();
  const reload = async () => {
    const paths = [...changed];
    changed.clear();
    const since = performance.now();
    try {
      await Promise.all(paths.map(bring));
    } catch (error) {
      // The server of before goes on until this compiles.
      return say(error instanceof Error ? error.message : String(error));
    }
    // The old one has let go of its port long before the new one wants it.
    await Promise.all([server.stop(GRACE_MS), server.start(since)]);
  };
  watch('src', { recursive: true }, (_event, name) => {
    if (!name || name.endsWith('~') || name.endsWith('.swp')) return;
    changed.add(join('src', name));
    clearTimeout(timer);
    timer = setTimeout(() => (turn = turn.then(reload)), SETTLED_MS);
  });
  say('Watching src; Ctrl-C ends the server and its services.');

  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await turn;
    await server.end();
    // PostgreSQL notices a moment later that a server is gone which did not say goodbye; until then we are not the last.
    await pause(PARTING_MS);
    await Promise.all(held.map((one) => one.release()));
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

develop().catch((error) => {
  for (const line of failureLines(error)) process.stderr.write(`${line}\n`);
  process.exit(1);
});
