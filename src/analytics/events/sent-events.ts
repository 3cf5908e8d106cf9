import { randomUUID } from 'node:crypto';
import { type PersonalData, personalName, personalText } from '../../common/personal-data.js';
import { validationFailed, type Violation } from '../../common/problem/problem.js';
import { UUID } from '../../common/uuid.js';

export const MOST_EVENTS = 100;
/** Of one event's data, as JSON. */
export const LONGEST_DATA = 4_096;
export const DEEPEST_DATA = 4;
/** A phone that was offline sends later; a clock may be a little fast. */
export const OLDEST_MS = 7 * 24 * 60 * 60 * 1000;
export const AHEAD_MS = 5 * 60 * 1000;

export const EVENT_TYPE = /^[a-z][a-z0-9_.]{0,49}$/;
const SESSION_ID = /^[A-Za-z0-9_.:-]{1,100}$/;
/** With a zone: a time of day without one is nobody's. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const FIELDS = new Set(['eventId', 'eventType', 'time', 'eventData', 'sessionId']);

/** An event as it waits for the analytics database. */
export interface AcceptedEvent {
  id: string;
  type: string;
  time: string;
  data?: object;
  session?: string;
}

export interface EventResult {
  /** The sender's, or the one that it was given. */
  eventId: string | null;
  status: 'accepted' | 'refused';
  /** Why it is refused: every fault, with a pointer from the root of the body. */
  violations?: Violation[];
}

export interface SentEvents {
  accepted: AcceptedEvent[];
  /** In the order in which they were sent. */
  results: EventResult[];
}

/**
 * Reads a batch by hand: twenty thousand events a second are too many for a validator that builds an object of a class
 * for each. An event stands or falls by itself.
 *
 * @throws Problem 422 when the batch as such is none, or when none of its events is accepted
 */
export function readSentEvents(body: unknown, now: number): SentEvents {
  const { events, sessionId } = readBatch(body);
  const accepted: AcceptedEvent[] = [];
  const results = events.map((event, index): EventResult => {
    const faults: Violation[] = [];
    const read = readEvent(event, `/events/${index}`, sessionId, now, faults);
    if (faults.length > 0) {
      const id = isRecord(event) && typeof event.eventId === 'string' && UUID.test(event.eventId);
      return { eventId: id ? (event.eventId as string) : null, status: 'refused', violations: faults };
    }
    accepted.push(read);
    return { eventId: read.id, status: 'accepted' };
  });
  if (accepted.length === 0) throw validationFailed(results.flatMap(({ violations }) => violations ?? []));
  return { accepted, results };
}

function readBatch(body: unknown): { events: unknown[]; sessionId: string | undefined } {
  const faults: Violation[] = [];
  if (!isRecord(body)) throw validationFailed([fault('', 'is_object', 'the body must be an object')]);
  for (const field of Object.keys(body)) {
    if (field !== 'events' && field !== 'sessionId') faults.push(unknownField('', field));
  }
  const { events } = body;
  if (!Array.isArray(events) || events.length === 0 || events.length > MOST_EVENTS) {
    faults.push(fault('/events', 'array_size', `events must be an array of 1 to ${MOST_EVENTS} events`));
  }
  const sessionId = readSession(body.sessionId, '/sessionId', faults);
  if (faults.length > 0) throw validationFailed(faults);
  return { events: events as unknown[], sessionId };
}

