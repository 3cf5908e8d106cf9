import { bodyProblem } from './body-limits.js';

const nested = (depth: number): unknown => {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

describe('The look through a body', () => {
  it('lets ordinary JSON through, Arabic and emoji included', () => {
    expect(bodyProblem({ name: 'مزرعة 🌞', list: [1, null, true, { a: 'b' }] })).toBeUndefined();
    expect(bodyProblem(undefined)).toBeUndefined();
  });

  it('refuses 20 000 levels without running out of stack', () => {
    expect(bodyProblem(nested(20_000))).toMatchObject({ status: 400, code: 'body_too_deep' });
    expect(bodyProblem(nested(31))).toBeUndefined();
  });

  it.each([
    [{ title: 'a\0b' }, '/title'],
    [{ a: { b: ['x', '\uD800'] } }, '/a/b/1'],
    [{ a: '\uDC00x' }, '/a'],
    [{ 'k\0': 1 }, ''],
  ])('refuses what is no text and points at it: %j', (body, pointer) => {
    expect(bodyProblem(body)).toMatchObject({ status: 422, options: { violations: [{ pointer }] } });
  });

  it.each([
    ['{"toString":1}', '/toString'],
    ['{"a":[{"constructor":{}}]}', '/a/0/constructor'],
    ['{"a":{"__proto__":1}}', '/a/__proto__'],
  ])('refuses the names that every object has already: %s', (text, pointer) => {
    expect(bodyProblem(JSON.parse(text))).toMatchObject({
      status: 422,
      options: { violations: [{ pointer, code: 'unknown_field' }] },
    });
  });
});
