import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Connections that have sent no whole request head are ended when the server closes: to Node they are not idle, and it
 * would wait for them, for they are no longer timed out then either.
 */
export function endSilentSockets(fastify: FastifyInstance): void {
  const silent = new Set<Socket>();
  let isClosing = false;
  // Over TLS the socket that requests come by is another than the one that was accepted.
  const opened = 'setSecureContext' in fastify.server ? 'secureConnection' : 'connection';
  fastify.server.on(opened, (socket: Socket) => {
    if (isClosing) return void socket.destroy();
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  fastify.server.on('request', ({ socket }) => silent.delete(socket));
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    for (const socket of silent) socket.destroy();
    done();
  });
}
