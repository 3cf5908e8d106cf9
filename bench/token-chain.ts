import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { id } from 'ethers';
import { HttpTransport } from '../src/blockchain/rpc/http-transport.js';
import { type RpcCall, resultOf } from '../src/blockchain/rpc/json-rpc.js';

const TOKEN = `0x${'70'.repeat(20)}`;
/** Logs `Transfer(caller, first argument, second argument)`, and nothing else: what is measured is not the contract. */
const CODE = `0x602435600052600435337f${id('Transfer(address,address,uint256)').slice(2)}60206000a300`;

/** anvil of the npm package, empty, with mining switched off. */
export async function startAnvil(): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort();
  const require = createRequire(import.meta.url);
  const binary = require.resolve(
    `@foundry-rs/anvil-${process.platform}-${process.arch.replace('x64', 'amd64')}/bin/anvil`,
  );
  const child = spawn(
    binary,
    [
      ...[
        '--port',
        String(port),
        '--chain-id',
        '7777',
        '--silent',
        '--no-mining',
        '--order',
        'fifo',
        '--hardfork',
        'london',
      ],
      ...['--gas-price', '0', '--base-fee', '0', '--prune-history', '128', '--gas-limit', '30000000'],
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  const rpc = new HttpTransport(url);
  for (let tries = 0; ; tries += 1) {
    try {
      await rpc.send([{ method: 'eth_chainId', params: [] }]);
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(50);
    }
  }
  rpc.close();
  return { url, process: child };
}

/** Mines blocks of token transfers from ten senders to a thousand holders. */
export async function mineTransfers(url: string, blocks: number, transfers: number): Promise<void> {
  const rpc = new HttpTransport(url, 120_000);
  const ask = async (calls: RpcCall[]): Promise<unknown[]> => (await rpc.send(calls)).map(resultOf);
  const [accounts] = (await ask([{ method: 'eth_accounts', params: [] }])) as [string[]];
  await ask([{ method: 'anvil_setCode', params: [TOKEN, CODE] }]);
  for (let block = 0; block < blocks; block += 1) {
    const calls = Array.from({ length: transfers }, (_, at): RpcCall => {
      const holder = ((block * transfers + at) % 1_000) + 1;
      const word = (value: number): string => value.toString(16).padStart(64, '0');
      return {
        method: 'eth_sendTransaction',
        params: [
          {
            from: accounts[at % accounts.length],
            to: TOKEN,
            gas: '0x186a0',
            gasPrice: '0x0',
            data: `0xa9059cbb${word(holder * 0x1000000)}${word(block + 1)}`,
          },
        ],
      };
    });
    await ask(calls);
    await ask([{ method: 'evm_mine', params: [] }]);
  }
  rpc.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
