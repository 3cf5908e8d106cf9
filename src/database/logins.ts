/** Roles that a transaction may take, each with the one login that may take it. */
export const LOGIN_OF_ROLE = {
  app_public: 'app',
  app_user: 'app',
  admin_role: 'staff',
  app_worker: 'worker',
} as const;

export type DatabaseRole = keyof typeof LOGIN_OF_ROLE;
export type Login = (typeof LOGIN_OF_ROLE)[DatabaseRole];

/** Connection URLs of every login. `owner` and `analyticsOwner` are absent where migrating is somebody else's task. */
export interface DatabaseUrls {
  owner?: string;
  app: string;
  staff: string;
  worker: string;
  /** The worker's login past a pooler: for what a session keeps beyond a transaction. Absent: `worker`. */
  direct?: string;
  replica?: string;
  analyticsOwner?: string;
  analytics?: string;
  /** Logins that replicate, for backups; absent where nobody is to make them from here. */
  backup?: string;
  analyticsBackup?: string;
}
