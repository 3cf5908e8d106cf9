import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  type ISpectralDiagnostic,
  type RulesetDefinition,
  Spectral,
} from '@stoplight/spectral-core';
import { Json } from '@stoplight/spectral-parsers';
import { PROBLEM_CODES } from '../common/problem/catalogue.js';
import type { Operation, Response } from './operation.js';

const { default: ruleset } = jest.requireActual<{ default: RulesetDefinition }>('../../spectral.ruleset.js');
const text = readFileSync(join(__dirname, '../../openapi.json'), 'utf8');

interface Api {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Response> };
}

function lint(document: string): Promise<ISpectralDiagnostic[]> {
  const spectral = new Spectral();
  spectral.setRuleset(ruleset);
  return spectral.run(new Document(document, Json, 'openapi.json'));
}

const said = (diagnostics: ISpectralDiagnostic[]): string[] =>
  diagnostics.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`);

describe('The OpenAPI document', () => {
  const { paths, components } = JSON.parse(text) as Api;
  const operations = Object.values(paths).flatMap((path) => Object.values(path));

  it('breaks no rule', async () => {
    expect(said(await lint(text))).toEqual([]);
  }, 600_000);

  it('would not be let pass with a route that leaves something out', async () => {
    const broken = JSON.parse(text) as Api;
    const operation = broken.paths['/api/assets/{id}']!.patch!;
    delete operation['x-audience'];
    delete operation['x-permission'];
    delete operation.summary;
    delete operation.description;
    delete operation.parameters![0]!.description;
    delete operation.responses['400'];
    delete operation.responses['200']!.content;
    operation.responses['409'] = { description: 'Conflict', content: { 'application/json': {} } };
    operation.operationId = 'AssetsAdminController_update';
    // What shows is what the rules say of this one route.
    broken.paths = { '/api/assets/{id}': { patch: operation } };
    const codes = new Set((await lint(JSON.stringify(broken))).map(({ code }) => code));
    expect([...codes]).toEqual(
      expect.arrayContaining([
        'pend-audience',
        'pend-permission',
        'pend-summary',
        'pend-operation-id',
        'pend-errors',
        'pend-answer',
        'operation-description',
        'oas3-parameter-description',
      ]),
    );
  }, 600_000);

  it('names every operation once', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(150);
  });

  it('asks for the staff’s or the investor’s token where the audience does', () => {
    const wrong = operations.filter((operation) => {
      const { security = [] } = operation as { security?: Record<string, unknown>[] };
      const asked = new Set(security.flatMap((scheme) => Object.keys(scheme)));
      const expected = (operation['x-audience'] ?? '')
        .split('_or_')
        .filter((one) => /^(staff|investor)$/.test(one));
      return asked.size !== expected.length || expected.some((scheme) => !asked.has(scheme));
    });
    expect(wrong.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('knows a route for every code that there is, but for what no route is to blame for', () => {
    const answered = new Set(
      operations
        .flatMap(({ responses }) => Object.values(responses))
        .map(({ $ref, ...response }) => ($ref ? components.responses[$ref.split('/').pop()!]! : response))
        .flatMap(({ content }) => Object.keys(content?.['application/problem+json']?.examples ?? {})),
    );
    expect(PROBLEM_CODES.filter((code) => !answered.has(code))).toEqual([
      'method_not_allowed',
      // A notice beside a proposal, in the words of refusals.
      'lockup_active',
      'uri_too_long',
      'headers_too_large',
    ]);
  });

  it('shows what was really asked and answered, of every operation, and of none that there is not', () => {
    const examples = JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')) as Record<
      string,
      object
    >;
    const known = new Set(operations.map(({ operationId }) => operationId));
    expect(Object.keys(examples).filter((operationId) => !known.has(operationId))).toEqual([]);
    const silent = operations.filter(
      ({ responses }) =>
        !Object.values(responses).some(({ content = {} }) =>
          Object.values(content).some(({ example }) => example !== undefined),
        ),
    );
    // Answers the bytes of a picture.
    expect(silent.map(({ operationId }) => operationId)).toEqual(['kycDocuments_view']);
  });
});
