import { ESLint, type Linter } from 'eslint';
import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';

// Given as objects: ESLint would load the file with a dynamic import, which Jest's CommonJS mode doesn't have.
const { default: config } = jest.requireActual<{ default: Linter.Config[] }>('../../eslint.config.js');
const root = resolve(__dirname, '../..');
// The snippets are no files of the project, and none of the rules at hand needs types.
const withoutTypes = tseslint.configs.disableTypeChecked as Linter.Config;
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  baseConfig: config,
  overrideConfig: withoutTypes,
});

const RULES = [
  'house/floors',
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-properties',
  'no-restricted-syntax',
];

/** What our own rules say about `code` if it stood in `file`. */
async function refusals(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, file) });
  const fatal = result!.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  return result!.messages
    .filter(({ ruleId }) => RULES.includes(ruleId ?? ''))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const use = (from: string) => `import { x } from '${from}';\nexport const y = x;\n`;

describe('an import is refused', () => {
  test.each([
    [
      'from the ground floor up',
      'src/common/a.ts',
      '../database/database.js',
      /common \(floor 1\) is below database/,
    ],
    [
      'from the database up to auth',
      'src/database/a.ts',
      '../auth/access.js',
      /database \(floor 2\) is below auth/,
    ],
    [
      'from auth up to a feature',
      'src/auth/a.guard.ts',
      '../users/users.service.js',
      /auth \(floor 3\) is below users/,
    ],
    [
      'from admin up to users',
      'src/admin/admin.service.ts',
      '../users/users.service.js',
      /admin \(floor 4\) is below/,
    ],
    [
      'from users up to kyc',
      'src/users/users.service.ts',
      '../kyc/kyc.service.js',
      /users \(floor 5\) is below kyc/,
    ],
    [
      'from assets up to investments',
      'src/assets/a.ts',
      '../investments/investments.service.js',
      /is below investments/,
    ],
    [
      'from an entity up',
      'src/users/entities/a.entity.ts',
      '../../assets/entities/asset.entity.js',
      /is below assets/,
    ],
    [
      'from a feature up to the application',
      'src/users/a.ts',
      '../startup.js',
      /users \(floor 5\) is below startup/,
    ],
    ['from a feature up to the data sources', 'src/users/a.ts', '../../ormconfig.js', /is below ormconfig/],
    [
      'from the application up to its entry',
      'src/startup.ts',
      './main.js',
      /startup \(floor 8\) is below main/,
    ],
    [
      'between assets and kyc',
      'src/assets/assets.service.ts',
      '../kyc/kyc.service.js',
      /neighbours \(floor 6\)/,
    ],
    [
      'between blockchain and admin',
      'src/blockchain/a.ts',
      '../admin/admin.service.js',
      /neighbours \(floor 4\)/,
    ],
    ['between vault and auth', 'src/vault/a.ts', '../auth/tokens.js', /neighbours \(floor 3\)/],
    ['between cache and database', 'src/cache/a.ts', '../database/database.js', /neighbours \(floor 2\)/],
    ['between config and common', 'src/config/a.ts', '../common/actor.js', /neighbours \(floor 1\)/],
    [
      'from below a feature that is in no table',
      'src/users/a.ts',
      '../offers/offers.service.js',
      /is below offers/,
    ],
    [
      'of a repository of another feature',
      'src/assets/a.ts',
      '../users/users.repository.js',
      /keeps its repositories/,
    ],
    ['of a repository by an entry', 'src/cli.ts', './users/users.repository.js', /keeps its repositories/],
    [
      'of a controller of another folder',
      'src/kyc/a.ts',
      '../health/health.controller.js',
      /keeps its repositories/,
    ],
    ['of a file inside another feature', 'src/kyc/a.ts', '../users/users.list.js', /only through its module/],
    ['of a dto of another feature', 'src/kyc/a.ts', '../users/dto/user.dto.js', /only through its module/],
    [
      'of an entity by what is no entity',
      'src/kyc/a.ts',
      '../users/entities/user.entity.js',
      /only through its module/,
    ],
  ])('%s', async (_name, file, from, reason) => {
    expect(await refusals(file, use(from))).toEqual([expect.stringMatching(reason)]);
  });

  test.each([
    ['import type', "import type { x } from '../users/users.service.js';\nexport type y = x;\n"],
    ['a dynamic import', "export const y = import('../users/users.service.js');\n"],
    ['an export', "export { x } from '../users/users.service.js';\n"],
    ['an export of all', "export * from '../users/users.service.js';\n"],
    ['a type that imports', "export type y = import('../users/users.service.js').x;\n"],
    ['a path with detours', "export * from '../admin/../users/./users.service.js';\n"],
  ])('as %s too', async (_name, code) => {
    expect(await refusals('src/admin/admin.service.ts', code)).toEqual([
      expect.stringMatching(/is below users/),
    ]);
  });
});

