import { Logger } from '@nestjs/common';
import { type OtpMessage, OtpSender } from './otp-sender.js';

const KEPT = 1_000;

/** Development and tests only: the codes last sent, in memory, and through the gateway when there is one. */
export class OtpOutbox extends OtpSender {
  private readonly logger = new Logger('OtpOutbox');
  private messages: OtpMessage[] = [];

  constructor(
    private readonly gateway: OtpSender | undefined,
    private readonly console: boolean,
  ) {
    super();
  }

  async send(message: OtpMessage): Promise<void> {
    this.messages = [message, ...this.messages].slice(0, KEPT);
    if (this.console)
      this.logger.log(`One-time code for ${message.phone} (${message.purpose}): ${message.code}`);
    await this.gateway?.send(message);
  }

  /** Newest first. */
  sentTo(phone: string): OtpMessage[] {
    return this.messages.filter((message) => message.phone === phone);
  }
}
