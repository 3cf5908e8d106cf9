import { Injectable, Logger } from '@nestjs/common';

/** That a verification ends, or has ended. */
export interface ExpiryNotice {
  applicationId: string;
  userId: string;
  /** How many days before; 0: it has ended. */
  days: number;
  expiresAt: Date;
}

/** Tells applicants that their verification ends. What throws is tried again with the next run. */
export abstract class ExpiryNotices {
  abstract deliver(notice: ExpiryNotice): Promise<void>;
}

/** Until there is a way to reach people: the log, for whoever calls them. */
@Injectable()
export class LoggedExpiryNotices extends ExpiryNotices {
  private readonly logger = new Logger('KYC');

  override async deliver(notice: ExpiryNotice): Promise<void> {
    this.logger.log({
      msg: notice.days > 0 ? 'a verification ends soon' : 'a verification has ended',
      ...notice,
    });
  }
}
