import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = dirname(fileURLToPath(import.meta.url));

// The house, from the roof down: a folder uses what is below its own floor, never what is above or beside it.
const FLOORS = [
  { floor: 9, folders: ['main', 'cli', 'commands'] },
  {
    floor: 8,
    folders: ['app.module', 'http-application', 'startup', 'openapi', 'start-page', 'ormconfig', 'demo'],
  },
  { floor: 7, folders: ['investments'] },
  { floor: 6, folders: ['assets', 'kyc'] },
  { floor: 5, folders: ['users'] },
  { floor: 4, folders: ['admin', 'blockchain', 'analytics', 'backup', 'import'] },
  { floor: 3, folders: ['auth', 'vault', 'jobs', 'health', 'live'] },
  { floor: 2, folders: ['database', 'cache'] },
  { floor: 1, folders: ['config', 'common'] },
];
// Neighbours that may be used all the same, in this direction only.
const BESIDE = { health: ['auth'], auth: ['live'], common: ['config'] };
const APPLICATION = 8;
// A feature that is not in the table yet stands on top of the others: it may use them, they may not use it.
const TOP_FEATURE = 7;
const LOWEST_FEATURE = 4;

const floorOf = (part) =>
  FLOORS.find(({ folders }) => folders.includes(part.name))?.floor ??
  (part.isFile ? APPLICATION : TOP_FEATURE);
const isFeature = (floor) => floor >= LOWEST_FEATURE && floor <= TOP_FEATURE;

/** The part of the house that a file belongs to; undefined outside of it (node_modules, tests, scripts). */
function partOf(file) {
  const path = relative(root, file).split(sep).join('/');
  const [, name, rest] = /^(?:src\/)?([^/]+?)(?:\.[jt]s)?(?:\/(.+))?$/.exec(path) ?? [];
  if (!path.startsWith('src/') && name !== 'ormconfig') return undefined;
  return { name, isFile: rest === undefined, path };
}

/** Why `from` may not import `to`; undefined when it may. */
function objection(from, to) {
  const [fromFloor, toFloor] = [floorOf(from), floorOf(to)];
  const oneApplication = fromFloor === toFloor && fromFloor >= APPLICATION;
  if (from.name === to.name || oneApplication || BESIDE[from.name]?.includes(to.name)) return undefined;
  if (toFloor > fromFloor) return `${from.name} (floor ${fromFloor}) is below ${to.name} (floor ${toFloor})`;
  if (toFloor === fromFloor) return `${from.name} and ${to.name} are neighbours (floor ${fromFloor})`;
  if (/\.(repository|controller)\.[jt]s$/.test(to.path))
    return `${to.name} keeps its repositories and controllers to itself`;
  const isDoor = /\.(module|service)\.[jt]s$/.test(to.path);
  const isForeignKey = [from, to].every(({ path }) => path.includes('/entities/'));
  if (isFeature(fromFloor) && isFeature(toFloor) && !isDoor && !isForeignKey) {
    return `${from.name} reaches ${to.name} only through its module and services (entities: also through entities)`;
  }
  return undefined;
}

const floors = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{reason}}.' } },
  create(context) {
    const from = partOf(context.filename);
    if (!from) return {};
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = partOf(resolve(dirname(context.filename), source.value));
      const reason = to && objection(from, to);
      if (reason) context.report({ node: source, messageId: 'refused', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

const ormOutside = (allowTypeImports) => ({
  patterns: [
    {
      regex: '^typeorm(/|$)',
      allowTypeImports,
      message: 'The ORM belongs in entities/, *.repository.ts, database/ and ormconfig.ts.',
    },
  ],
});
const environmentOutside = 'The environment is read in src/config/ only.';

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      'node_modules/',
      '.pend/',
      'coverage/',
      'contracts/',
      'packages/client/src/{schema,routes,problem-codes}.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Generated handlers name their parameters before they use them.
      '@typescript-eslint/no-unused-vars': ['error', { args: 'none', ignoreRestSiblings: true }],
      // Implementing an asynchronous interface needs no await.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'ormconfig.ts'],
    plugins: { house: { rules: { floors } } },
    rules: { 'house/floors': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/entities/**', 'src/**/*.repository.ts', 'src/database/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', ormOutside(false)] },
  },
  {
    files: ['src/health/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', ormOutside(true)] },
  },
  {
    files: ['src/**/*.ts', 'ormconfig.ts'],
    ignores: ['src/config/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: environmentOutside },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
          message: environmentOutside,
        },
      ],
    },
  },
  {
    // What a test reads back (JSON, rows, mocks) has no type, and its assertions are the check.
    files: ['**/*.spec.ts', 'test/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Generated specs import types and values together.
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['scripts/**', 'bench/**', 'examples/**'],
    rules: { 'no-console': 'off' },
  },
);
