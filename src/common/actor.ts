import type { AdminRole, Permission } from './permissions.js';

/** On whose behalf something is done. It is the first argument of every service method that cares. */
export type Actor = PublicActor | InvestorActor | StaffActor | SystemActor;

export interface PublicActor {
  kind: 'public';
}

export interface InvestorActor {
  kind: 'user';
  userId: string;
  sessionId: string;
}

export interface StaffActor {
  kind: 'admin';
  adminId: string;
  sessionId: string;
  role: AdminRole;
  permissions: ReadonlySet<Permission>;
  /** The password is one that somebody else has handed out. */
  mustChangePassword: boolean;
}

/** A job, the importer, start-up. */
export interface SystemActor {
  kind: 'system';
  task: string;
}
