// Writes the table of docs/configuration.md anew from the declared variables: npm run build, then this.
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import '../dist/src/config/config.js';
import { withConfigurationTable } from '../dist/src/config/configuration-table.js';

const path = new URL('../docs/configuration.md', import.meta.url);
writeFileSync(path, withConfigurationTable(readFileSync(path, 'utf8')));
