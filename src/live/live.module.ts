import { Global, Module } from '@nestjs/common';
import { ActiveUsers } from './active-users.js';
import { PlatformEvents } from './platform-events.js';

/** What is known of this moment: who is here, and what just happened. */
@Global()
@Module({ providers: [ActiveUsers, PlatformEvents], exports: [ActiveUsers, PlatformEvents] })
export class LiveModule {}
