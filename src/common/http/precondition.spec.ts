import { Problem } from '../problem/problem.js';
import { Precondition } from './precondition.js';

const codeOf = (act: () => unknown): [number, string] | 'nothing' => {
  try {
    act();
    return 'nothing';
  } catch (error) {
    const { status, code } = error as Problem;
    return [status, code];
  }
};

describe('If-Match', () => {
  it.each([
    [undefined, 'nothing'],
    ['*', 'nothing'],
    [' * ', 'nothing'],
    ['"3"', 'nothing'],
    ['"2", "3"', 'nothing'],
    ['"2","3" ', 'nothing'],
    ['"2"', [412, 'stale']],
    ['"33"', [412, 'stale']],
    ['""', [412, 'stale']],
    // Weak tags never match strongly (RFC 9110, 8.8.3.2).
    ['W/"3"', [412, 'stale']],
    ['W/"3", "3"', 'nothing'],
    ['3', [400, 'if_match_malformed']],
    ['"3', [400, 'if_match_malformed']],
    ['"3" "4"', [400, 'if_match_malformed']],
    ['"3", x', [400, 'if_match_malformed']],
    ['', [400, 'if_match_malformed']],
    ['"3";DROP', [400, 'if_match_malformed']],
    [`${'"1",'.repeat(10_000)}x`, [400, 'if_match_malformed']],
  ])('%j against version 3 is answered with %j', (header, expected) => {
    expect(codeOf(() => Precondition.parse(header).check(3))).toEqual(expected);
  });

  it('that was given makes an overtaken update 412, and 409 where there was none', () => {
    expect(Precondition.parse('"3"').overtaken()).toMatchObject({ status: 412, code: 'stale' });
    expect(Precondition.none.overtaken()).toMatchObject({ status: 409, code: 'concurrent_change' });
  });
});
