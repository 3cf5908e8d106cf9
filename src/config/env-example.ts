import { variables } from './variable.js';

/** The text of `.env.example`: every variable of the schema, with what it is for. */
export function envExample(): string {
  const blocks = variables().map(({ name, about, example, secret }) => {
    const note = secret ? ` (or ${name}_FILE: the path of a file that holds it)` : '';
    return `# ${about}${note}\n${example === '' ? '# ' : ''}${name}=${example}\n`;
  });
  return `# Copied to .env, this is read at the start. Everything is optional in development: with nothing set, services are\n# embedded and keys generated.\n\n${blocks.join('\n')}`;
}
