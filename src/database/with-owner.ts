import { DataSource, type DataSourceOptions } from 'typeorm';
import { explainConnectionError } from './database-error.js';

/**
 * Runs `use` with the owner's connection to a database, and closes it.
 *
 * @param variable where its URL comes from, for the message when it cannot be used
 * @throws {DatabaseUnusable}
 */
export async function withOwner<T>(
  options: DataSourceOptions & { url?: string },
  variable: string,
  use: (owner: DataSource) => Promise<T>,
): Promise<T> {
  const owner = new DataSource(options);
  try {
    await owner.initialize();
  } catch (error) {
    throw explainConnectionError(error, variable, options.url ?? '');
  }
  try {
    return await use(owner);
  } finally {
    await owner.destroy();
  }
}
