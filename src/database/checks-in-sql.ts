import { Check } from 'typeorm';

/**
 * Names the CHECK constraints that the migrations give an entity's table. The ORM's schema diff compares them by
 * name alone, so their text stays in one place, the SQL.
 */
export function ChecksInSql(...names: string[]): ClassDecorator {
  return (target) => {
    for (const name of names) Check(name, 'true')(target);
  };
}
