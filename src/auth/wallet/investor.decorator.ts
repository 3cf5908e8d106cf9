import { createParamDecorator } from '@nestjs/common';
import type { InvestorActor } from '../../common/actor.js';
import { unauthenticated } from '../../common/problem/problem.js';
import { currentContext } from '../../common/request-context.js';

/** The investor that a `ForInvestor()` route is called by. */
export const Investor = createParamDecorator((): InvestorActor => {
  const actor = currentContext()?.actor;
  if (actor?.kind !== 'user') throw unauthenticated();
  return actor;
});
