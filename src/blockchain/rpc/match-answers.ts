import { NodeFault, type RpcAnswer, RpcError } from './json-rpc.js';

interface RawAnswer {
  id?: unknown;
  result?: unknown;
  error?: { code?: unknown; message?: unknown } | null;
}

/**
 * Puts the answers of a batch into the order of its calls, whose ids are `firstId`, `firstId + 1` and so on.
 *
 * @throws {NodeFault} when an answer is missing, comes twice or answers nothing that was asked
 * @throws {RpcError} when the node refuses the batch as a whole
 */
export function matchAnswers(body: unknown, firstId: number, count: number): RpcAnswer[] {
  if (!Array.isArray(body)) {
    const { error } = (body ?? {}) as RawAnswer;
    if (error) throw errorOf(error);
    throw new NodeFault('the answer to a batch is no batch');
  }
  const answers = new Array<RpcAnswer | undefined>(count).fill(undefined);
  for (const raw of body as (RawAnswer | null)[]) {
    const at = typeof raw?.id === 'number' ? raw.id - firstId : -1;
    if (!raw || !(at >= 0 && at < count)) {
      // Besu refuses a batch that is too large with one answer that has no id.
      if (raw?.error && raw.id == null) throw errorOf(raw.error);
      throw new NodeFault('the batch holds an answer to something else');
    }
    if (answers[at]) throw new NodeFault('the batch answers one call twice');
    if (raw.error) answers[at] = { error: errorOf(raw.error) };
    else if (raw.result === undefined) throw new NodeFault('the batch holds an answer without a result');
    else answers[at] = { result: raw.result };
  }
  const missing = answers.findIndex((answer) => answer === undefined);
  if (missing >= 0) throw new NodeFault(`the batch came back truncated: ${missing} of ${count} answers`);
  return answers as RpcAnswer[];
}

function errorOf({ code, message }: NonNullable<RawAnswer['error']>): RpcError {
  return new RpcError(
    typeof code === 'number' ? code : 0,
    typeof message === 'string' ? message : 'no message',
  );
}
