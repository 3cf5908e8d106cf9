// The server of `npm run dev`, begun before it is wanted: it has loaded what our code stands on, which takes longer than
// the rest of a start, and waits for a word before it loads our code.
import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// One after the other: Node cannot require what is being imported. One that offers nothing by its bare name is loaded when
// it is asked for.
for (const name of Object.keys(dependencies)) await import(name).catch(() => {});
process.send('warm');
process.once('message', () => {
  process.disconnect();
  void import('../dist/src/main.js');
});
