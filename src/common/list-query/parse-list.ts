import { parseJsonServer, speaksJsonServer } from './json-server.dialect.js';
import type { ListQuery, QueryParameters } from './list-query.js';
import { parseNative } from './native.dialect.js';
import { parseNestjsxCrud, speaksNestjsxCrud } from './nestjsx-crud.dialect.js';
import { parseReactAdmin, speaksReactAdmin } from './react-admin.dialect.js';

/**
 * Reads what a list is asked for, in whichever dialect: each is known by keys that no other has, and what is left is
 * our own.
 *
 * @throws Problem 400 naming the parameter that cannot be read
 */
export function parseList(parameters: QueryParameters): ListQuery {
  if (speaksJsonServer(parameters)) return parseJsonServer(parameters);
  if (speaksReactAdmin(parameters)) return parseReactAdmin(parameters);
  if (speaksNestjsxCrud(parameters)) return parseNestjsxCrud(parameters);
  return parseNative(parameters);
}
