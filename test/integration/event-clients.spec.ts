import { setTimeout as pause } from 'node:timers/promises';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { EventClients } from '../../src/common/http/event-clients.js';
import { until } from '../support/until.js';

const UNREAD = 256 * 1024;
const LIMITS = { clients: 3, ofOneOwner: 2, heartbeatMs: 30, unreadBytes: UNREAD };

describe('Clients of a stream of events', () => {
  let server: FastifyInstance;
  let clients: EventClients<null>;
  let beats = 0;
  let empties = 0;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    beats = empties = 0;
    clients = new EventClients<null>(LIMITS, { onBeat: () => (beats += 1), onEmpty: () => (empties += 1) });
    server = fastify({ forceCloseConnections: 'idle' });
    server.get('/', (_request, reply) => reply.send(clients.open('one', null).output));
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await server.close();
  });

  async function listen(): Promise<Socket> {
    const { port } = server.server.address() as { port: number };
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    sockets.push(socket);
    await once(socket, 'connect');
    const before = clients.size;
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await until(() => clients.size > before);
    return socket;
  }

  it('hear that the stream lives while nothing happens, until the last one leaves', async () => {
    const socket = await listen();
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await until(() => text.split(': still here').length > 3);
    expect(beats).toBeGreaterThanOrEqual(3);
    socket.destroy();
    await until(() => clients.size === 0);
    expect(empties).toBe(1);
    const heard = beats;
    await pause(100);
    expect(beats).toBe(heard);
  });

  it('that do not read are cut off with what waits for them, and hold up nobody else', async () => {
    const deaf = await listen();
    deaf.pause();
    const other = await listen();
    let bytes = 0;
    other.on('data', (chunk: Buffer) => (bytes += chunk.length));
    const [slow] = [...clients];
    const block = Buffer.alloc(64 * 1024, '.');
    let sent = 0;
    let mostWaiting = 0;
    await until(async () => {
      for (const client of clients) clients.send(client, block);
      sent += block.length;
      mostWaiting = Math.max(mostWaiting, slow!.output.writableLength);
      await until(() => bytes >= sent);
      return clients.size === 1;
    });
    expect(slow!.output.destroyed).toBe(true);
    expect(mostWaiting).toBeLessThanOrEqual(UNREAD + block.length);
    // Its socket is closed as well, and what the kernel held is all that it gets.
    deaf.resume();
    await once(deaf, 'close');
    expect(other.destroyed).toBe(false);
  });

  it('are as many as are bounded, of one owner and of all, and none once it ends', async () => {
    const open = [clients.open('a', null), clients.open('a', null)];
    expect(() => clients.open('a', null)).toThrow(expect.objectContaining({ status: 429 }) as Error);
    open.push(clients.open('b', null));
    expect(() => clients.open('c', null)).toThrow(expect.objectContaining({ status: 503 }) as Error);
    clients.end();
    expect(open.every(({ output }) => output.writableEnded)).toBe(true);
    expect(() => clients.open('a', null)).toThrow(expect.objectContaining({ status: 503 }) as Error);
  });
});
