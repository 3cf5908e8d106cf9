import { rmSync } from 'node:fs';

/** The set-up ran in this same process. */
export default async function tearDown() {
  const { home, release } = globalThis.pendTestServer ?? {};
  await release?.();
  if (home) rmSync(home, { recursive: true, force: true });
}
