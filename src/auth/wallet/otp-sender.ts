import type { WalletPurpose } from './wallet-purpose.js';

export interface OtpMessage {
  /** E.164. */
  phone: string;
  code: string;
  purpose: WalletPurpose;
  createdAt: Date;
  lifeSeconds: number;
}

/** Brings a one-time code to its phone. It rejects when it surely or probably did not. */
export abstract class OtpSender {
  abstract send(message: OtpMessage): Promise<void>;
}

/** Production without a webhook: everything else works, codes don't. */
export class NoOtpSender extends OtpSender {
  async send(): Promise<void> {
    throw new Error('OTP_WEBHOOK_URL is not set: nothing sends one-time codes');
  }
}
