import { setTimeout as pause } from 'node:timers/promises';
import { MOST_ON_BOARD } from '../../src/cache/live/boards.js';
import { FEED_START, LARGEST_ENTRY, MOST_IN_FEED } from '../../src/cache/live/feeds.js';
import type { LiveStructures } from '../../src/cache/live/live-structures.js';
import { MOST_PRESENT, PRESENCE_LIFE_MS } from '../../src/cache/live/presence.js';
import { until } from './until.js';

const MINUTE = 60_000;
const TEXTS = ['__proto__', 'constructor', ' ', '\r\n', 'ملف', '\u0000', '{a}*?[]', '-', '+', 'since', ''];

type Structures = () => LiveStructures;

/** What sets of who was seen have to do, wherever they are kept. */
export function presenceContract(test: typeof it, live: Structures): void {
  const names = namesOf('presence');

  test('count each member once, within each window', async () => {
    const set = names();
    const { presence } = live();
    await presence.note(set, [
      { member: 'a', msAgo: 0 },
      { member: 'a', msAgo: 2 * MINUTE },
      { member: 'b', msAgo: 30 * MINUTE },
      { member: 'c', msAgo: PRESENCE_LIFE_MS + MINUTE },
    ]);
    await presence.note(set, [{ member: 'b', msAgo: 40 * MINUTE }]);
    const { counts, knownMs } = (await presence.count(set, [5 * MINUTE, 35 * MINUTE, PRESENCE_LIFE_MS]))!;
    expect(counts).toEqual([1, 2, 2]);
    expect(knownMs).toBeLessThan(MINUTE);
  });

  test('know nothing of a set that nobody was noted in, and nothing of a longer past than their own', async () => {
    const set = names();
    expect(await live().presence.count(set, [MINUTE])).toBeUndefined();
    expect(await live().presence.note(set, [])).toBe(true);
    const { counts, knownMs } = (await live().presence.count(set, [MINUTE]))!;
    expect([counts, knownMs < MINUTE]).toEqual([[0], true]);
  });

  test('begin to know anew where somebody was lost', async () => {
    const set = names();
    await live().presence.note(set, [{ member: 'a', msAgo: 0 }]);
    await pause(60);
    expect((await live().presence.count(set, [MINUTE]))!.knownMs).toBeGreaterThanOrEqual(50);
    await live().presence.note(set, [{ member: 'b', msAgo: 0 }], true);
    const { counts, knownMs } = (await live().presence.count(set, [MINUTE]))!;
    expect(counts).toEqual([2]);
    expect(knownMs).toBeLessThan(50);
  });

  test('take members of any letters', async () => {
    const set = names();
    await live().presence.note(
      set,
      TEXTS.map((member) => ({ member, msAgo: 0 })),
    );
    expect((await live().presence.count(set, [MINUTE]))!.counts).toEqual([TEXTS.length]);
  });

  test('forget who was seen longest ago when they are too many, and say so', async () => {
    const set = names();
    const { presence } = live();
    const first = Array.from({ length: 1_000 }, (_, n) => ({ member: `old ${n}`, msAgo: 10 * MINUTE }));
    await presence.note(set, first);
    for (let from = 0; from < MOST_PRESENT; from += 20_000) {
      const some = Array.from({ length: 20_000 }, (_, n) => ({ member: `new ${from + n}`, msAgo: 0 }));
      expect(await presence.note(set, some)).toBe(true);
    }
    const { counts, knownMs } = (await presence.count(set, [20 * MINUTE]))!;
    expect(counts).toEqual([MOST_PRESENT]);
    expect(knownMs).toBeLessThan(10 * MINUTE);
  });
}

