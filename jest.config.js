import { availableParallelism } from 'node:os';

// The application and the packages that ship only ES modules are turned into CommonJS by swc: Jest's native
// ES module mode cannot load nestjs-cls on Node 20. Types are checked by `tsc`, not here.
const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
    module: { type: 'commonjs', ignoreDynamic: false },
  },
];

const esModulesOnly = [
  '@nestjs',
  '@opentelemetry',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  'load-esm',
  '@borewit',
  '@scure',
  '@noble',
  'content-disposition',
  'cookie',
  'uuid',
  'vega[^/]*',
  'd3-[^/]*',
  'internmap',
  'delaunator',
  'robust-predicates',
  'eventsource-parser',
].join('|');

const common = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Its build for Node looks for an optional canvas by a top-level await, which CommonJS does not have.
    '^vega-canvas$': '<rootDir>/node_modules/vega-canvas/build/vega-canvas.browser.js',
  },
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript', dynamicImport: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(${esModulesOnly})/)`],
};

export default {
  projects: [
    { ...common, displayName: 'unit', roots: ['<rootDir>/src'], testMatch: ['**/*.spec.ts'] },
    {
      ...common,
      displayName: 'system',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/contract-check.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
  testTimeout: 60_000,
  // Never in this process alone: the modules that each file loads are not given back, and a worker that holds too many
  // is replaced.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  workerIdleMemoryLimit: '1GB',
};
