import type { Command } from 'commander';
import { isEmail } from 'class-validator';
import { AdminAccountsService } from '../admin/admin-accounts.service.js';
import { ADMIN_ROLES, type AdminRole } from '../common/permissions.js';
import { UsageError } from '../failure.js';
import { withApplication } from './with-application.js';

/** `pend admin create`. */
export function registerAdminCommands(program: Command): void {
  const admin = program.command('admin').description('Staff accounts');

  admin
    .command('create')
    .description('Create a staff account; its random password is printed once')
    .requiredOption('--email <email>')
    .requiredOption('--name <name>')
    .option('--role <role>', ADMIN_ROLES.join(', '), 'viewer')
    .option('--json', 'print JSON')
    .action(
      async ({ email, name, role, json }: { email: string; name: string; role: string; json?: boolean }) => {
        if (!isEmail(email)) throw new UsageError(`--email: ${email} is no e-mail address.`);
        if (!isRole(role)) throw new UsageError(`--role is one of ${ADMIN_ROLES.join(', ')}, not ${role}.`);
        const password = await withApplication((app) =>
          app.get(AdminAccountsService).create(email, name, role),
        );
        if (!password) throw new UsageError(`--email: there is an account with ${email} already.`);
        process.stdout.write(
          json
            ? `${JSON.stringify({ email, role, password })}\n`
            : `${email} (${role})  password ${password}\n`,
        );
      },
    );
}

const isRole = (text: string): text is AdminRole => ADMIN_ROLES.some((role) => role === text);