function readEvent(
  event: unknown,
  at: string,
  sessionId: string | undefined,
  now: number,
  faults: Violation[],
): AcceptedEvent {
  if (!isRecord(event)) {
    faults.push(fault(at, 'is_object', 'an event must be an object'));
    return { id: '', type: '', time: '' };
  }
  for (const field of Object.keys(event)) if (!FIELDS.has(field)) faults.push(unknownField(at, field));
  const { eventId, eventType, time, eventData } = event;
  if (typeof eventType !== 'string' || !EVENT_TYPE.test(eventType)) {
    faults.push(fault(`${at}/eventType`, 'matches', `eventType must match ${EVENT_TYPE.source}`));
  }
  if (eventId !== undefined && (typeof eventId !== 'string' || !UUID.test(eventId))) {
    faults.push(fault(`${at}/eventId`, 'is_uuid', 'eventId must be a UUID'));
  } else if (eventId !== undefined && time === undefined) {
    // An event is its id and its time: one that is given another time with each attempt would count each time.
    faults.push(fault(`${at}/time`, 'is_defined', 'time is needed with an eventId'));
  }
  const moment = readTime(time, `${at}/time`, now, faults);
  const session = readSession(event.sessionId, `${at}/sessionId`, faults) ?? sessionId;
  checkData(eventData, `${at}/eventData`, faults);
  return {
    id: typeof eventId === 'string' ? eventId.toLowerCase() : randomUUID(),
    type: eventType as string,
    time: moment,
    ...(eventData === undefined ? {} : { data: eventData as object }),
    ...(session === undefined ? {} : { session }),
  };
}

function readTime(time: unknown, at: string, now: number, faults: Violation[]): string {
  if (time === undefined) return new Date(now).toISOString();
  const moment = typeof time === 'string' && TIME.test(time) ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(moment)) faults.push(fault(at, 'is_date', 'time must be an ISO 8601 time with its zone'));
  else if (moment < now - OLDEST_MS)
    faults.push(fault(at, 'too_old', 'time must be within the last seven days'));
  else if (moment > now + AHEAD_MS) faults.push(fault(at, 'in_the_future', 'time must not be in the future'));
  else return new Date(moment).toISOString();
  return '';
}

function readSession(session: unknown, at: string, faults: Violation[]): string | undefined {
  if (session === undefined) return undefined;
  if (typeof session !== 'string' || !SESSION_ID.test(session)) {
    faults.push(fault(at, 'matches', `sessionId must match ${SESSION_ID.source}`));
    return undefined;
  }
  const found = personalText(session);
  if (found) faults.push(personal(at, found));
  return session;
}

function checkData(data: unknown, at: string, faults: Violation[]): void {
  if (data === undefined) return;
  if (!isRecord(data)) {
    faults.push(fault(at, 'is_object', 'eventData must be an object'));
    return;
  }
  if (JSON.stringify(data).length > LONGEST_DATA) {
    faults.push(fault(at, 'too_large', `eventData must be at most ${LONGEST_DATA} characters of JSON`));
    return;
  }
  checkValue(data, at, 1, faults);
}

function checkValue(value: unknown, at: string, depth: number, faults: Violation[]): void {
  if (typeof value === 'string' || typeof value === 'number') {
    const found = personalText(value);
    if (found) faults.push(personal(at, found));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST_DATA) {
    faults.push(fault(at, 'too_deep', `eventData must be nested at most ${DEEPEST_DATA} levels deep`));
    return;
  }
  for (const [name, child] of Object.entries(value)) {
    const place = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    // A name may itself be what it must not hold: {"01012345678": true}.
    const found = Array.isArray(value) ? undefined : (personalName(name) ?? personalText(name));
    if (found) faults.push(personal(place, found));
    else checkValue(child, place, depth + 1, faults);
  }
}

const WORDS: Record<PersonalData, string> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  national_id: 'a number of identity',
  secret: 'a secret',
  name: 'a name',
};

/** What was sent is not repeated: an answer may be logged. */
const personal = (at: string, found: PersonalData): Violation =>
  fault(at, 'personal_data', `${nameOf(at)} holds ${WORDS[found]}; events hold nothing personal`);
const unknownField = (at: string, field: string): Violation =>
  fault(`${at}/${field}`, 'unknown_field', `${nameOf(field)} is not a field of this request`);
const fault = (pointer: string, code: string, message: string): Violation => ({ pointer, code, message });

function nameOf(place: string): string {
  const name = place.slice(place.lastIndexOf('/') + 1);
  return personalText(name) ? 'a field' : name;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
