import type { Command } from 'commander';
import { ChainArchive } from '../blockchain/chain-archive.js';
import { ChainStatusService } from '../blockchain/chain-status.service.js';
import { ChainIndexer } from '../blockchain/indexer/chain-indexer.js';
import { ChainVerifier } from '../blockchain/indexer/chain-verifier.js';
import { Database } from '../database/database.js';
import { UsageError } from '../failure.js';
import { withApplication } from './with-application.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const remark = (line: string): void => void process.stderr.write(`${line}\n`);

/** `pend chain status|sync|verify|reset`. */
export function registerChainCommands(program: Command): void {
  const chain = program.command('chain').description('The indexed chain');

  chain
    .command('status')
    .description(
      'How the index stands. Exit codes: 0 at the head, 1 behind, broken or halted, 2 nothing indexed',
    )
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const status = await withApplication((app) =>
        app.get(Database).asSystem('chain status', () => app.get(ChainStatusService).status()),
      );
      if (!status) throw new UsageError('No chain has been indexed; set RPC_URL and start the worker.');
      if (!status.isSynced) process.exitCode = 1;
      if (json) return say(JSON.stringify(status));
      say(`Chain ${status.chainId}, genesis ${status.genesisHash}, ${status.consensus ?? 'hashing unknown'}`);
      say(`Indexed ${status.height} ${status.blockHash ?? ''}, ${status.transactionCount} transactions`);
      say(
        `Node    ${status.nodeHeight ?? 'not heard of yet'}, seen ${status.nodeSeenAt?.toISOString() ?? 'never'}`,
      );
      if (status.isFilling) say('Filling for the first time: indexes are built at its end.');
      if (status.gapAt !== null) say(`Broken at block ${status.gapAt}: pend chain sync heals it.`);
      if (status.haltedReason) say(`Halted: ${status.haltedReason}`);
    });

  chain
    .command('sync')
    .description('Follow the chain to its head now, and heal what is broken')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const result = await withApplication(async (app) =>
        app.get(ChainIndexer).syncNow((height, head) => remark(`${height} of ${head}`)),
      );
      if (json) return say(JSON.stringify(result));
      say(`Indexed to block ${result.height}; ${result.healed} broken stretches were healed.`);
    });

  chain
    .command('verify')
    .description('Compare the index with itself and with the node. Exit codes: 0 it holds, 1 a difference')
    .option('--blocks <count>', 'blocks to fetch again and compare, spread over the chain', count, 200)
    .option('--json', 'print JSON')
    .action(async ({ blocks, json }: { blocks: number; json?: boolean }) => {
      const result = await withApplication((app) => app.get(ChainVerifier).verify(blocks));
      if (result.differences.length > 0) process.exitCode = 1;
      if (json) return say(JSON.stringify(result));
      for (const { what, detail } of result.differences) say(`${what}: ${detail}`);
      say(
        `${result.height + 1 - result.startHeight} blocks checked for links and totals, ${result.compared} compared with the node.`,
      );
    });

  chain
    .command('reset')
    .description('Archive the indexed chain into files and start over with whatever chain RPC_URL has')
    .option('--yes', 'do it')
    .option('--json', 'print JSON')
    .action(async ({ yes, json }: { yes?: boolean; json?: boolean }) => {
      if (!yes) throw new UsageError('This takes the indexed chain out of the database; say --yes to do it.');
      const result = await withApplication((app) => app.get(ChainArchive).reset());
      if (!result) throw new UsageError('No chain has been indexed.');
      if (json) return say(JSON.stringify(result));
      say(`${result.blocks} blocks of chain ${result.chainId} archived in ${result.folder}`);
    });
}

function count(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new UsageError('--blocks is a number.');
  return Number(text);
}
