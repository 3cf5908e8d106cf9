import { BackupError } from './backup/backup.errors.js';
import { ContractsFileError } from './blockchain/decode/contracts-file.js';
import { ChainHalted } from './blockchain/indexer/chain-halted.js';
import { NodeFault, RpcError } from './blockchain/rpc/json-rpc.js';
import { ConfigError } from './config/load-config.js';
import { DatabaseUnusable } from './database/database-error.js';
import { EmbeddedPostgresError } from './database/embedded/embedded-postgres.js';
import { MasterKeysError } from './vault/vault.errors.js';

/** A failure that a person at the command line can do something about. The message says what. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const EXPLAINED = [
  UsageError,
  BackupError,
  ChainHalted,
  ContractsFileError,
  NodeFault,
  RpcError,
  ConfigError,
  DatabaseUnusable,
  EmbeddedPostgresError,
  MasterKeysError,
];

/** What is said of a failure that ends the process: a sentence for each problem, a stack only for our own mistakes. */
export function failureLines(error: unknown): string[] {
  if (!(error instanceof Error)) return [`Failed: ${String(error)}`];
  if (EXPLAINED.some((type) => error instanceof type)) return error.message.split('\n');
  const { code, address, port, path } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return [`PORT: ${address ?? ''}:${port} is in use; stop what listens there or set another PORT.`];
    case 'EADDRNOTAVAIL':
      return [`HOST: ${address} is no address of this machine; set another HOST.`];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return port !== undefined
        ? [`PORT: this user may not listen on ${port}; set a PORT above 1023.`]
        : [
            `PEND_HOME: ${path ?? 'a file'} may not be used by this user; give it to them or set another PEND_HOME.`,
          ];
    case 'ENOSPC':
      return ['PEND_HOME: the disk is full; make room or set another PEND_HOME.'];
    default:
      return [`Failed: ${error.stack ?? error.message}`];
  }
}
