import { createParamDecorator } from '@nestjs/common';
import type { InvestorActor, StaffActor } from '../common/actor.js';
import { unauthenticated } from '../common/problem/problem.js';
import { currentContext } from '../common/request-context.js';

/** Who sent the request, on a route that is for investors and staff. */
export const CurrentActor = createParamDecorator((): InvestorActor | StaffActor => {
  const actor = currentContext()?.actor;
  if (actor?.kind !== 'admin' && actor?.kind !== 'user') throw unauthenticated();
  return actor;
});
