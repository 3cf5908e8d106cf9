import { ValidateBy } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar as YYYY-MM-DD, from `first` on and, if it is to be over, before today (UTC). */
export const IsDay = ({ first, past }: { first: string; past: boolean }): PropertyDecorator =>
  ValidateBy(
    {
      name: 'day',
      validator: {
        validate: (value) => {
          if (typeof value !== 'string' || !DAY.test(value)) return false;
          const time = Date.parse(`${value}T00:00:00Z`);
          // 31 February parses, as another day.
          if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return false;
          return value >= first && (!past || time < Date.now());
        },
      },
    },
    { message: `$property must be a day as YYYY-MM-DD, ${past ? 'in the past, ' : ''}from ${first} on` },
  );