/** What leaderboards have to do. */
export function boardsContract(test: typeof it, live: Structures): void {
  const names = namesOf('board');
  const entry = (member: string, score: number) => ({ member, score, value: `{"of":"${member}"}` });

  test('are read in the order of their scores, of equals by the member', async () => {
    const board = names();
    const entries = [entry('c', 2), entry('b', 2), entry('a', 3), entry('d', 1.5)];
    await live().boards.replace(board, { asOf: 5, entries }, MINUTE);
    expect(await live().boards.read(board)).toEqual({
      asOf: 5,
      entries: [entry('d', 1.5), entry('b', 2), entry('c', 2), entry('a', 3)],
    });
  });

  test('are replaced whole, and not by an older one', async () => {
    const board = names();
    await live().boards.replace(
      board,
      { asOf: 1_700_000_000_001, entries: [entry('a', 1), entry('b', 2)] },
      MINUTE,
    );
    await live().boards.replace(board, { asOf: 1_700_000_000_000, entries: [entry('c', 1)] }, MINUTE);
    expect((await live().boards.read(board))?.entries).toHaveLength(2);
    await live().boards.replace(board, { asOf: 1_700_000_000_002, entries: [entry('c', 1)] }, MINUTE);
    expect(await live().boards.read(board)).toEqual({ asOf: 1_700_000_000_002, entries: [entry('c', 1)] });
    await live().boards.replace(board, { asOf: 1_700_000_000_003, entries: [] }, MINUTE);
    expect(await live().boards.read(board)).toEqual({ asOf: 1_700_000_000_003, entries: [] });
  });

  test('end', async () => {
    const board = names();
    await live().boards.replace(board, { asOf: 1, entries: [entry('a', 1)] }, 40);
    await pause(80);
    expect(await live().boards.read(board)).toBeUndefined();
    expect(await live().boards.read(names())).toBeUndefined();
  });

  test('take members and values of any letters, and no more than are bounded', async () => {
    const board = names();
    const entries = TEXTS.map((text, score) => ({ member: text, score, value: text }));
    await live().boards.replace(board, { asOf: 1, entries }, MINUTE);
    expect((await live().boards.read(board))?.entries).toEqual(entries);
    const many = Array.from({ length: MOST_ON_BOARD + 1 }, (_, n) => entry(String(n), n));
    await expect(live().boards.replace(board, { asOf: 2, entries: many }, MINUTE)).rejects.toThrow(
      RangeError,
    );
    const twice = { asOf: 2, entries: [entry('a', 1), entry('a', 2)] };
    await expect(live().boards.replace(board, twice, MINUTE)).rejects.toThrow(RangeError);
  });
}

