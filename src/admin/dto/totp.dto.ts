import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { TOTP_CODE, TOTP_OR_RECOVERY_CODE } from '../code-forms.js';
import { StaffTokensDto } from './login.dto.js';

export class TotpOfferDto {
  @ApiProperty({ description: 'Base32, for typing into an authenticator' })
  secret!: string;

  @ApiProperty({ description: 'The same as a URL, for a QR code' })
  otpauthUrl!: string;
}

export class TotpCodeDto {
  @ApiProperty({ example: '123456', pattern: TOTP_CODE.source })
  @Matches(TOTP_CODE, { message: 'code must be six digits' })
  code!: string;
}

export class TotpOrRecoveryCodeDto {
  @ApiProperty({ example: '123456', description: 'Code of the authenticator, or a recovery code' })
  @Matches(TOTP_OR_RECOVERY_CODE, { message: 'code must be six digits or a recovery code' })
  code!: string;
}

export class TotpConfirmedDto extends StaffTokensDto {
  @ApiProperty({ type: String, isArray: true, description: 'Shown this once; each is good for one use' })
  recoveryCodes!: string[];
}

export class SteppedUpDto {
  @ApiProperty({ description: 'Until when routes that need a fresh code are open' })
  steppedUpUntil!: Date;
}
