import { malformed } from '../problem/problem.js';
import { type Condition, type Filter, MAX_DEPTH, type Operator } from './list-query.js';
import { readScalar } from './parameters.js';

/** `L` is "in lower case": any case will do. */
const OPERATORS: Record<string, [operator: Operator, negated?: true]> = {
  $eq: ['eq'],
  $ne: ['ne'],
  $gt: ['gt'],
  $gte: ['gte'],
  $lt: ['lt'],
  $lte: ['lte'],
  $in: ['eq'],
  $notin: ['ne'],
  $starts: ['starts'],
  $ends: ['ends'],
  $cont: ['has'],
  $excl: ['has', true],
  $eqL: ['ieq'],
  $neL: ['ieq', true],
  $inL: ['ieq'],
  $notinL: ['ieq', true],
  $startsL: ['istarts'],
  $endsL: ['iends'],
  $contL: ['like'],
  $exclL: ['like', true],
};

const SEVERAL = ['$in', '$notin', '$inL', '$notinL'];

/** Reads `s`: an object of fields, `$and` and `$or`. */
export function readSearchObject(object: unknown): Condition[] {
  return readObject(object, 1);
}

function readObject(object: unknown, depth: number): Condition[] {
  if (depth > MAX_DEPTH) throw malformed('s', `s is nested more than ${MAX_DEPTH} deep.`);
  return entriesOf('s', object).flatMap(([key, value]): Condition[] => {
    if (key === '$and') return listOf(key, value).flatMap((one) => readObject(one, depth + 1));
    if (key === '$or') {
      const any = listOf(key, value).map((one) => together(readObject(one, depth + 1)));
      return any.length > 0 ? [{ any }] : [];
    }
    if (key.startsWith('$')) throw malformed('s', `s has no operator ${key} here.`);
    return readField(key, value, depth + 1);
  });
}

/** What one field is compared with: a value, or an object of operators, of which `$or` makes alternatives. */
function readField(field: string, value: unknown, depth: number): Condition[] {
  if (depth > MAX_DEPTH) throw malformed('s', `s is nested more than ${MAX_DEPTH} deep.`);
  if (value === null) return [{ field, operator: 'null', values: ['true'] }];
  if (typeof value !== 'object') return [{ field, operator: 'eq', values: [readScalar(field, value)] }];
  if (Array.isArray(value)) throw malformed(field, `${field} must be compared by an operator such as $in.`);
  return entriesOf(field, value).flatMap(([operator, operand]): Condition[] => {
    if (operator !== '$or') return [readOperator(field, operator, operand)];
    return [{ any: readField(field, operand, depth + 1) }];
  });
}

/** One comparison. @throws Problem 400 naming the field */
export function readOperator(field: string, operator: string, operand: unknown): Condition {
  if (operator === '$isnull' || operator === '$notnull') {
    return { field, operator: 'null', values: [String(operator === '$isnull')] };
  }
  const values = (Array.isArray(operand) ? (operand as unknown[]) : [operand]).map((one) =>
    readScalar(field, one),
  );
  if (operator === '$between') {
    const [from, to, ...more] = values;
    if (from === undefined || to === undefined || more.length > 0) {
      throw malformed(field, `${field} must be between two values.`);
    }
    return {
      all: [
        { field, operator: 'gte', values: [from] },
        { field, operator: 'lte', values: [to] },
      ],
    };
  }
  const [ours, negated] = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator]! : [];
  if (!ours) throw malformed(field, `${field} cannot be compared by ${operator}.`);
  if (Array.isArray(operand) && !SEVERAL.includes(operator)) {
    throw malformed(field, `${field} takes one value with ${operator}.`);
  }
  const filter: Filter = { field, operator: ours, values };
  return negated ? { not: filter } : filter;
}

const together = (conditions: Condition[]): Condition =>
  conditions.length === 1 ? conditions[0]! : { all: conditions };

function entriesOf(name: string, object: unknown): [string, unknown][] {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    throw malformed(name, `${name} must be a JSON object.`);
  }
  return Object.entries(object);
}

function listOf(operator: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw malformed('s', `s needs a list behind ${operator}.`);
  return value;
}
