import { malformed, type Problem, validationFailed } from '../problem/problem.js';

const MAX_DEPTH = 32;
// A high surrogate without its low one, or the reverse.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Looks through a parsed JSON body for what must not reach the code behind: nesting that overflows a recursive
 * walker, characters that PostgreSQL cannot store, and names that an object has already. Iterative, so depth cannot
 * hurt it.
 *
 * @returns the problem to answer with, or undefined
 */
export function bodyProblem(body: unknown): Problem | undefined {
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value: body, pointer: '', depth: 0 }];
  for (let node = open.pop(); node; node = open.pop()) {
    const { value, pointer, depth } = node;
    if (typeof value === 'string') {
      if (value.includes('\0') || LONE_SURROGATE.test(value)) {
        const message = 'holds a NUL or half of a surrogate pair, which is no text';
        return validationFailed([{ pointer, code: 'not_text', message }]);
      }
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= MAX_DEPTH) {
        return malformed('body', `The body is nested deeper than ${MAX_DEPTH} levels.`, 'body_too_deep');
      }
      for (const [key, child] of Object.entries(value)) {
        // The DTO's transformer drops what has the name of a method of every object, without a word.
        if (key in Object.prototype) {
          const message = `${key} is not a field of this request`;
          return validationFailed([{ pointer: `${pointer}/${key}`, code: 'unknown_field', message }]);
        }
        open.push({ value: key, pointer, depth });
        open.push({ value: child, pointer: `${pointer}/${key}`, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
