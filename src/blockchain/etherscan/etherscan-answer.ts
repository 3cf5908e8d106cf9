/** What Etherscan answers: always 200, the outcome in the body. */
export type EtherscanAnswer =
  | { status: '0' | '1'; message: string; result: unknown }
  | { jsonrpc: '2.0'; id: number; result: unknown }
  | { jsonrpc: '2.0'; id: number; error: { code: number; message: string } };

/** The action cannot be answered; its sentence is what the asker is told. */
export class EtherscanRefusal extends Error {
  override readonly name = 'EtherscanRefusal';

  constructor(
    message: string,
    /** Of JSON-RPC. */
    readonly code = -32602,
  ) {
    super(message);
  }
}

export type EtherscanParameters = Readonly<Record<string, unknown>>;
export type EtherscanAction = (parameters: EtherscanParameters) => Promise<unknown>;
/** By `action`, of one `module`. */
export type EtherscanModule = Readonly<Record<string, EtherscanAction>>;
