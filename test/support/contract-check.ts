import { appendFileSync } from 'node:fs';
import { takeViolations } from './contract.js';

// Whatever a test asks for: an answer that the document does not describe fails it.
afterEach(() => {
  const violations = takeViolations();
  if (violations.length === 0) return;
  if (process.env.PEND_VIOLATIONS) {
    appendFileSync(
      process.env.PEND_VIOLATIONS,
      violations.map((v) => `${expect.getState().testPath?.split('/').pop()} | ${v}\n`).join(''),
    );
    return;
  }
  throw new Error(`Not what openapi.json says:\n${violations.join('\n')}`);
});
