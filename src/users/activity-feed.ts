import { type KeysetPage, keysetPage, type KeysetQuery } from '../common/list-query/keyset.js';
import type { Database } from '../database/database.js';

/** Rows of user `$1` that end in a WHERE, and the column that they are ordered by. */
export type ActivitySource = [time: string, rows: string];

/** The cursor's time. A double holds microseconds exactly until the year 2255. */
const AT = 'to_timestamp($3::double precision / 1000000)';

/**
 * One feed of several sources, newest first; of each no more is read than the page may need. The sources' first columns
 * are `id` and `at`.
 *
 * @param columns what of the sources' rows is shown, `id` and `at` included
 */
export async function findActivity<T extends { id: string }>(
  database: Database,
  sources: ActivitySource[],
  columns: string,
  userId: string,
  query: KeysetQuery,
): Promise<KeysetPage<T>> {
  const backwards = query.cursor?.direction === 'prev';
  const [than, order] = backwards ? ['>', 'ASC'] : ['<', 'DESC'];
  const values = [userId, query.limit + 1, ...(query.cursor?.key ?? [])];
  const parts = sources.map(([time, rows]) => {
    const near = query.cursor ? `AND ${time} ${than}= ${AT}` : '';
    // Equal times are told apart below, so none of them may be cut off here.
    return `(${rows} ${near} ORDER BY ${time} ${order} FETCH FIRST ($2::bigint) ROWS WITH TIES)`;
  });
  const place = query.cursor ? `WHERE (at, id COLLATE "C") ${than} (${AT}, $4::text COLLATE "C")` : '';
  const rows = await database.query<T & { key: string }>(
    `SELECT ${columns}, (extract(epoch FROM at) * 1000000)::bigint::text AS key
       FROM (${parts.join(' UNION ALL ')}) AS activity
      ${place} ORDER BY at ${order}, id COLLATE "C" ${order} LIMIT $2`,
    values,
  );
  const page = keysetPage(rows, query, ({ key, id }) => [key, id]);
  return { ...page, data: page.data.map(({ key: _, ...entry }) => entry as unknown as T) };
}
