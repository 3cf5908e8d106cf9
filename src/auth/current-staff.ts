import { createParamDecorator } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import { unauthenticated } from '../common/problem/problem.js';
import { currentContext } from '../common/request-context.js';

/** The member of staff who sent the request, on a route that is {@link ForStaff}. */
export const CurrentStaff = createParamDecorator((): StaffActor => {
  const actor = currentContext()?.actor;
  if (actor?.kind !== 'admin') throw unauthenticated();
  return actor;
});
