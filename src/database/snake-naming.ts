import { DefaultNamingStrategy } from 'typeorm';
import { snakeCase } from '../common/snake-case.js';

/** Properties are camelCase, columns snake_case; every constraint is named by hand. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string): string {
    return customName || snakeCase(propertyName);
  }
}
