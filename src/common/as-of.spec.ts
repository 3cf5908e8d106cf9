import { parseAsOf, parseMoment } from './as-of.js';

const NOW = new Date('2026-03-10T12:00:00.000Z');

describe('The moment that is asked for', () => {
  it.each([
    [undefined, undefined],
    ['2026-03-10', undefined],
    ['2026-03-09', '2026-03-09T23:59:59.999999Z'],
    ['2024-02-29', '2024-02-29T23:59:59.999999Z'],
    ['2026-03-10T11:59:59.123456Z', '2026-03-10T11:59:59.123456Z'],
    ['2026-03-10T13:00:00+02:00', '2026-03-10T13:00:00+02:00'],
    ['2026-03-10T13:00:00 02:00', '2026-03-10T13:00:00+02:00'],
  ])('of %s is %s', (text, moment) => {
    expect(parseAsOf(text, 'asOf', NOW)).toBe(moment);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-03-11',
    '2026-03-10T12:01:00Z',
    '2026-03-09T10:00:00',
    '2026-3-9',
    '0001-01-01',
    "2026-03-09'; DROP TABLE users",
    ['2026-03-09', '2026-03-08'],
  ])('is refused as %j', (text) => {
    expect(() => parseAsOf(text, 'asOf', NOW)).toThrow(expect.objectContaining({ status: 400 }));
  });

  it('takes a day whole where a period ends with it', () => {
    expect(parseMoment('2026-03-09', 'from', 'start')).toBe('2026-03-09T00:00:00Z');
    expect(parseMoment('2026-03-09', 'to', 'end')).toBe('2026-03-09T23:59:59.999999Z');
  });
});
