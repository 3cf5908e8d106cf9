import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type ReadOnlyState, ReadOnlyMode } from '../database/read-only/read-only-mode.js';
import { SystemReport } from '../health/system-report.js';
import { AuditLogService } from './audit-log.service.js';

/** A transaction of a request is ended by the database within this. */
const PATIENCE_MS = 60_000;

export interface TurnedOn {
  /** False where it was on already. */
  changed: boolean;
  /** Every writer of before has ended: from now on nothing changes. */
  settled: boolean;
}

/** Turns read-only mode on and off for all processes, and leaves a row in the audit log. */
@Injectable()
export class ReadOnlyService implements OnModuleInit {
  constructor(
    private readonly mode: ReadOnlyMode,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly report: SystemReport,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'readOnly',
      figures: { on: 'Whether writes are refused: 1 while read-only mode is on, else 0' },
      read: async () => {
        const { isOn, reason, changedAt } = await this.mode.read();
        return { on: isOn ? 1 : 0, reason, changedAt };
      },
    });
  }

  status(): Promise<ReadOnlyState> {
    return this.database.asSystem('readonly status', () => this.mode.read());
  }

  /** Refuses new writes as soon as it is committed, and answers once those that had begun are through. */
  async turnOn(reason: string): Promise<TurnedOn> {
    const changed = await this.turn(true, reason);
    // Also where it was on before: then the command is asked again because somebody wants to be sure.
    return { changed, settled: await this.mode.waitForWriters(PATIENCE_MS) };
  }

  /** @returns false where it was off already */
  turnOff(): Promise<boolean> {
    return this.turn(false, null);
  }

  private turn(isOn: boolean, reason: string | null): Promise<boolean> {
    return this.database.asSystem(`readonly ${isOn ? 'on' : 'off'}`, async () => {
      const changed = await this.mode.set(isOn, reason);
      if (changed) {
        await this.auditLog.record({
          action: isOn ? 'system.read_only_on' : 'system.read_only_off',
          resourceType: 'read_only_mode',
          newValues: isOn ? { reason } : undefined,
        });
      }
      return changed;
    });
  }
}
