import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { LogsService } from '../admin/audit/logs.service.js';
import { checkProof } from '../admin/audit/proof.js';
import { VerificationService } from '../admin/audit/verification.service.js';
import { Problem } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { UsageError } from '../failure.js';
import { withApplication } from './with-application.js';
import { UUID } from '../common/uuid.js';

const HASH = /^[0-9a-fA-F]{64}$/;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `pend audit verify|proof|check-proof`. */
export function registerAuditCommands(program: Command): void {
  const audit = program.command('audit').description('The audit log and its seals');

  audit
    .command('verify')
    .description('Compare the log with its seals. Exit codes: 0 intact, 1 a difference, 2 could not')
    .option('--seal <hash>', 'hash of a seal noted earlier, which must still be there', sealHash)
    .option('--json', 'print JSON')
    .action(async ({ seal, json }: { seal?: string; json?: boolean }) => {
      const result = await withApplication((app) =>
        app.get(Database).asSystem('audit verify', () => app.get(VerificationService).verify(seal)),
      );
      if (!result.intact) process.exitCode = 1;
      if (json) return say(JSON.stringify(result));
      const { anchor, difference, head } = result;
      if (difference) return say(`${difference.what}: ${difference.detail}`);
      say(
        `Intact: ${result.rows} rows under ${result.seals} seals; ${result.unsealed} rows are not sealed yet.`,
      );
      if (anchor) {
        const checked = anchor.checked
          ? 'as it stands there'
          : 'NOT compared: that chain does not answer, or does not have it';
        say(`On chain ${anchor.chainId}: seal ${anchor.number} in ${anchor.transactionHash}, ${checked}.`);
      }
      if (head) say(`Newest seal: ${head.number}  ${head.sealHash}  ${head.sealedAt.toISOString()}`);
    });

  audit
    .command('proof <id>')
    .description('Print the proof that a row was sealed, as JSON')
    .action(async (id: string) => {
      if (!UUID.test(id)) throw new UsageError(`${id} is no id of a row.`);
      try {
        const proof = await withApplication((app) =>
          app.get(Database).asSystem('audit proof', () => app.get(LogsService).proof(id.toLowerCase())),
        );
        say(JSON.stringify(proof, null, 2));
      } catch (error) {
        throw error instanceof Problem ? new UsageError(error.detail) : error;
      }
    });

  audit
    .command('check-proof <file>')
    .description('Check a proof by itself, without any database. Exit codes: 0 valid, 1 not, 2 unreadable')
    .option('--seal <hash>', 'hash of the seal as it is known from elsewhere', sealHash)
    .option('--json', 'print JSON')
    .action((file: string, { seal, json }: { seal?: string; json?: boolean }) => {
      let proof: unknown;
      try {
        proof = JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        throw new UsageError(`${file} cannot be read as JSON.`);
      }
      const check = checkProof(proof, seal);
      if (!check.valid) process.exitCode = 1;
      say(json ? JSON.stringify(check) : check.detail);
    });
}

function sealHash(text: string): string {
  if (!HASH.test(text)) throw new UsageError('--seal is 64 hex digits.');
  return text.toLowerCase();
}
