/** What the node answered is an error of its own, with its message. */
export class NodeRefused extends Error {
  override readonly name = 'NodeRefused';
}

interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

export type RpcCall = readonly [method: string, params: readonly unknown[]];

/** Speaks to the local node: a neighbour on this machine, so nothing is retried. */
export class NodeRpc {
  constructor(private readonly url: string) {}

  async call<T>(method: string, ...params: unknown[]): Promise<T> {
    const answer = (await this.post({ jsonrpc: '2.0', id: 0, method, params })) as Answer;
    if (answer.error) throw new NodeRefused(`${method}: ${answer.error.message}`);
    return answer.result as T;
  }

  /** The answers in the order of the calls. */
  async batch<T>(calls: readonly RpcCall[]): Promise<T[]> {
    if (calls.length === 0) return [];
    const answers = (await this.post(
      calls.map(([method, params], index) => ({ jsonrpc: '2.0', id: index, method, params })),
    )) as Answer[];
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    return calls.map(([method], index) => {
      const answer = byId.get(index);
      if (!answer || answer.error) {
        throw new NodeRefused(`${method}: ${answer?.error?.message ?? 'no answer'}`);
      }
      return answer.result as T;
    });
  }

  private async post(body: unknown): Promise<unknown> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    return response.json();
  }
}
