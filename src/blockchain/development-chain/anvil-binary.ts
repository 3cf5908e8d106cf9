import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The node's program, from the npm package of this platform: its own launcher would stand between it and our signals.
 *
 * @returns undefined where it is not installed (production leaves out development's packages)
 */
export function locateAnvil(): string | undefined {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const system = process.platform;
  const program = system === 'win32' ? 'anvil.exe' : 'anvil';
  const require = createRequire(import.meta.url);
  try {
    // The package lets itself be found by its package.json only.
    const folder = dirname(
      require.resolve(`@foundry-rs/anvil-${system}-${architecture}/package.json`, {
        paths: [dirname(require.resolve('@foundry-rs/anvil/package.json'))],
      }),
    );
    const file = join(folder, 'bin', program);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
