import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from '../../src/openapi/document.js';
import { createTestApplication, type TestApplication } from '../support/application.js';

describe('The committed openapi.json', () => {
  let system: TestApplication;
  beforeAll(async () => {
    system = await createTestApplication();
  });
  afterAll(() => system.close());

  it('is what the code says (npm run openapi writes it anew)', () => {
    const committed: unknown = JSON.parse(readFileSync(join(__dirname, '../../openapi.json'), 'utf8'));
    expect(JSON.parse(JSON.stringify(openApiDocument(system.app)))).toEqual(committed);
  });
});
