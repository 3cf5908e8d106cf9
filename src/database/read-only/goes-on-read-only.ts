import { SetMetadata } from '@nestjs/common';

export const GOES_ON_READ_ONLY = Symbol('GOES_ON_READ_ONLY');

/**
 * For a route that is no GET and is answered in read-only mode all the same: what looking into an incident takes, such
 * as logging in and out. The tables that it writes are those that the database exempts.
 */
export const GoesOnReadOnly = () => SetMetadata(GOES_ON_READ_ONLY, true);
