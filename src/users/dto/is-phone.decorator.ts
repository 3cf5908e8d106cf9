import { ValidateBy } from 'class-validator';
import { parsePhone } from '../../common/phone.js';

/** A text that is an Egyptian mobile number, in any way people write it. */
export const IsPhone = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'phone',
      validator: { validate: (value) => typeof value === 'string' && parsePhone(value) !== null },
    },
    { message: 'phone must be an Egyptian mobile number' },
  );
