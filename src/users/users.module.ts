import { Module } from '@nestjs/common';
import { AdminModule } from '../admin/admin.module.js';
import { EraseRetired } from './erase-retired.js';
import { ErasedEventsRepository } from './erased-events.repository.js';
import { ErasedEventsService } from './erased-events.service.js';
import { PersonalDataAdminController } from './personal-data.admin.controller.js';
import { PersonalDataService } from './personal-data.service.js';
import { ProfileDataSource } from './profile-data.source.js';
import { UserActivityRepository } from './user-activity.repository.js';
import { UserActivityService } from './user-activity.service.js';
import { UserErasureRepository } from './user-erasure.repository.js';
import { UserErasureService } from './user-erasure.service.js';
import { UserKeyRotationRepository } from './user-key-rotation.repository.js';
import { UserKeyRotationService } from './user-key-rotation.service.js';
import { UserKeysRepository } from './user-keys.repository.js';
import { UserKeysService } from './user-keys.service.js';
import { UserNotesAdminController } from './user-notes.admin.controller.js';
import { UserNotesRepository } from './user-notes.repository.js';
import { UserNotesService } from './user-notes.service.js';
import { UserProfilesRepository } from './user-profiles.repository.js';
import { UserStatsRepository } from './user-stats.repository.js';
import { UserStatsService } from './user-stats.service.js';
import { UserTiersService } from './user-tiers.service.js';
import { UsersAdminController } from './users.admin.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';
import { WalletAccountsRepository } from './wallet-accounts.repository.js';
import { WalletController } from './wallet.controller.js';
import { WalletFactory } from './wallet-factory.js';
import { WalletFactoryRepository } from './wallet-factory.repository.js';
import { WalletService } from './wallet.service.js';

@Module({
  imports: [AdminModule],
  controllers: [
    UsersAdminController,
    PersonalDataAdminController,
    UserNotesAdminController,
    WalletController,
  ],
  providers: [
    EraseRetired,
    ErasedEventsRepository,
    ErasedEventsService,
    PersonalDataService,
    ProfileDataSource,
    UserActivityRepository,
    UserActivityService,
    UserErasureRepository,
    UserErasureService,
    UserKeyRotationRepository,
    UserKeyRotationService,
    UserKeysRepository,
    UserKeysService,
    UserNotesRepository,
    UserNotesService,
    UserProfilesRepository,
    UserStatsRepository,
    UserStatsService,
    UserTiersService,
    UsersService,
    UsersRepository,
    WalletService,
    WalletAccountsRepository,
    { provide: WalletFactory, useClass: WalletFactoryRepository },
  ],
  exports: [PersonalDataService, UserKeyRotationService, UserKeysService, UsersService],
})
export class UsersModule {}
