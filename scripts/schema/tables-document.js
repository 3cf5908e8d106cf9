// The text of docs/tables.md.

const SHORT = [
  [/character varying/g, 'varchar'],
  [/timestamp with time zone/g, 'timestamptz'],
  [/timestamp without time zone/g, 'timestamp'],
];

const shortType = (type) => SHORT.reduce((text, [pattern, name]) => text.replace(pattern, name), type);
const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
/** What PostgreSQL prints without the casts and brackets that it adds. */
const readable = (sql) =>
  cell(sql)
    .replace(/::(?:text|bpchar|character varying|varchar|"char")(?:\[\])?/g, '')
    .replace(/\(\(([^()]*)\)\)/g, '($1)')
    .replace(/(?<![\w)])\(([\w.]+)\)(?! REFERENCES|$)/g, '$1');

const anchor = (name) => `[${name}](#${name})`;

/** Mermaid's entity diagram: keys only, for a whole table would hide how the tables hang together. */
function diagram(tables) {
  const names = new Set(tables.map(({ name }) => name));
  const inside = tables.filter(({ isView }) => !isView);
  const bodies = inside.map(({ name, columns, keys }) => {
    const marks = new Map();
    for (const { type, columns: own } of keys)
      for (const column of own)
        if (type !== 'c')
          marks.set(column, (marks.get(column) ?? new Set()).add({ p: 'PK', f: 'FK', u: 'UK' }[type]));
    const lines = columns
      .filter((column) => marks.has(column.name))
      .map(
        (column) =>
          `    ${shortType(column.type).replace(/[(\s].*/, '')} ${column.name} ${[...marks.get(column.name)].join(', ')}`,
      );
    return [`  ${name} {`, ...lines, '  }'].join('\n');
  });
  const relations = inside.flatMap(({ name, columns, keys }) =>
    keys
      .filter(({ type, target }) => type === 'f' && target)
      .map(({ target, columns: own }) => {
        const isRequired = own.every((one) => columns.find((column) => column.name === one).isRequired);
        const isOne = keys.some(
          (key) => key.type !== 'f' && key.type !== 'c' && key.columns.join() === own.join(),
        );
        const crow = `${isRequired ? '||' : '|o'}--${isOne ? 'o|' : 'o{'}`;
        return `  ${target} ${crow} ${name} : "${own.join(', ')}"`;
      }),
  );
  const outside = new Set(
    inside.flatMap(({ keys }) => keys.map(({ target }) => target).filter((one) => one && !names.has(one))),
  );
  const strangers = [...outside].map((name) => `  ${name}`);
  return bodies.length < 2 && relations.length === 0
    ? []
    : ['```mermaid', 'erDiagram', ...bodies, ...strangers, ...relations, '```', ''];
}

function columnRow(table, column, comments) {
  const target = table.keys.find(
    ({ type, columns }) => type === 'f' && columns.length === 1 && columns[0] === column.name,
  )?.target;
  const about = [
    target ? `→ ${anchor(target)}.` : '',
    column.isGenerated ? `Generated: \`${readable(column.default)}\`.` : '',
    comments.get(`${table.name}.${column.name}`) ?? '',
  ];
  const given = column.isIdentity ? 'identity' : column.isGenerated ? '' : (column.default ?? '');
  return `| \`${column.name}\` | ${shortType(column.type)} | ${column.isRequired || table.isView ? '' : 'may be'} | ${
    given ? `\`${readable(given)}\`` : ''
  } | ${cell(about.filter(Boolean).join(' '))} |`;
}

const KINDS = { p: 'Primary key', u: 'Unique', f: 'Refers', c: 'Check' };

function section(table, comments) {
  const about = [
    comments.get(table.name),
    table.isView && 'A view.',
    table.isByRow && 'Row-level security decides which rows a role sees.',
  ];
  const keys = table.keys.map(
    ({ type, definition }) =>
      `- ${KINDS[type]}: \`${readable(definition.replace(/^(PRIMARY KEY|UNIQUE|CHECK|FOREIGN KEY) /, ''))}\``,
  );
  return [
    `#### ${table.name}`,
    about.filter(Boolean).join(' '),
    '',
    '| column | type | null | default | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...table.columns.map((column) => columnRow(table, column, comments)),
    '',
    ...keys,
    '',
  ];
}

/** By the SQL file that makes them: a subject. */
function bySubject(tables, subjects) {
  const groups = new Map();
  for (const table of tables) {
    const subject = subjects.get(table.name);
    groups.set(subject, [...(groups.get(subject) ?? []), table]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

const titleOf = (subject) => {
  const [folder, file] = subject.split('/');
  const name = (file === 'tables' ? folder : file).replaceAll('_', ' ');
  return folder === 'views' ? `Views: ${name}` : name[0].toUpperCase() + name.slice(1);
};

/** `databases`: name → tables; `comments` and `subjects` as `readComments` gives them. */
export function tablesDocument(databases, { comments, subjects }) {
  const text = [
    '# Tables',
    '',
    'Made from a migrated database and from the comments in `src/database/sql/` by `npm run schema`; nobody edits it. Why',
    'things are as they are says [schema.md](schema.md), which role may do what as well. Diagrams show keys alone.',
    '',
  ];
  for (const [database, tables] of Object.entries(databases)) {
    text.push(`## ${database}`, '');
    for (const [subject, own] of bySubject(tables, subjects)) {
      text.push(`### ${titleOf(subject)}`, `Made by \`src/database/sql/${subject}.sql\`.`, '');
      text.push(...diagram(own), ...own.flatMap((table) => section(table, comments)));
    }
  }
  return `${text.join('\n').trimEnd()}\n`;
}
