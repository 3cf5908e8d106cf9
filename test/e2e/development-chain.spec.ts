import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  assetAddress,
  CONTRACTS,
  INVESTORS,
  walletOf,
} from '../../src/blockchain/development-chain/addresses.js';
import { locateAnvil } from '../../src/blockchain/development-chain/anvil-binary.js';
import { NodeRpc } from '../../src/blockchain/development-chain/node-rpc.js';
import { demoCast } from '../../src/demo/demo-cast.js';
import { withConnection } from '../support/database.js';
import { pend, Program } from '../support/process.js';

const READY = /API page: {2}(http:\/\/\S+)\/api\/docs\n/;
const CHAIN = /^Chain: {5}local development chain at (http:\/\/127\.0\.0\.1:\d+), chain id 7777$/m;
const ROOT = join(__dirname, '../..');

describe('Starting with nothing configured', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-chain-start-'));
  const development = { PEND_HOME: home, PORT: '0', NODE_ENV: 'development' };
  const started: Program[] = [];

  const start = (args: string[], environment: Record<string, string>): Program => {
    const program = new Program('main', args, environment);
    started.push(program);
    return program;
  };

  afterAll(async () => {
    for (const program of started) program.signal('SIGKILL');
    await pend(['db', 'status'], { PEND_HOME: home });
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  const withAnvil = locateAnvil() ? it : it.skip;

  withAnvil('brings up a chain on which the people and assets of the demonstration appear', async () => {
    const program = start([], development);
    await program.says(READY);
    const [, url] = CHAIN.exec(program.output)!;
    const rpc = new NodeRpc(url!);
    const { people, assets } = demoCast();
    const wallets = [...people.map(({ identity }) => walletOf(identity)), ...INVESTORS];
    const contracts = [
      ...assets.map(({ slug, type }) => assetAddress(slug, type)),
      CONTRACTS.harvestPool.toLowerCase(),
    ];

    const { output } = await pend(['db', 'url'], development);
    await withConnection(output.trim(), async (client) => {
      const { rows } = await client.query(`SELECT
        (SELECT array_agg(blockchain_address) FROM users) AS wallets,
        (SELECT array_agg(contract_address) FROM assets WHERE contract_address IS NOT NULL) AS contracts,
        (SELECT count(*)::int FROM blockchain_transactions WHERE source = 'import') AS invented,
        (SELECT count(*)::int FROM investments) AS investments`);
      expect([...rows[0].wallets].sort()).toEqual([...wallets].sort());
      expect([...rows[0].contracts].sort()).toEqual([...contracts].sort());
      expect(rows[0].invented).toBe(0);
      expect(rows[0].investments).toBeGreaterThan(100);
    });

    const isThere = async (address: string) => (await rpc.call('eth_getCode', address, 'latest')) !== '0x';
    for (const deadline = Date.now() + 40_000; ; await sleep(200)) {
      if ((await isThere(wallets[0]!)) && (await isThere(contracts[0]!))) break;
      expect(Date.now()).toBeLessThan(deadline);
    }
    expect(await program.stop()).toBe(0);
    await expect(rpc.call('eth_chainId')).rejects.toThrow();
  });

  withAnvil('again goes on with the same chain, and lets a second server use it too', async () => {
    const [one, two] = [start([], development), start(['--chain'], development)];
    await Promise.all([one.says(READY), two.says(READY)]);
    const [, url] = CHAIN.exec(one.output)!;
    expect(CHAIN.exec(two.output)![1]).toBe(url);
    const rpc = new NodeRpc(url!);
    expect(await rpc.call('eth_getCode', assetAddress('siwa-date-farm', 'interest'), 'latest')).not.toBe(
      '0x',
    );
    one.signal('SIGKILL');
    await one.end();
    const height = Number(await rpc.call('eth_blockNumber'));
    for (const deadline = Date.now() + 20_000; Number(await rpc.call('eth_blockNumber')) <= height;) {
      expect(Date.now()).toBeLessThan(deadline);
      await sleep(200);
    }
    expect(await two.stop()).toBe(0);
    await expect(rpc.call('eth_chainId')).rejects.toThrow();
  });

  it.each<[string, string[], Record<string, string>]>([
    ['--no-chain', ['--no-chain'], {}],
    ['a node of one’s own', [], { RPC_URL: 'http://127.0.0.1:1' }],
  ])('brings up none with %s', async (_with, args, environment) => {
    const own = join(home, 'chain');
    rmSync(own, { recursive: true, force: true });
    const program = start(args, { ...development, ...environment });
    await program.says(READY);
    expect(program.output).not.toMatch(/Chain:/);
    expect(existsSync(own)).toBe(false);
    expect(await program.stop()).toBe(0);
  });

  it('goes on without a chain, and says so, where its package is not installed', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'pend-no-anvil-'));
    try {
      cpSync(join(ROOT, 'dist'), join(elsewhere, 'dist'), { recursive: true });
      cpSync(join(ROOT, 'package.json'), join(elsewhere, 'package.json'));
      mkdirSync(join(elsewhere, 'node_modules'));
      for (const name of readdirSync(join(ROOT, 'node_modules'))) {
        if (name === '@foundry-rs') continue;
        symlinkSync(join(ROOT, 'node_modules', name), join(elsewhere, 'node_modules', name));
      }
      const program = new Program('main', [], development, elsewhere);
      started.push(program);
      await program.says(READY);
      expect(program.output).toMatch(
        /^Chain: {5}none: the package @foundry-rs\/anvil is not installed \(--no-chain does without\)$/m,
      );
      expect(await program.stop()).toBe(0);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });

  it('takes no arguments but these', async () => {
    const program = start(['--chains'], development);
    expect(await program.end()).toBe(1);
    expect(program.output).toBe('The server takes --chain or --no-chain, and no other arguments.\n');
  });
});
