import { formatLsn, parseLsn, segmentName, segmentStart } from './lsn.js';

const SEGMENT = 16 * 1024 * 1024;

describe('a place in the log', () => {
  it.each(['0/0', '0/3000028', '1A/FFFFFFFF', 'FFFFFFFF/FFFFFFFF'])('%s is read as it is written', (text) => {
    expect(formatLsn(parseLsn(text))).toBe(text);
  });

  it.each(['', '0', '0/', '/0', '0/123456789', 'x/0', "0/0' --"])('%j is none', (text) => {
    expect(() => parseLsn(text)).toThrow(TypeError);
  });

  it('is in the file that PostgreSQL names so', () => {
    // SELECT pg_walfile_name('1A/FF000028') on timeline 1, and on timeline 3 with segments of 64 MB
    expect(segmentName(1, parseLsn('1A/FF000028'), SEGMENT)).toBe('000000010000001A000000FF');
    expect(segmentName(3, parseLsn('1A/FF000028'), 4 * SEGMENT)).toBe('000000030000001A0000003F');
    expect(formatLsn(segmentStart(parseLsn('1A/FF000028'), SEGMENT))).toBe('1A/FF000000');
  });
});
