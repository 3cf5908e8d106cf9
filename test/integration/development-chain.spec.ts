import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { locateAnvil } from '../../src/blockchain/development-chain/anvil-binary.js';
import { ChainFolder } from '../../src/blockchain/development-chain/chain-folder.js';
import { findDevelopmentChain } from '../../src/blockchain/development-chain/development-chain.js';
import type { ChainFacts } from '../../src/blockchain/development-chain/messages.js';
import { NodeRpc } from '../../src/blockchain/development-chain/node-rpc.js';
import { isAlive, readCommandLine } from '../../src/database/embedded/postmaster-file.js';
import { canEnter, canExecute } from '../../src/database/embedded/reachability.js';

const CHAIN_ID = '7777';
const NOBODY = 65_534;

interface User extends ChainFacts {
  child: ChildProcess;
  missing?: string;
}

(locateAnvil() ? describe : describe.skip)('The development chain', () => {
  const root = mkdtempSync(join(tmpdir(), 'pend-chain-'));
  const users: ChildProcess[] = [];
  let count = 0;
  const newFolder = (): [string, ChainFolder] => {
    const home = join(root, `home-${++count}`);
    return [home, new ChainFolder(home, CHAIN_ID)];
  };

  const use = async (home: string, options: object = {}): Promise<User> => {
    const child = spawn(process.execPath, [join(__dirname, '../support/chain-user.mjs'), home, CHAIN_ID], {
      env: {},
      stdio: ['ignore', 'pipe', 'inherit'],
      ...options,
    });
    users.push(child);
    let output = '';
    for await (const chunk of child.stdout) {
      output += chunk;
      if (output.endsWith('\n')) break;
    }
    return { child, ...JSON.parse(output) };
  };

  const end = (user: User, signal: NodeJS.Signals = 'SIGTERM'): Promise<unknown> =>
    new Promise((resolve) => {
      user.child.once('exit', (code, name) => resolve(code ?? name));
      user.child.kill(signal);
    });

  const heightOf = async ({ url }: ChainFacts): Promise<number> =>
    Number(await new NodeRpc(url).call('eth_blockNumber'));

  const until = async (what: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
    for (const deadline = Date.now() + 20_000; !(await holds()); await sleep(50)) {
      if (Date.now() > deadline) throw new Error(`In vain: ${what}`);
    }
  };

  const isGone = async (pid: number): Promise<boolean> => !isAlive(pid) || !(await readCommandLine(pid));

  /** The keeper is the parent of the node that it started. */
  const keeperOf = (folder: ChainFolder): number =>
    Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${folder.node!.pid}/stat`, 'utf8'))![1]);

  afterAll(async () => {
    for (const child of users) child.kill('SIGKILL');
    for (let number = 1; number <= count; number++) {
      const folder = new ChainFolder(join(root, `home-${number}`), CHAIN_ID);
      if (folder.node) await until('the node ends', () => isGone(folder.node!.pid));
    }
    rmSync(root, { recursive: true, force: true });
  });

  it('is one node for all its users, and ends with the last of them', async () => {
    const [home, folder] = newFolder();
    // At once: one of their keepers wins.
    const [one, two, three] = await Promise.all([use(home), use(home), use(home)]);
    expect(new Set([one.url, two.url, three.url])).toEqual(
      new Set([`http://127.0.0.1:${folder.node!.port}`]),
    );
    expect(one).toMatchObject({
      chainId: CHAIN_ID,
      lost: [],
      genesis: expect.stringMatching(/^0x[0-9a-f]{64}$/),
    });
    const { pid } = folder.node!;
    expect(await end(one)).toBe(0);
    expect(await end(two)).toBe(0);
    expect(await findDevelopmentChain(home, CHAIN_ID)).toBe(three.url);
    const height = await heightOf(three);
    await until('blocks come', async () => (await heightOf(three)) > height + 1);
    expect(await end(three)).toBe(0);
    // Who leaves last has waited for it.
    expect(await isGone(pid)).toBe(true);
    expect(await findDevelopmentChain(home, CHAIN_ID)).toBeUndefined();
  });

  it('goes on where it was, on the same port, when it is started again', async () => {
    const [home] = newFolder();
    const before = await use(home);
    await until('blocks come', async () => (await heightOf(before)) >= 3);
    const third = await new NodeRpc(before.url).call('eth_getBlockByNumber', '0x3', true);
    await end(before);
    const after = await use(home);
    expect(after).toMatchObject({ url: before.url, genesis: before.genesis, lost: [] });
    expect(await new NodeRpc(after.url).call('eth_getBlockByNumber', '0x3', true)).toEqual(third);
    const height = await heightOf(after);
    await until('blocks come', async () => (await heightOf(after)) > height);
    const links = await new NodeRpc(after.url).batch<{ hash: string; parentHash: string }>(
      Array.from(
        { length: height + 2 },
        (_, number) => ['eth_getBlockByNumber', [`0x${number.toString(16)}`, false]] as const,
      ),
    );
    for (const [index, { parentHash }] of links.slice(1).entries())
      expect(parentHash).toBe(links[index]!.hash);
    await end(after);
  });

  it('ends by itself, and loses nothing, when its last user is killed', async () => {
    const [home, folder] = newFolder();
    const before = await use(home);
    await until('blocks come', async () => (await heightOf(before)) >= 2);
    const head = await new NodeRpc(before.url).call('eth_getBlockByNumber', '0x2', false);
    const { pid } = folder.node!;
    expect(await end(before, 'SIGKILL')).toBe('SIGKILL');
    await until('the node ends', () => isGone(pid));
    const after = await use(home);
    expect(after.genesis).toBe(before.genesis);
    expect(await new NodeRpc(after.url).call('eth_getBlockByNumber', '0x2', false)).toEqual(head);
    await end(after);
  });

  it('is found again when its keeper is killed, while it has users and when it has none', async () => {
    const [home, folder] = newFolder();
    const user = await use(home);
    const { pid } = folder.node!;
    process.kill(keeperOf(folder), 'SIGKILL');
    const height = await heightOf(user);
    await until('blocks come again', async () => (await heightOf(user)) > height + 1);
    expect(folder.node!.pid).toBe(pid);

    // The second keeper is not the node's parent: it is the one whose command line names this home.
    const keeper = await processOf(`keeper.js\0${home}\0`);
    user.child.kill('SIGSTOP');
    process.kill(keeper, 'SIGKILL');
    user.child.kill('SIGKILL');
    const next = await use(home);
    expect(folder.node!.pid).toBe(pid);
    expect(next).toMatchObject({ url: user.url, genesis: user.genesis, lost: [] });
    await end(next);
    expect(await isGone(pid)).toBe(true);
  });

  it('loses no more than its last seconds when the node is killed with everything', async () => {
    const [home, folder] = newFolder();
    const before = await use(home);
    await until('it is written down', () => existsSync(folder.state));
    const saved = JSON.parse(readFileSync(folder.state, 'utf8')).blocks.length as number;
    process.kill(keeperOf(folder), 'SIGSTOP');
    const { pid } = folder.node!;
    const keeper = keeperOf(folder);
    for (const one of [before.child.pid!, keeper, pid]) process.kill(one, 'SIGKILL');
    const after = await use(home);
    expect(folder.node!.pid).not.toBe(pid);
    expect(after).toMatchObject({ genesis: before.genesis, lost: [] });
    expect(await heightOf(after)).toBeGreaterThanOrEqual(saved - 1);
    await end(after);
  });

  it('is another chain, and says which is lost, when what was written down cannot be read', async () => {
    const [home, folder] = newFolder();
    const before = await use(home);
    await end(before);
    writeFileSync(folder.state, readFileSync(folder.state, 'utf8').slice(0, -10));
    const after = await use(home);
    expect(after.genesis).not.toBe(before.genesis);
    expect(after.lost).toEqual([before.genesis]);
    await end(after);
    const again = await use(home);
    expect(again).toMatchObject({ genesis: after.genesis, lost: [before.genesis] });
    expect(await end(again)).toBe(0);
  });

  it('takes no stranger for its node', async () => {
    const [home, folder] = newFolder();
    folder.make();
    // As after a restart of the machine: the number belongs to somebody else.
    folder.node = { pid: process.pid, port: 20_001 };
    expect(await findDevelopmentChain(home, CHAIN_ID)).toBeUndefined();
    const user = await use(home);
    expect(folder.node.pid).not.toBe(process.pid);
    await end(user);
  });

  const account = { uid: NOBODY, gid: NOBODY, dropped: true };
  const asNobody =
    process.getuid?.() === 0 && canExecute(process.execPath, account) && canEnter(process.cwd(), account)
      ? it
      : it.skip;
  if (asNobody !== it)
    console.warn('Skipped: not root, or node or the project is out of reach for other users');
  asNobody('runs as an ordinary user without a home, and writes to its folder only', async () => {
    const [home, folder] = newFolder();
    const own = join(root, 'own');
    for (const path of [root, own, home]) {
      mkdirSync(path, { recursive: true });
      chownSync(path, NOBODY, NOBODY);
    }
    const user = await use(home, { uid: NOBODY, gid: NOBODY, cwd: own, env: { HOME: own } });
    expect(user.missing).toBeUndefined();
    await until('blocks come', async () => (await heightOf(user)) > 1);
    expect(await end(user)).toBe(0);
    expect(readdirSync(own)).toEqual([]);
    expect(readdirSync(folder.path).sort()).toEqual(
      ['contracts.json', 'geneses.json', 'keeper.log', 'node.json', 'state.json'].sort(),
    );
    expect(readFileSync(folder.file('keeper.log'), 'utf8')).toBe('');
  });
});

/** The process whose command line has that part. */
async function processOf(part: string): Promise<number> {
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name) && (await readCommandLine(Number(name)))?.includes(part)) return Number(name);
  }
  throw new Error(`No process: ${part}`);
}
