import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LIVE_STRUCTURES, type LiveStructures } from '../cache/live/live-structures.js';
import { SystemReport } from '../health/system-report.js';
import { ActiveUsers } from '../live/active-users.js';
import { PlatformEventsService } from './platform-events.service.js';

/** Who is here, for operators. */
@Injectable()
export class LiveReport implements OnModuleInit {
  constructor(
    private readonly report: SystemReport,
    private readonly active: ActiveUsers,
    private readonly events: PlatformEventsService,
    @Inject(LIVE_STRUCTURES) private readonly live: LiveStructures,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'live',
      figures: {
        activeUsersNow: 'Investors seen in the last five minutes',
        activeUsersDay: 'Investors seen in the last 24 hours',
        eventFollowers: 'Staff who follow the events of the platform in this process',
      },
      read: async () => {
        const { now, day, knownSeconds } = await this.active.read();
        return {
          activeUsersNow: now,
          activeUsersDay: day,
          // So far back nobody is missing: a count of a longer time is not known.
          knownSeconds,
          // Where it is not, every process knows of its own users alone.
          sharedByProcesses: this.live.isShared,
          eventFollowers: this.events.followerCount,
        };
      },
    });
  }
}
