import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import fastify from 'fastify';
import { endSilentSockets } from '../../src/common/http/silent-sockets.js';

describe('A server that closes', () => {
  it.each([
    ['sent nothing', ''],
    ['sent half a request', 'GET /slow HTTP/1.1\r\nhost: a'],
  ])('waits for a request under way, and for no connection that has %s', async (_what, beginning) => {
    const server = fastify({ forceCloseConnections: 'idle' });
    endSilentSockets(server);
    let reached!: () => void;
    const underWay = new Promise<void>((resolve) => (reached = resolve));
    server.get('/slow', async () => {
      reached();
      return pause(400, 'done');
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as { port: number };
    const silent = connect(port, '127.0.0.1').on('error', () => {});
    const ended = once(silent, 'close');
    await once(silent, 'connect');
    if (beginning !== '') silent.write(beginning);
    const answer = once(get({ port, path: '/slow', agent: false }), 'response');
    await underWay;
    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    await ended;
    const [response] = (await answer) as [IncomingMessage];
    expect(await text(response)).toBe('done');
  });
});
