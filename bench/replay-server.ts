/**
 * A node that does nothing but send: every block and its receipts are texts already.
 *
 *   node dist/bench/replay-server.js <file>      prints the port that it listens on
 *
 * The file has a line for every block: the block's JSON, a tab, the JSON of its receipts.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const lines = readFileSync(process.argv[2]!, 'utf8').trimEnd().split('\n');
const blocks = lines.map((line) => line.slice(0, line.indexOf('\t')));
const receipts = lines.map((line) => line.slice(line.indexOf('\t') + 1));

function answer({ method, params }: { method: string; params: unknown[] }): string {
  if (method === 'eth_chainId') return '"0x1e61"';
  const height = params[0] === 'latest' ? blocks.length - 1 : Number(params[0]);
  return (method === 'eth_getBlockReceipts' ? receipts : blocks)[height] ?? 'null';
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const calls = JSON.parse(Buffer.concat(chunks).toString()) as {
      id: number;
      method: string;
      params: unknown[];
    }[];
    response.end(
      `[${calls.map((call) => `{"jsonrpc":"2.0","id":${call.id},"result":${answer(call)}}`).join(',')}]`,
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
