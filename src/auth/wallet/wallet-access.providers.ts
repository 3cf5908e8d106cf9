import type { Provider } from '@nestjs/common';
import { AccessLimits } from './access-limits.js';
import { AccessLimitsRepository } from './access-limits.repository.js';
import { ContractSignatures } from './contract-signatures.js';
import { InvestorSessions } from './investor-sessions.js';
import { InvestorSessionsRepository } from './investor-sessions.repository.js';
import { OneTimeCodes } from './one-time-codes.js';
import { OneTimeCodesRepository } from './one-time-codes.repository.js';
import { OtpOutbox } from './otp-outbox.js';
import { NoOtpSender, OtpSender } from './otp-sender.js';
import { OtpWebhook } from './otp-webhook.js';
import { SignInNoncesRepository } from './sign-in-nonces.repository.js';
import { SignInService } from './sign-in.service.js';
import { WALLET_ACCESS, type WalletAccessOptions } from './wallet-access.options.js';

/** The investor's part of `AuthModule`. */
export function walletAccess(options: WalletAccessOptions): {
  providers: Provider[];
  exports: NonNullable<Provider[]>;
} {
  const { otpWebhook, production, consoleCodes } = options;
  const gateway = otpWebhook && new OtpWebhook(otpWebhook.url, otpWebhook.secret);
  const senders: Provider[] = production
    ? [{ provide: OtpSender, useValue: gateway ?? new NoOtpSender() }]
    : [
        { provide: OtpOutbox, useValue: new OtpOutbox(gateway, consoleCodes) },
        { provide: OtpSender, useExisting: OtpOutbox },
      ];
  return {
    providers: [
      { provide: WALLET_ACCESS, useValue: options },
      AccessLimits,
      AccessLimitsRepository,
      ContractSignatures,
      InvestorSessions,
      InvestorSessionsRepository,
      OneTimeCodes,
      OneTimeCodesRepository,
      SignInNoncesRepository,
      SignInService,
      ...senders,
    ],
    exports: [
      AccessLimits,
      InvestorSessions,
      OneTimeCodes,
      SignInService,
      ...(production ? [] : [OtpOutbox]),
    ],
  };
}
