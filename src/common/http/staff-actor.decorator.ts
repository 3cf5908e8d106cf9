import { createParamDecorator } from '@nestjs/common';
import type { StaffActor } from '../actor.js';
import { unauthenticated } from '../problem/problem.js';
import { currentContext } from '../request-context.js';

/** The member of staff whom the guard has let in. */
export const Staff = createParamDecorator((): StaffActor => {
  const actor = currentContext()?.actor;
  if (actor?.kind !== 'admin') throw unauthenticated();
  return actor;
});
