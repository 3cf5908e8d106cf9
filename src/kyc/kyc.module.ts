import { Module } from '@nestjs/common';
import { KycAdminController } from './kyc.admin.controller.js';
import { KycRepository } from './kyc.repository.js';
import { KycService } from './kyc.service.js';

@Module({
  controllers: [KycAdminController],
  providers: [KycService, KycRepository],
})
export class KycModule {}
