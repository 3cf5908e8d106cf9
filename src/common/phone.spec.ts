import { identityHash, maskPhone, parsePhone, phoneHash } from './phone.js';

describe('a phone', () => {
  it.each([
    '01000000001',
    '201000000001',
    '+201000000001',
    '00201000000001',
    '0020 10 0000 0001',
    '+20 (10) 0000-0001',
    '010 0000 0001',
    '٠١٠٠٠٠٠٠٠٠١',
    '\u202a+20 10 0000 0001\u202c',
    ' 1000000001 ',
  ])('%p is one E.164 number', (text) => expect(parsePhone(text)).toBe('+201000000001'));

  it.each([
    '',
    '0',
    '0100000000',
    '010000000011',
    '+14155552671',
    'call 01000000001',
    '+2010000000x1',
    '0'.repeat(500),
    '+20***0001',
  ])('%p is none', (text) => expect(parsePhone(text)).toBeNull());

  it('has the identity hash that the chain knows', () => {
    expect(identityHash('+201234567890')).toBe(
      '0x8429ec97d1123a3c61b210d561fba3d3d1cd1be6f6caa444f2afe77c8bc45d28',
    );
    expect(identityHash('+201000000001')).toBe(
      '0x0db25220c6b8e3015d5907658c1243cb6a20306112103bd0b3163ae04ee4940c',
    );
  });

  it('shows its country and its last four digits', () =>
    expect(maskPhone('+201234567890')).toBe('+20***7890'));

  it('is hashed with the pepper over the bytes of the identity', () => {
    const identity = identityHash('+201234567890');
    expect(phoneHash(Buffer.from('a'), identity)).toMatch(/^[0-9a-f]{64}$/);
    expect(phoneHash(Buffer.from('a'), identity)).not.toBe(phoneHash(Buffer.from('b'), identity));
  });
});
