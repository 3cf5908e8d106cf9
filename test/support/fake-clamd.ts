import { createServer, type Socket } from 'node:net';

export const SIGNATURE = 'PEND-TEST-SIGNATURE-7f3a';

/** What `clamd` does on its port, as its manual has it (INSTREAM, PING), for one signature of our own. */
export interface FakeClamd {
  url: string;
  /** Everything that was scanned. */
  scanned: Buffer[];
  /** In place of an answer. */
  misbehave: 'no' | 'silent' | 'error' | 'cut' | 'garbage';
  close(): Promise<void>;
}

export async function startFakeClamd(): Promise<FakeClamd> {
  const sockets = new Set<Socket>();
  const fake = { url: '', scanned: [] as Buffer[], misbehave: 'no' as FakeClamd['misbehave'] };
  const server = createServer((socket) => {
    sockets.add(socket);
    let waiting = Buffer.alloc(0);
    const content: Buffer[] = [];
    let command: string | undefined;
    const answer = (text: string): void => {
      switch (fake.misbehave) {
        case 'silent':
          return;
        case 'cut':
          return void socket.destroy();
        case 'error':
          return void socket.end('INSTREAM size limit exceeded. ERROR\0');
        case 'garbage':
          return void socket.end('x'.repeat(5000));
        case 'no':
          return void socket.end(`${text}\0`);
      }
    };
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      if (command === undefined) {
        const end = waiting.indexOf(0);
        if (end < 0) return;
        command = waiting.toString('latin1', 0, end);
        waiting = waiting.subarray(end + 1);
        if (command === 'zPING') return answer('PONG');
        if (command !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0');
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0);
        if (length === 0) {
          const whole = Buffer.concat(content);
          fake.scanned.push(whole);
          return answer(whole.includes(SIGNATURE) ? 'stream: Pend.Test.Signature FOUND' : 'stream: OK');
        }
        if (waiting.length < 4 + length) return;
        content.push(Buffer.from(waiting.subarray(4, 4 + length)));
        waiting = waiting.subarray(4 + length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `tcp://127.0.0.1:${(server.address() as { port: number }).port}`;
  return Object.assign(fake, {
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
