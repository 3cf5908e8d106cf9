import { Module } from '@nestjs/common';
import { WalletOutboxController } from './wallet-outbox.controller.js';

/** Never part of an application in production. */
@Module({ controllers: [WalletOutboxController] })
export class WalletOutboxModule {}
