import { defined, enumeration, pattern, schema, truthy } from '@stoplight/spectral-functions';
import { oas } from '@stoplight/spectral-rulesets';

const OPERATIONS = '$.paths[*][get,put,post,patch,delete]';

/** What lints openapi.json: the rules for any OpenAPI document, all of them errors here, and those of our house. */
export default {
  extends: [[oas, 'recommended']],
  rules: {
    'operation-tag-defined': 'error',
    'operation-description': 'error',
    'operation-operationId': 'error',
    'operation-operationId-unique': 'error',
    'operation-singular-tag': 'error',
    'oas3-parameter-description': 'error',
    'oas3-unused-component': 'error',
    'pend-operation-id': {
      description: 'An operationId is resource_method.',
      severity: 'error',
      given: `${OPERATIONS}.operationId`,
      then: { function: pattern, functionOptions: { match: '^[a-z][A-Za-z]*_[a-z][A-Za-z0-9]*$' } },
    },
    'pend-summary': {
      description: 'Every operation says in a line what it does.',
      severity: 'error',
      given: OPERATIONS,
      then: { field: 'summary', function: truthy },
    },
    'pend-audience': {
      description: 'Every operation says whom it is for.',
      severity: 'error',
      given: OPERATIONS,
      then: [
        { field: 'x-audience', function: defined },
        {
          field: 'x-audience',
          function: enumeration,
          functionOptions: {
            values: ['public', 'investor', 'staff', 'staff_door', 'investor_or_staff', 'public_or_investor'],
          },
        },
      ],
    },
    'pend-permission': {
      description: 'Every operation names its permission, or null where it takes none.',
      severity: 'error',
      given: OPERATIONS,
      then: { field: 'x-permission', function: defined },
    },
    'pend-errors': {
      description: 'Every operation says how it refuses.',
      severity: 'error',
      given: `${OPERATIONS}.responses`,
      then: ['400', '429', '500', '503'].map((field) => ({ field, function: truthy })),
    },
    'pend-problem': {
      description: 'An error is a problem, and shows each of its codes.',
      severity: 'error',
      given: `${OPERATIONS}.responses[?(@property.match(/^[45]/))].content`,
      then: {
        function: schema,
        functionOptions: {
          schema: {
            type: 'object',
            anyOf: [
              {
                required: ['application/problem+json'],
                properties: {
                  'application/problem+json': { type: 'object', required: ['schema', 'examples'] },
                },
              },
              // Readiness that is down says what is down.
              { required: ['application/json'] },
            ],
          },
        },
      },
    },
    'pend-answer': {
      description: 'What succeeds answers something, and the document shows it.',
      severity: 'error',
      given: `${OPERATIONS}.responses[?(@property.match(/^2/))]`,
      then: { field: 'content', function: truthy },
    },
  },
};