describe('an import is allowed', () => {
  test.each([
    ['within a feature', 'src/users/users.service.ts', './users.repository.js'],
    ['of the service of a lower feature', 'src/investments/a.ts', '../assets/assets.service.js'],
    [
      'of the module of a lower feature',
      'src/investments/investments.module.ts',
      '../assets/assets.module.js',
    ],
    [
      'of an entity by an entity, downwards',
      'src/kyc/entities/a.entity.ts',
      '../../users/entities/user.entity.js',
    ],
    ['of a mechanism by a feature', 'src/users/a.controller.ts', '../auth/access.js'],
    ['of the ground floor', 'src/vault/a.ts', '../config/config.js'],
    ['of the configuration by common', 'src/common/a.ts', '../config/config.js'],
    ['of an audience by a health route', 'src/health/a.controller.ts', '../auth/access.js'],
    ['between files of the application', 'src/startup.ts', '../ormconfig.js'],
    ['of an entity by the data sources', 'ormconfig.ts', './src/users/entities/user.entity.js'],
    ['by a feature that is in no table yet', 'src/offers/offers.service.ts', '../users/users.service.js'],
    ['of anything by a test', 'test/integration/a.spec.ts', '../../src/users/users.repository.js'],
  ])('%s', async (_name, file, from) => {
    expect(await refusals(file, use(from))).toEqual([]);
  });
});

describe('the ORM', () => {
  const orm = "import { DataSource } from 'typeorm';\nexport const y = DataSource;\n";
  const ormType = "import type { DataSource } from 'typeorm';\nexport type y = DataSource;\n";

  test.each([
    ['a service', 'src/users/users.service.ts', orm],
    ['a service that wants a type', 'src/users/users.service.ts', ormType],
    ['a controller', 'src/users/users.admin.controller.ts', orm],
    ['an entry', 'src/main.ts', orm],
    ['health that wants a value', 'src/health/health.service.ts', orm],
    [
      'a service that digs deeper',
      'src/users/users.service.ts',
      orm.replace('typeorm', 'typeorm/driver/Driver.js'),
    ],
  ])('is refused to %s', async (_name, file, code) => {
    expect(await refusals(file, code)).toEqual([expect.stringMatching(/The ORM belongs in/)]);
  });

  test.each([
    ['an entity', 'src/users/entities/user.entity.ts', orm],
    ['a repository', 'src/users/users.repository.ts', orm],
    ['a nested repository', 'src/import/write/users.repository.ts', orm],
    ['the database folder', 'src/database/migrations/1-a.ts', orm],
    ['the data sources', 'ormconfig.ts', orm],
    ['health that wants a type', 'src/health/health.service.ts', ormType],
    ['a test', 'test/integration/a.spec.ts', orm],
  ])('is open to %s', async (_name, file, code) => {
    expect(await refusals(file, code)).toEqual([]);
  });
});

describe('the environment', () => {
  test.each([
    ['read', 'src/users/a.ts', 'export const y = process.env.PORT;\n'],
    ['read by key', 'src/startup.ts', "export const y = process['env']['PORT'];\n"],
    ['taken apart', 'src/main.ts', 'export const { env } = process;\n'],
    ['imported', 'ormconfig.ts', "import { env } from 'node:process';\nexport const y = env.PORT;\n"],
    [
      'imported under another name',
      'src/a.ts',
      "import { env as e } from 'process';\nexport const y = e.PORT;\n",
    ],
  ])('is refused outside of config when %s', async (_name, file, code) => {
    expect(await refusals(file, code)).toEqual([expect.stringMatching(/read in src\/config\/ only/)]);
  });

  test.each([['src/config/load-config.ts'], ['scripts/a.js'], ['test/support/a.ts'], ['bench/a.ts']])(
    'is open to %s',
    async (file) => {
      expect(await refusals(file, 'export const y = process.env.PORT;\n')).toEqual([]);
    },
  );
});
