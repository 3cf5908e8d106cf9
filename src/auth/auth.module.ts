import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { AccessGuard } from './access.guard.js';
import { AccessTokenStrategy } from './access-token.strategy.js';
import { DeclaredAccess } from './declared-access.js';
import { LiveSessions } from './live-sessions.js';
import { LiveStaff } from './live-staff.js';
import { LockOut } from './lock-out.js';
import { DeniedAttempts } from './denied-attempts.repository.js';
import { Passwords } from './passwords.js';
import { RateLimits } from './rate-limits.js';
import { RefreshTokens } from './refresh-tokens.js';
import { RefreshTokensRepository } from './refresh-tokens.repository.js';
import { SIGNING_KEYS, type SigningKeys } from './signing-keys.js';
import { Tokens } from './tokens.js';
import { walletAccess } from './wallet/wallet-access.providers.js';
import type { WalletAccessOptions } from './wallet/wallet-access.options.js';

/** Mechanism only: it knows tokens, passwords and sessions, and no feature. */
@Global()
@Module({})
export class AuthModule {
  static forRoot(signingKeys: SigningKeys, walletOptions: WalletAccessOptions): DynamicModule {
    const wallet = walletAccess(walletOptions);
    return {
      module: AuthModule,
      imports: [JwtModule.register({}), PassportModule, DiscoveryModule],
      providers: [
        { provide: SIGNING_KEYS, useValue: signingKeys },
        { provide: APP_GUARD, useClass: AccessGuard },
        AccessTokenStrategy,
        DeclaredAccess,
        LockOut,
        DeniedAttempts,
        Passwords,
        RateLimits,
        LiveSessions,
        LiveStaff,
        RefreshTokens,
        RefreshTokensRepository,
        Tokens,
        ...wallet.providers,
      ],
      exports: [LiveStaff, LockOut, Passwords, RateLimits, RefreshTokens, Tokens, ...wallet.exports],
    };
  }
}
