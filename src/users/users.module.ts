import { Module } from '@nestjs/common';
import { UsersAdminController } from './users.admin.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';
import { WalletAccountsRepository } from './wallet-accounts.repository.js';
import { WalletController } from './wallet.controller.js';
import { WalletFactory } from './wallet-factory.js';
import { WalletFactoryRepository } from './wallet-factory.repository.js';
import { WalletService } from './wallet.service.js';

@Module({
  controllers: [UsersAdminController, WalletController],
  providers: [
    UsersService,
    UsersRepository,
    WalletService,
    WalletAccountsRepository,
    { provide: WalletFactory, useClass: WalletFactoryRepository },
  ],
  exports: [UsersService],
})
export class UsersModule {}
