import { ValidateBy } from 'class-validator';

/** A name, a number, an address: `least` to `most` characters of any script, in one line, without control characters. */
export const IsLine = (least: number, most: number): PropertyDecorator =>
  ValidateBy(
    {
      name: 'line',
      validator: {
        validate: (value) =>
          typeof value === 'string' &&
          value.length <= most &&
          value.trim().length >= least &&
          !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value),
      },
    },
    { message: `$property must be one line of ${least} to ${most} characters` },
  );
