import { readFileSync } from 'node:fs';
import type { Operation } from './operation.js';

/** What was really asked and answered, by operation; see `scripts/openapi-examples.js`. */
type Examples = Record<string, { request?: unknown; answers: Record<string, Record<string, unknown>> }>;

export function addExamples(operations: [method: string, operation: Operation][]): void {
  const file = new URL('./examples.json', import.meta.url);
  const examples = JSON.parse(readFileSync(file, 'utf8')) as Examples;
  for (const [, { operationId, requestBody, responses }] of operations) {
    const { request, answers = {} } = examples[operationId] ?? {};
    const body = requestBody?.content['application/json'];
    if (body && request !== undefined) body.example = request;
    for (const [status, byType] of Object.entries(answers)) {
      for (const [type, example] of Object.entries(byType)) {
        const media = responses[status]?.content?.[type];
        if (media) media.example = example;
      }
    }
  }
}
