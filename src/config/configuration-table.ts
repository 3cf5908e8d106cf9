import { variables } from './variable.js';

const BEGIN = '<!-- variables -->';
const END = '<!-- end of variables -->';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The text of `docs/configuration.md` with its table as the variables are declared. */
export function withConfigurationTable(document: string): string {
  const rows = variables().map(
    ({ name, about, example, secret }) =>
      `| \`${name}\`${secret ? ` or \`${name}_FILE\`` : ''} | ${example === '' ? '' : `\`${cell(example)}\``} | ${cell(about)} |`,
  );
  const table = ['| variable | default or example | what it says |', '|---|---|---|', ...rows].join('\n');
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The document lacks ${BEGIN} or ${END}.`);
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}
