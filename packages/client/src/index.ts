export {
  type Answer,
  type Audience,
  type CallOptions,
  type DataOf,
  type ListPath,
  Pend,
  type PendOptions,
  type RowOf,
} from './client.js';
export type { StreamEvent, StreamEvents, StreamOptions, StreamPath } from './events.js';
export { newIntent } from './intent.js';
export { PendProblem, type ProblemDocument, UnexpectedAnswer, type Violation } from './problem.js';
export { PROBLEM_CODES, type ProblemCode } from './problem-codes.js';
export type { components, operations, paths } from './schema.js';
export type { TokenAnswer } from './session.js';
export { type KeyValues, memoryStore, storageStore, type Tokens, type TokenStore } from './token-store.js';
