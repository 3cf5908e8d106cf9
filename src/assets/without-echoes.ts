import { isDeepStrictEqual } from 'node:util';
import { malformed } from '../common/problem/problem.js';
import type { AssetDto } from './dto/asset.dto.js';

/** Says under which version a record is sent back. */
const VERSION = 'version';

/**
 * A body without the fields that are as the record has them, in its details too. They are taken out before anything
 * is checked: what was brought in may not satisfy today's forms, and sending it back is no change.
 *
 * @throws Problem 400 when the body is no object
 */
export function withoutEchoes(current: AssetDto, body: unknown): Record<string, unknown> {
  if (!isRecord(body)) throw malformed('body', 'The body must be a JSON object with the fields to change.');
  const record = JSON.parse(JSON.stringify(current)) as Record<string, unknown>;
  const changed = differing(body, record);
  if (isRecord(body.details) && isRecord(record.details)) {
    const details = differing(body.details, record.details);
    if (Object.keys(details).length > 0) changed.details = details;
    else delete changed.details;
  }
  return changed;
}

const differing = (sent: Record<string, unknown>, known: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(sent).filter(
      ([name, value]) =>
        name === VERSION || !Object.hasOwn(known, name) || !isDeepStrictEqual(value, known[name]),
    ),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
