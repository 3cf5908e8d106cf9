import { ValidateBy } from 'class-validator';

const MOST = 1000;

/** A reason that staff give, without the white space around it `least` to 1000 characters long. */
export const IsReason = (least = 1): PropertyDecorator =>
  ValidateBy(
    {
      name: 'reason',
      validator: {
        // No pattern: one that trims takes quadratic time over a megabyte of spaces.
        validate: (value) =>
          typeof value === 'string' && value.length <= MOST && value.trim().length >= least,
      },
    },
    { message: `$property must be a text of ${least} to ${MOST} characters` },
  );
