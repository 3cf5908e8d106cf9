import { personalName, personalText } from './personal-data.js';

describe('Personal data', () => {
  it.each([
    ['01012345678', 'phone'],
    ['call +20 101 234 5678 now', 'phone'],
    ['+44 20 7946 0958', 'phone'],
    ['0044 (0)20 7946 0958', 'phone'],
    ['٠١٠١٢٣٤٥٦٧٨', 'phone'],
    ['somebody@example.com', 'email'],
    ['mailto:Some.Body+x@mail.example.co', 'email'],
    ['29801150101234', 'national_id'],
    ['id 30512310112345.', 'national_id'],
    [29801150101234, 'national_id'],
  ] as const)('is found in %j: %s', (text, found) => {
    expect(personalText(text)).toBe(found);
  });

  it.each([
    'Benban Solar Park, Plot 12',
    '12:30',
    '2026-11-23T01:00:00.000Z',
    1_795_395_600_000,
    12.5,
    '3388bcef-dfc3-8cae-a080-201012345678',
    '0xA7cF8F3582ffE6D6C6f83eE2b8EdBA52D28E6872',
    'a@b',
    '99999999999999',
    '/pools/benban-solar-park?page=2',
  ])('is not found in %j', (text) => {
    expect(personalText(text)).toBeUndefined();
  });

  it.each([
    ['phone_number', 'phone'],
    ['mobileNo', 'phone'],
    ['Email', 'email'],
    ['national-id', 'national_id'],
    ['dateOfBirth', 'national_id'],
    ['password', 'secret'],
    ['firstName', 'name'],
  ])('is what a field called %s holds: %s', (name, found) => {
    expect(personalName(name)).toBe(found);
  });

  it.each(['tokenSymbol', 'poolId', 'duration', 'name', 'emailOpened', 'path'])(
    'is not what a field called %s holds',
    (name) => {
      expect(personalName(name)).toBeUndefined();
    },
  );

  it('is looked for in time that grows with the text alone', () => {
    const hostile = `${'a@'.repeat(2_000)}${'+1 '.repeat(1_000)}`;
    const began = process.cpuUsage();
    for (let n = 0; n < 50; n++) personalText(hostile);
    const { user } = process.cpuUsage(began);
    expect(user / 1000).toBeLessThan(2_000);
  });
});
