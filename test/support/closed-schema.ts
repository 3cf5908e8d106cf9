/**
 * A schema of the document as a test wants it: what is not declared is not there. The document itself leaves its
 * answers open, so that a client does not break on a new field.
 */
export function closed<T>(schema: T): T {
  return closedAt(schema, false) as T;
}

function closedAt(schema: unknown, partOfMore: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((one: unknown) => closedAt(one, partOfMore));
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'example' || keyword === 'examples') continue;
    if (keyword === '$ref') copy.$ref = String(value).replace(/^#/, 'pend#');
    else if (keyword === 'enum' || keyword === 'const' || keyword === 'default') copy[keyword] = value;
    else copy[keyword] = closedAt(value, keyword === 'allOf');
  }
  const isObject = typeof copy.properties === 'object' && copy.type !== undefined;
  if (isObject && !partOfMore && !('additionalProperties' in copy)) copy.additionalProperties = false;
  return copy;
}
