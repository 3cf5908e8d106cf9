import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { Antivirus, ScannerUnavailable, type ScanVerdict } from './antivirus.js';

const PIECE_BYTES = 64 * 1024;
/** The longest answer: a path that is always `stream`, and the name of a signature. */
const ANSWER_BYTES = 1024;

/**
 * ClamAV's `clamd` over TCP. A session is one command: `zINSTREAM`, then pieces with their length in front, then a
 * length of zero; the answer is `stream: OK` or `stream: <name> FOUND`. Whatever else it says, or silence, is no verdict.
 */
export class ClamAv extends Antivirus {
  override readonly engine = 'clamav';

  constructor(
    private readonly address: { host: string; port: number },
    private readonly patienceMs = 15_000,
  ) {
    super();
  }

  static at(url: string): ClamAv {
    const { hostname, port } = new URL(url);
    return new ClamAv({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
  }

  override async scan(content: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<ScanVerdict> {
    const answer = await this.ask(async (socket) => {
      await write(socket, Buffer.from('zINSTREAM\0'));
      for await (const chunk of content) {
        for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
          const piece = chunk.subarray(at, at + PIECE_BYTES);
          const length = Buffer.alloc(4);
          length.writeUInt32BE(piece.length);
          await write(socket, length);
          await write(socket, piece);
        }
      }
      await write(socket, Buffer.alloc(4));
    });
    if (answer === 'stream: OK') return { clean: true };
    const found = /^stream: (.{1,200}) FOUND$/.exec(answer);
    if (found) return { clean: false, finding: found[1]! };
    throw new ScannerUnavailable(`clamd answered ${JSON.stringify(answer.slice(0, 200))}.`);
  }

  override async check(): Promise<void> {
    const answer = await this.ask((socket) => write(socket, Buffer.from('zPING\0')));
    if (answer !== 'PONG') throw new ScannerUnavailable('clamd does not answer PING with PONG.');
  }

  private async ask(send: (socket: Socket) => Promise<void>): Promise<string> {
    const socket = connect(this.address);
    socket.setTimeout(this.patienceMs, () => socket.destroy(new Error('no answer in time')));
    // The whole of it is bounded too: a byte now and then is not an answer.
    const deadline = setTimeout(() => socket.destroy(new Error('no answer in time')), 4 * this.patienceMs);
    try {
      const answered = answerOf(socket);
      // Where sending fails, why is known to whoever waits for the answer.
      answered.catch(() => {});
      await once(socket, 'connect');
      // An answer before the end (a file that is too large for it) makes it stop reading.
      await Promise.race([send(socket), answered]);
      return await answered;
    } catch (cause) {
      throw new ScannerUnavailable(`clamd does not answer: ${(cause as Error).message}`, { cause });
    } finally {
      clearTimeout(deadline);
      socket.destroy();
    }
  }
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (!socket.write(bytes)) await once(socket, 'drain');
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk]);
      const end = answer.indexOf(0);
      if (end >= 0) resolve(answer.toString('utf8', 0, end).trim());
      else if (answer.length > ANSWER_BYTES) reject(new Error('an answer without an end'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection was closed before an answer')));
  });
}
