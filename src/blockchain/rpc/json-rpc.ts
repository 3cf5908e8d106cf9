export interface RpcCall {
  method: string;
  params: unknown[];
}

/** One answer of a batch, in the order of the calls. */
export type RpcAnswer = { result: unknown; error?: undefined } | { error: RpcError; result?: undefined };

/** What one node answers when it is asked. Implemented over HTTP, and by the tests' own node. */
export interface RpcTransport {
  /** Names the node in messages; holds no credentials. */
  readonly name: string;
  /**
   * Sends the calls as one batch. Answers are given in the order of the calls, whatever order the node sent them in.
   *
   * @param patienceMs how long an answer is waited for, where that is less than usual
   * @throws {NodeFault} when the node does not answer, or what it answers is no JSON-RPC
   */
  send(calls: RpcCall[], patienceMs?: number): Promise<RpcAnswer[]>;
  close(): void;
}

/** The node answered with an error of its own. */
export class RpcError extends Error {
  override readonly name = 'RpcError';

  constructor(
    readonly code: number,
    message: string,
  ) {
    super(`${code}: ${message.slice(0, 200)}`);
  }

  /** Besu and geth: the batch, the answer or the rate is more than the node gives. */
  get isLimit(): boolean {
    return this.code === -32005 || this.code === 429;
  }

  /** The node does not have the method, or has it switched off. */
  get isMissingMethod(): boolean {
    return this.code === -32601 || this.code === -32604 || this.code === -32004;
  }
}

/** A node that cannot be reached, or whose answer contradicts itself. Ask again, or ask another one. */
export class NodeFault extends Error {
  override readonly name = 'NodeFault';
}

/** The result of an answer; its error is thrown. */
export function resultOf(answer: RpcAnswer | undefined): unknown {
  if (!answer) throw new NodeFault('the batch came back truncated');
  if (answer.error) throw answer.error;
  return answer.result;
}
