import type { Command } from 'commander';

/** `pend import …`. */
export function registerStoreCommands(_program: Command): void {}
