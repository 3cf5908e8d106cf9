import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { errorOf, PendProblem, UnexpectedAnswer } from './problem.js';
import type { components } from './schema.js';
import { backoff, isLostConnection, wait } from './wait.js';

type Schemas = components['schemas'];

/** What each stream tells, by the name of the event. */
export interface StreamEvents {
  '/api/network/stream': {
    block: Pick<
      Schemas['BlockDto'],
      'number' | 'hash' | 'parentHash' | 'miner' | 'timestamp' | 'transactionCount' | 'gasUsed' | 'gasLimit'
    >;
    transaction: Pick<
      Schemas['TransactionDto'],
      | 'hash'
      | 'blockNumber'
      | 'transactionIndex'
      | 'fromAddress'
      | 'toAddress'
      | 'valueWei'
      | 'transactionType'
      | 'method'
      | 'status'
    >;
    stats: {
      height: number;
      transactionCount: string;
      nodeHeight: number | null;
      lagBlocks: number | null;
      blockSeconds: number | null;
    };
    /** Blocks above `ancestor` are no longer on the chain; those in their place follow. */
    reorg: { ancestor: number; ancestorHash: string; removedFrom: number; removedTo: number };
    /** Blocks that are not told one by one: read them from the lists. */
    skipped: { fromBlock: number | null; toBlock: number };
  };
  '/api/admin/events/stream': {
    event: Schemas['PlatformEventDto'];
    /** Entries are gone: read what you show anew. */
    missed: Record<string, unknown>;
  };
}

export type StreamPath = keyof StreamEvents;

/** One event, told apart by `event`. `id` is where to go on. */
export type StreamEvent<Path extends StreamPath> = {
  [Name in keyof StreamEvents[Path]]: { event: Name; data: StreamEvents[Path][Name]; id: string | undefined };
}[keyof StreamEvents[Path]];

export interface StreamOptions {
  /** Ends the stream. */
  signal?: AbortSignal;
  /** The last event that was dealt with, by an earlier run. */
  lastEventId?: string;
  /** Told when the connection comes and goes, for whoever shows it. */
  onConnection?: (isConnected: boolean) => void;
  /** Milliseconds of silence after which a connection is taken for dead; the server says something every 15 seconds. */
  silenceMs?: number;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * The events of a stream without end: after a lost connection it goes on behind the last event. Ends with the signal.
 *
 * @throws PendProblem where asking again would not help, such as 401 and 403
 */
export async function* readStream<Path extends StreamPath>(
  open: (headers: Record<string, string>, signal: AbortSignal) => Promise<Response>,
  options: StreamOptions,
): AsyncGenerator<StreamEvent<Path>, void, void> {
  let { lastEventId } = options;
  let failures = 0;
  let pause = FIRST_PAUSE;
  while (!options.signal?.aborted) {
    const ending = new AbortController();
    const signal = options.signal ? AbortSignal.any([options.signal, ending.signal]) : ending.signal;
    let asked = 0;
    try {
      const headers: Record<string, string> = { accept: 'text/event-stream' };
      if (lastEventId !== undefined) headers['last-event-id'] = lastEventId;
      const response = await open(headers, signal);
      if (!response.ok) throw await errorOf(response);
      options.onConnection?.(true);
      const messages = messagesOf(response, ending, options.silenceMs ?? 45_000, (retry) => (pause = retry));
      for await (const message of messages) {
        failures = 0;
        lastEventId = message.id ?? lastEventId;
        const data: unknown = JSON.parse(message.data);
        yield { event: message.event ?? 'message', data, id: message.id } as StreamEvent<Path>;
      }
    } catch (error) {
      if (options.signal?.aborted) return;
      if (!isWorthAnotherTry(error)) throw error;
      asked = error instanceof PendProblem ? (error.retryAfter ?? 0) * 1000 : 0;
    } finally {
      // Also when the reader leaves the loop.
      ending.abort();
      options.onConnection?.(false);
    }
    const pauseNow = Math.max(asked, backoff(failures++, pause, LONGEST_PAUSE));
    await wait(pauseNow, options.signal).catch(() => undefined);
  }
}

/** A lost connection, silence, a server or proxy that is going down or full. Not what is wrong with the request itself. */
function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof PendProblem || error instanceof UnexpectedAnswer) {
    return error.status === 429 || error.status >= 500;
  }
  return isLostConnection(error) || (error as Error).name === 'TimeoutError';
}

async function* messagesOf(
  response: Response,
  ending: AbortController,
  silenceMs: number,
  onRetry: (milliseconds: number) => void,
): AsyncGenerator<EventSourceMessage, void, void> {
  let arrived: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => arrived.push(message), onRetry });
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  for (;;) {
    const silence = setTimeout(
      () => ending.abort(new DOMException('The stream fell silent', 'TimeoutError')),
      silenceMs,
    );
    const { done, value } = await reader.read().finally(() => clearTimeout(silence));
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
    const complete = arrived;
    arrived = [];
    yield* complete;
  }
}
