// What the SQL files of the schema say of tables and columns, in the comments above them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLE =
  /^(?:CREATE|ALTER) (?:UNLOGGED )?(?:TABLE|VIEW|MATERIALIZED VIEW) (?:IF NOT EXISTS |ONLY )?(\w+)/;
const VIEW = /^CREATE (?:OR REPLACE )?(?:MATERIALIZED )?VIEW (\w+)/;
const COLUMN = /^ {2}(?:ADD COLUMN )?([a-z_]+) [A-Z]/;

/** Comments by `table` and by `table.column`, and of every table the file that makes it. */
export function readComments(folder) {
  const comments = new Map();
  const subjects = new Map();
  for (const path of readdirSync(folder, { recursive: true }).sort()) {
    // A file that takes another one back makes its tables as they once were.
    if (!/\.sql$/.test(path) || /_before\.sql$|^functions\//.test(path)) continue;
    const lines = readFileSync(join(folder, path), 'utf8').split('\n');
    if (/^-- Takes .* back/.test(lines[0])) continue;
    readFile(path.replace(/\.sql$/, ''), lines, comments, subjects);
  }
  return { comments, subjects };
}

function readFile(subject, lines, comments, subjects) {
  let table;
  let said = [];
  for (const line of lines) {
    const comment = /^\s*-- ?(.*)$/.exec(line);
    if (comment) {
      said.push(comment[1]);
      continue;
    }
    const [, made] = VIEW.exec(line) ?? TABLE.exec(line) ?? [];
    if (made) {
      table = made;
      if (/^CREATE/.test(line)) {
        subjects.set(table, subject);
        if (said.length > 0) comments.set(table, said.join(' '));
      }
    } else {
      const [, column] = COLUMN.exec(line) ?? [];
      if (column && said.length > 0) comments.set(`${table}.${column}`, said.join(' '));
    }
    said = [];
  }
}
