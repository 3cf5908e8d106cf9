const DECIMAL = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?$/;

/**
 * Writes a decimal text (sign, fraction and exponent allowed) in plain digits without touching its value:
 * `1e21` → `1000000000000000000000`, `+05.50` → `5.5`. Returns null when the text is no decimal number.
 */
export function plainDecimal(text: string): string | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const whole = match[2]!;
  const fraction = match[3] ?? '';
  if (whole === '' && fraction === '') return null;
  const digits = whole + fraction;
  const point = whole.length + (match[4] === undefined ? 0 : Number(match[4]));
  const before = point <= 0 ? '' : digits.padEnd(point, '0').slice(0, point);
  const after = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const integer = before.replace(/^0+/, '') || '0';
  const decimals = after.replace(/0+$/, '');
  const plain = decimals === '' ? integer : `${integer}.${decimals}`;
  return match[1] === '-' && plain !== '0' ? `-${plain}` : plain;
}

/** How many digits stand before and after the point of a {@link plainDecimal}. A zero before the point counts none. */
export function decimalDigits(plain: string): { whole: number; fraction: number } {
  const unsigned = plain.startsWith('-') ? plain.slice(1) : plain;
  const point = unsigned.indexOf('.');
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  return { whole: whole === '0' ? 0 : whole.length, fraction: point < 0 ? 0 : unsigned.length - point - 1 };
}

/** Whether the value can be stored in `numeric(precision, scale)` without rounding. */
export function fitsNumeric(plain: string, precision: number, scale: number): boolean {
  const { whole, fraction } = decimalDigits(plain);
  return fraction <= scale && whole <= precision - scale;
}

/**
 * A decimal text as an integer count of 10^-scale units (`'1.5'`, 6 → `1500000n`).
 * @throws RangeError when the text is no decimal number or has more than `scale` digits after the point: an amount
 * is never rounded on the way in.
 */
export function toScaled(text: string, scale: number): bigint {
  const plain = plainDecimal(text.trim());
  if (plain === null) throw new RangeError(`Not a decimal number: ${JSON.stringify(text)}`);
  const negative = plain.startsWith('-');
  const unsigned = negative ? plain.slice(1) : plain;
  const [whole = '0', fraction = ''] = unsigned.split('.');
  if (fraction.length > scale) throw new RangeError(`More than ${scale} digits after the point: ${text}`);
  const units = BigInt(whole + fraction.padEnd(scale, '0'));
  return negative ? -units : units;
}

/** The decimal text of a count of 10^-scale units, without trailing zeros (`1500000n`, 6 → `'1.5'`). */
export function fromScaled(units: bigint, scale: number): string {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const plain = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative ? `-${plain}` : plain;
}

/** The decimal text of a count of 10^-scale units with all its digits (`1500000n`, 6 → `'1.500000'`). */
export function fixedDecimal(units: bigint, scale: number): string {
  const [whole, fraction = ''] = fromScaled(units, scale).split('.');
  return scale === 0 ? whole! : `${whole}.${fraction.padEnd(scale, '0')}`;
}
