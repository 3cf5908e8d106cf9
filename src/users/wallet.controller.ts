import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ForInvestor, ForPublic } from '../auth/access.js';
import { Investor } from '../auth/wallet/investor.decorator.js';
import type { InvestorActor } from '../common/actor.js';
import { IdempotencyIgnored } from '../common/http/idempotency.js';
import { Refuses } from '../common/problem/refuses.js';
import { GoesOnReadOnly } from '../database/read-only/goes-on-read-only.js';
import {
  CodeSentDto,
  EndedSessionDto,
  NonceDto,
  RefreshedTokensDto,
  RegisteredDto,
  WalletTokensDto,
} from './dto/wallet-answer.dto.js';
import { WalletUserDto } from './dto/user.dto.js';
import {
  RegisterDto,
  RequestCodeDto,
  RequestNonceDto,
  WalletLoginDto,
  WalletRefreshDto,
} from './dto/wallet-request.dto.js';
import { WalletService } from './wallet.service.js';

@ApiTags('wallet')
@Controller('wallet')
@IdempotencyIgnored()
export class WalletController {
  constructor(private readonly wallet: WalletService) {}

  @Post('otp')
  @HttpCode(202)
  @ForPublic()
  @ApiOperation({ summary: 'Send a one-time code to a phone; the answer does not tell whether it is known' })
  @ApiAcceptedResponse({ type: CodeSentDto })
  requestCode(@Body() request: RequestCodeDto) {
    return this.wallet.requestCode(request);
  }

  @Post('nonce')
  @HttpCode(200)
  @ForPublic()
  @ApiOperation({ summary: 'An EIP-4361 message to sign with a wallet, good once and for ten minutes' })
  @ApiOkResponse({ type: NonceDto })
  requestNonce(@Body() request: RequestNonceDto) {
    return this.wallet.requestNonce(request);
  }

  @Post('register')
  @HttpCode(201)
  @ForPublic()
  @ApiOperation({ summary: 'Bind a phone and a wallet; a phone that is known logs in instead' })
  @ApiCreatedResponse({ type: RegisteredDto })
  @Refuses(
    'invalid_code',
    'invalid_signature',
    'address_unproven',
    'address_taken',
    '403 account_closed',
    'account_suspended',
  )
  register(@Body() request: RegisterDto) {
    return this.wallet.register(request);
  }

  @Post('login')
  @HttpCode(200)
  @ForPublic()
  @ApiOperation({ summary: 'Log in with phone and code, or with a signed message' })
  @ApiOkResponse({ type: WalletTokensDto })
  @Refuses('invalid_code', 'invalid_signature', 'not_registered', '403 account_closed', 'account_suspended')
  login(@Body() request: WalletLoginDto) {
    return this.wallet.login(request);
  }

  @Post('refresh')
  @GoesOnReadOnly()
  @HttpCode(200)
  @ForPublic()
  @ApiOperation({ summary: 'The next access token; the refresh token is replaced by the one answered' })
  @ApiOkResponse({ type: RefreshedTokensDto })
  @Refuses('invalid_refresh_token', '403 account_closed', 'account_suspended')
  refresh(@Body() { refreshToken }: WalletRefreshDto) {
    return this.wallet.refresh(refreshToken);
  }

  @Post('logout')
  @GoesOnReadOnly()
  @HttpCode(200)
  @ForInvestor()
  @ApiOperation({ summary: 'End this session, its access tokens included' })
  @ApiOkResponse({ type: EndedSessionDto })
  logout(@Investor() investor: InvestorActor) {
    return this.wallet.logout(investor);
  }

  @Get('me')
  @ForInvestor()
  @ApiOperation({ summary: 'Who is logged in' })
  @ApiOkResponse({ type: WalletUserDto })
  me(@Investor() investor: InvestorActor) {
    return this.wallet.me(investor);
  }
}
