import type { Command } from 'commander';
import { ReadOnlyService } from '../admin/read-only.service.js';
import { UsageError } from '../failure.js';
import { withApplication } from './with-application.js';

const LONGEST_REASON = 500;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `pend readonly on|off|status`. */
export function registerReadOnlyCommands(program: Command): void {
  const readonly = program
    .command('readonly')
    .description('Refuse every write while an incident is looked into');

  readonly
    .command('on')
    .description(
      'Refuse writes in every process. Exit codes: 0 nothing is written any more, 1 a write of before still runs, 2 not done',
    )
    .requiredOption('--reason <text>', 'why, for staff and for the audit log; no personal data')
    .option('--json', 'print JSON')
    .action(async ({ reason, json }: { reason: string; json?: boolean }) => {
      const why = reason.trim();
      if (why === '' || why.length > LONGEST_REASON) {
        throw new UsageError(`--reason has from 1 to ${LONGEST_REASON} characters.`);
      }
      const turned = await withApplication((app) => app.get(ReadOnlyService).turnOn(why));
      if (!turned.settled) process.exitCode = 1;
      if (json) return say(JSON.stringify({ on: true, ...turned }));
      say(turned.changed ? 'Read-only mode is on: writes are refused.' : 'Read-only mode was on already.');
      say(
        turned.settled
          ? 'Every write that had begun before has ended.'
          : 'A write that had begun before STILL RUNS: run the command again, or end it in pg_stat_activity.',
      );
    });

  readonly
    .command('off')
    .description('Take writes again')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const changed = await withApplication((app) => app.get(ReadOnlyService).turnOff());
      if (json) return say(JSON.stringify({ on: false, changed }));
      say(changed ? 'Read-only mode is off: writes are taken.' : 'Read-only mode was off already.');
    });

  readonly
    .command('status')
    .description('Whether writes are refused. Exit codes: 0 they are taken, 1 they are refused, 2 not known')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const state = await withApplication((app) => app.get(ReadOnlyService).status());
      if (state.isOn) process.exitCode = 1;
      if (json) return say(JSON.stringify(state));
      const since = state.changedAt.toISOString();
      say(state.isOn ? `on since ${since}: ${state.reason}` : `off since ${since}`);
    });
}