/** What lists of what happened have to do. */
export function feedsContract(test: typeof it, live: Structures): void {
  const names = namesOf('feed');
  const fill = async (feed: string, from: number, to: number): Promise<void> => {
    for (let n = from; n <= to; n += 1) await live().feeds.append(feed, { id: `e${n}`, text: `text ${n}` });
  };
  const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `e${from + n}`);

  test('are read on from any place, each entry once and in order', async () => {
    const feed = names();
    await fill(feed, 1, 25);
    const { cursor: end, entries } = (await live().feeds.read(feed, undefined, 10))!;
    expect(entries.map(({ id }) => id)).toEqual(ids(16, 25));
    expect(entries.map(({ text }) => text)[0]).toBe('text 16');
    let cursor = FEED_START;
    const read: string[] = [];
    for (let page = 0; page < 4; page += 1) {
      const { missed, ...next } = (await live().feeds.read(feed, cursor, 7))!;
      expect(missed).toBe(false);
      read.push(...next.entries.map(({ id }) => id));
      cursor = next.cursor;
    }
    expect(read).toEqual(ids(1, 25));
    expect(cursor).toBe(end);
    expect(await live().feeds.read(feed, cursor, 7)).toEqual({ entries: [], missed: false, cursor });
    await fill(feed, 26, 26);
    expect((await live().feeds.read(feed, cursor, 7))!.entries.map(({ id }) => id)).toEqual(['e26']);
  });

  test('of which there is nothing yet have a place to go on from', async () => {
    const feed = names();
    const { cursor, ...rest } = (await live().feeds.read(feed, undefined, 5))!;
    expect(rest).toEqual({ entries: [], missed: false });
    expect(await live().feeds.read(feed, cursor, 5)).toEqual({ entries: [], missed: false, cursor });
    await fill(feed, 1, 1);
    expect(await live().feeds.read(feed, cursor, 5)).toMatchObject({
      entries: [{ id: 'e1' }],
      missed: false,
    });
  });

  test('are bounded: a reader whose place is gone is told, and goes on with what there is', async () => {
    const feed = names();
    await fill(feed, 1, MOST_IN_FEED);
    expect((await live().feeds.read(feed, FEED_START, 1))!.missed).toBe(false);
    const { entries } = (await live().feeds.read(feed, FEED_START, 2))!;
    const [first, second] = entries.map(({ cursor }) => cursor);
    await fill(feed, MOST_IN_FEED + 1, MOST_IN_FEED + 2);
    const trimmed = (await live().feeds.read(feed, first, 2))!;
    expect(trimmed).toMatchObject({ missed: true, entries: [{ id: 'e3' }, { id: 'e4' }] });
    // Right behind what was trimmed nothing is missing.
    expect(await live().feeds.read(feed, second, 1)).toMatchObject({
      missed: false,
      entries: [{ id: 'e3' }],
    });
    expect((await live().feeds.read(feed, FEED_START, 1))!.missed).toBe(true);
    expect((await live().feeds.read(feed, undefined, 2_000))!.entries).toHaveLength(MOST_IN_FEED);
  });

  test('tell a reader that comes from another life of them, or from a place they have not reached', async () => {
    const feed = names();
    await fill(feed, 1, 3);
    const { cursor } = (await live().feeds.read(feed, undefined, 1))!;
    for (const strange of ['0-1', 'abc-1', 'rubbish', '', cursor.replace(/-3$/, '-4')]) {
      const page = (await live().feeds.read(feed, strange, 5))!;
      expect([strange, page.missed, page.entries.length]).toEqual([strange, true, 3]);
    }
  });

  test('hold what was added again once', async () => {
    const feed = names();
    await fill(feed, 1, 3);
    expect(await live().feeds.append(feed, { id: 'e2', text: 'text 2' }, true)).toBe(true);
    expect(await live().feeds.append(feed, { id: 'e4', text: 'text 4' }, true)).toBe(true);
    expect((await live().feeds.read(feed, FEED_START, 9))!.entries.map(({ id }) => id)).toEqual(ids(1, 4));
  });

  test('take texts of any letters, and none that is too long', async () => {
    const feed = names();
    for (const [n, text] of TEXTS.entries()) await live().feeds.append(feed, { id: `t${n}`, text });
    expect((await live().feeds.read(feed, FEED_START, 99))!.entries.map(({ text }) => text)).toEqual(TEXTS);
    const long = { id: 'long', text: 'ä'.repeat(LARGEST_ENTRY / 2 + 1) };
    await expect(live().feeds.append(feed, long)).rejects.toThrow(RangeError);
    await expect(live().feeds.append(feed, { id: 'with blank', text: '' })).rejects.toThrow(RangeError);
  });
}

/** What messages between processes have to do. `other` is another process's view of the same. */
export function channelsContract(test: typeof it, live: Structures, other: Structures): void {
  const names = namesOf('channel');

  test('bring each message to everybody who listens on the channel, and to nobody else', async () => {
    const channel = names();
    const heard: string[] = [];
    const ends = [
      live().channels.subscribe(channel, (message) => void heard.push(`here ${message}`)),
      other().channels.subscribe(channel, (message) => void heard.push(`there ${message}`)),
      other().channels.subscribe(names(), (message) => void heard.push(`elsewhere ${message}`)),
    ];
    await pause(100);
    for (const text of TEXTS) await live().channels.publish(channel, text);
    await until(() => heard.length >= 2 * TEXTS.length);
    // In no order: each message finds its own way.
    for (const side of ['here', 'there'])
      expect(heard.filter((text) => text.startsWith(side)).sort()).toEqual(
        TEXTS.map((text) => `${side} ${text}`).sort(),
      );
    for (const end of ends) end();
    await pause(100);
    await live().channels.publish(channel, 'after the end');
    await pause(50);
    expect(heard).toHaveLength(2 * TEXTS.length);
  });
}

function namesOf(kind: string): () => string {
  let made = 0;
  return () => `${kind} ${(made += 1)}`;
}
