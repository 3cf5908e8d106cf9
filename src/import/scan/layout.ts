/**
 * Where the records of a legacy file are found. The old server wrote each file in one shape, but arrays turned up
 * where objects were expected and the reverse, so a layout says what may be descended into, not what must be there.
 */
export type Layout =
  | {
      kind: 'list';
      /** Keys of a root object that hold the records (`{opportunities: […]}`). */
      wrappers: readonly string[];
      /** Whether a plain string or number in a root object is a record (a map) or a note beside the records. */
      scalarsAreRecords: boolean;
    }
  /** Arrays of points, anywhere inside objects. */
  | { kind: 'points' };

export type Step = 'descend' | 'record' | 'note';

/** One open array or object that is being walked into, not captured. */
export interface Frame {
  array: boolean;
  /** The keys that lead here, joined by dots; '' at the root. */
  path: string;
  /** Inside a wrapper every element is a record. */
  wrapped: boolean;
}

const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

/** What to do with a value: walk into it, capture it as a record, or keep it as a note about the file. */
export function stepInto(layout: Layout, frame: Frame, depth: number, key: string, first: number): Step {
  const container = first === OPEN_BRACE || first === OPEN_BRACKET;
  if (layout.kind === 'points') {
    if (frame.array) return 'record';
    // Objects that are nested absurdly deep are captured, so that the record parser can refuse them.
    return container && depth < 32 ? 'descend' : container ? 'record' : 'note';
  }
  if (frame.array || frame.wrapped) return 'record';
  if (container && depth === 1 && layout.wrappers.includes(key)) return 'descend';
  return container || layout.scalarsAreRecords ? 'record' : 'note';
}
