// What PostgreSQL's own catalogue says of a database's tables, but for those in which TypeORM keeps its migrations.

const TABLES = `
  SELECT relation.oid, relation.relname AS name, relation.relkind IN ('v', 'm') AS "isView",
         relation.relrowsecurity AS "isByRow"
    FROM pg_class relation
   WHERE relation.relnamespace = 'public'::regnamespace AND relation.relkind IN ('r', 'p', 'm', 'v')
     AND NOT relation.relispartition AND relation.relname NOT IN ('schema_migrations', 'typeorm_metadata')
     AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = relation.oid AND deptype = 'e')
   ORDER BY relation.relname`;

const COLUMNS = `
  SELECT attrelid AS table, attname AS name, format_type(atttypid, atttypmod) AS type, attnotnull AS "isRequired",
         attgenerated <> '' AS "isGenerated", attidentity <> '' AS "isIdentity",
         pg_get_expr(adbin, adrelid, true) AS default
    FROM pg_attribute
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
   WHERE attrelid = ANY($1) AND attnum > 0 AND NOT attisdropped
   ORDER BY attrelid, attnum`;

const KEYS = `
  SELECT conrelid AS table, contype AS type, confrelid AS target, pg_get_constraintdef(pg_constraint.oid, true) AS definition,
         ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS key (number, place)
                 JOIN pg_attribute ON attrelid = conrelid AND attnum = number ORDER BY place) AS columns
    FROM pg_constraint
   WHERE conrelid = ANY($1) AND contype IN ('p', 'u', 'f', 'c')
   ORDER BY conrelid, contype, conname`;

/** Tables and views with their columns, keys and checks, by name. `client` is connected to the database. */
export async function readTables(client) {
  const { rows: tables } = await client.query(TABLES);
  const oids = tables.map(({ oid }) => oid);
  const { rows: columns } = await client.query(COLUMNS, [oids]);
  const { rows: keys } = await client.query(KEYS, [oids]);
  const nameOf = new Map(tables.map(({ oid, name }) => [oid, name]));
  return tables.map(({ oid, ...table }) => ({
    ...table,
    columns: columns.filter((column) => column.table === oid),
    keys: keys
      .filter((key) => key.table === oid)
      .map((key) => ({ ...key, target: nameOf.get(key.target) ?? null })),
  }));
}
