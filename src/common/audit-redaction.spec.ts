import { redactForAudit } from './audit-redaction.js';

describe('What a service tells the audit log', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [
      { status: 'active', tier: 3 },
      { status: 'active', tier: 3 },
    ],
    [
      { password: 'x', refreshToken: 'y', totp_secret: 'z' },
      { password: '[redacted]', refreshToken: '[redacted]', totp_secret: '[redacted]' },
    ],
    [
      { phoneNumber: null, phone_hash: 'ab' },
      { phoneNumber: null, phone_hash: '[redacted]' },
    ],
    [{ reason: 'called +201234567890 twice' }, { reason: 'called [redacted] twice' }],
    [{ reason: '010 1234 5678' }, { reason: '[redacted]' }],
    [{ reason: '00201012345678, 201112345678' }, { reason: '[redacted], [redacted]' }],
    [
      { hash: '0xab01012345678cd', amount: '201012345678.5' },
      { hash: '0xab01012345678cd', amount: '201012345678.5' },
    ],
    [{ list: [{ deep: { otp: '123456' } }] }, { list: [{ deep: { otp: '[redacted]' } }] }],
    [
      { code: '123456', currencyCode: 'EGP' },
      { code: '[redacted]', currencyCode: 'EGP' },
    ],
    [
      { at: new Date(0), big: 5n, bytes: Buffer.from('x') },
      { at: '1970-01-01T00:00:00.000Z', big: '5', bytes: '[redacted]' },
    ],
    [{ text: 'x'.repeat(40_000) }, { tooLarge: true, fields: ['text'] }],
  ])('of %j keeps %j', (given, kept) => {
    expect(redactForAudit(given)).toEqual(kept);
  });

  it('ends at a depth', () => {
    let nested: Record<string, unknown> = { end: 1 };
    for (let level = 0; level < 5_000; level++) nested = { nested };
    expect(JSON.stringify(redactForAudit(nested))).toContain('[redacted]');
  });
});
