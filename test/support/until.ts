import { setTimeout as pause } from 'node:timers/promises';

/**
 * Resolves once it holds.
 *
 * @throws Error when it takes longer than `patienceMs`
 */
export async function until(holds: () => Promise<boolean> | boolean, patienceMs = 20_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come to hold in time.');
    await pause(25);
  }
}
