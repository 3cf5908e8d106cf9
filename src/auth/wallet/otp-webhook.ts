import { createHmac, randomUUID } from 'node:crypto';
import { type OtpMessage, OtpSender } from './otp-sender.js';

const PATIENCE_MS = 5_000;

/**
 * Posts a code to the gateway that sends it:
 *
 *     POST <OTP_WEBHOOK_URL>
 *     Content-Type: application/json
 *     X-Pend-Delivery: <UUID, another for each message>
 *     X-Pend-Timestamp: <Unix seconds>
 *     X-Pend-Signature: v1=<hex of HMAC-SHA-256 under OTP_WEBHOOK_SECRET of "<timestamp>.<body as sent>">
 *
 *     {"phone":"+201234567890","code":"123456","purpose":"login","expiresInSeconds":300}
 *
 * The receiver computes the signature over the bytes it got, compares in constant time and refuses a timestamp more
 * than five minutes off. Any 2xx is a success; redirects are not followed, since they would carry the code elsewhere.
 */
export class OtpWebhook extends OtpSender {
  constructor(
    private readonly url: string,
    private readonly secret: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    super();
  }

  async send({ phone, code, purpose, lifeSeconds }: OtpMessage): Promise<void> {
    const body = JSON.stringify({ phone, code, purpose, expiresInSeconds: lifeSeconds });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const answer = await fetch(this.url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(this.patienceMs),
      headers: {
        'content-type': 'application/json',
        'x-pend-delivery': randomUUID(),
        'x-pend-timestamp': timestamp,
        'x-pend-signature': signWebhook(this.secret, timestamp, body),
      },
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The gateway of one-time codes answered ${answer.status}`);
  }
}

/** The value of `X-Pend-Signature`. */
export function signWebhook(secret: string, timestamp: string, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
