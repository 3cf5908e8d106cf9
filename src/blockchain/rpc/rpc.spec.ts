import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AdaptiveLimits, LARGEST_BATCH, MOST_CONCURRENT, SMALLEST_BATCH } from './adaptive-limits.js';
import { HttpTransport } from './http-transport.js';
import { matchAnswers } from './match-answers.js';

const fault = expect.objectContaining({ name: 'NodeFault' });

describe('The answers to a batch', () => {
  const answer = (id: number) => ({ jsonrpc: '2.0', id, result: `r${id}` });

  it('are put into the order of the calls, with their errors', () => {
    const error = { code: -32601, message: 'no such method' };
    const answers = matchAnswers([answer(7), { id: 5, error }, answer(6)], 5, 3);
    expect(answers.map(({ result }) => result)).toEqual([undefined, 'r6', 'r7']);
    expect(answers[0]!.error).toMatchObject({ code: -32601, isMissingMethod: true });
  });

  it('may be null, which is not missing', () => {
    expect(matchAnswers([{ id: 5, result: null }], 5, 1)).toEqual([{ result: null }]);
  });

  it.each<[string, unknown]>([
    ['one is missing', [answer(5)]],
    ['one comes twice', [answer(5), answer(5)]],
    ['one is of another batch', [answer(5), answer(6), answer(7)]],
    ['one has no result', [answer(5), { id: 6 }]],
    ['one is null', [answer(5), null]],
    ['there is no batch', 'hello'],
    ['there is nothing', null],
  ])('are refused when %s', (_, body) => {
    expect(() => matchAnswers(body, 5, 2)).toThrow(fault);
  });

  it.each<[string, unknown]>([
    ['in place of the batch', { id: null, error: { code: -32005, message: 'batch too large' } }],
    ['within it', [{ id: null, error: { code: -32005, message: 'batch too large' } }]],
  ])('may be a refusal of the whole %s', (_, body) => {
    expect(() => matchAnswers(body, 5, 2)).toThrow(expect.objectContaining({ code: -32005, isLimit: true }));
  });
});

describe('A node over HTTP', () => {
  let answer: (request: IncomingMessage, response: ServerResponse, body: string) => void;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answer(request, response, body));
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const send = async (patience?: number, at = `http://${url}/key-in-path`) => {
    const transport = new HttpTransport(at, patience);
    try {
      return await transport.send([{ method: 'eth_chainId', params: [] }]);
    } finally {
      transport.close();
    }
  };

  it('is asked with its credentials in a header, and named without them', async () => {
    let authorization: string | undefined;
    answer = (request, response, body) => {
      authorization = request.headers.authorization;
      const [{ id }] = JSON.parse(body);
      response.end(JSON.stringify([{ jsonrpc: '2.0', id, result: '0x1' }]));
    };
    expect(await send(1_000, `http://me:p%40ss@${url}/key`)).toEqual([{ result: '0x1' }]);
    expect(authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
    expect(new HttpTransport(`http://me:secret@${url}/key?k=1`).name).toBe(url);
  });

  it.each<[string, typeof answer]>([
    ['what is no JSON', (_, response) => response.end('<html>')],
    ['nothing', (_, response) => response.end()],
    ['that it may not be asked', (_, response) => response.writeHead(403).end('no')],
    [
      'half an answer',
      (_, response) => (
        response.writeHead(200, { 'content-length': '90' }),
        response.write('[{'),
        response.destroy()
      ),
    ],
    ['by hanging up', (request) => request.destroy()],
    ['not in time', () => undefined],
  ])('is at fault when it answers %s', async (_, how) => {
    answer = how;
    await expect(send(300)).rejects.toThrow(fault);
  });

  it('asks for less when it says that this was too much', async () => {
    answer = (_, response) => response.writeHead(429).end('slow down');
    await expect(send()).rejects.toThrow(expect.objectContaining({ isLimit: true }));
  });

  it('is at fault when nobody listens, and its key is not told', async () => {
    const error = await send(500, 'http://127.0.0.1:1/secret-key').catch((caught: Error) => caught);
    expect(error).toEqual(fault);
    expect((error as Error).message).not.toContain('secret-key');
  });
});

describe('What a node is asked at a time', () => {
  it('grows while it answers quickly, within bounds', () => {
    const limits = new AdaptiveLimits();
    let now = 0;
    for (let n = 0; n < 2_000; n += 1) limits.succeeded(limits.batch, 50, (now += 50 / limits.concurrency));
    expect(limits.batch).toBe(LARGEST_BATCH);
    expect(limits.concurrency).toBeGreaterThanOrEqual(1);
    expect(limits.concurrency).toBeLessThanOrEqual(MOST_CONCURRENT);
  });

  it('shrinks to one block by one request where every answer fails', () => {
    const limits = new AdaptiveLimits();
    for (let n = 0; n < 20; n += 1) limits.failed();
    expect(limits).toMatchObject({ batch: SMALLEST_BATCH, concurrency: 1 });
  });

  it('shrinks where answers become slow', () => {
    const limits = new AdaptiveLimits();
    limits.batch = 100;
    limits.succeeded(100, 5_000, 5_000);
    expect(limits.batch).toBe(70);
  });
});
