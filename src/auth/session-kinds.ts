import type { Hash } from '../cache/live/hashes.js';
import type { Actor, InvestorActor, StaffActor } from '../common/actor.js';
import { type AdminRole, effectivePermissions } from '../common/permissions.js';
import type { Statement } from '../common/request-context.js';
import { STEP_UP_SECONDS } from './access.js';
import type { AccessClaims } from './tokens.js';
import { barred } from './wallet/investor-sessions.js';

/** One kind of session: how its owner is looked up, and who they then are. */
export interface SessionKind<A extends Actor = Actor> {
  /** Whom the token proves, before anything is known of what they may do. */
  claimed(claims: AccessClaims): A;
  /** At most one row, of texts: what the owner is now. None when the session is over or its owner shut out. */
  findLive: Statement;
  /** @throws Problem 403 for an owner who may no longer act */
  actor(claims: AccessClaims, facts: Hash): A;
}

/** Whether the second factor was shown just now; never remembered, for it passes by itself. */
export const STEPPED_UP = 'steppedUp';

const staff: SessionKind<StaffActor> = {
  claimed: ({ sub, sid }) => ({
    kind: 'admin',
    adminId: sub,
    sessionId: sid,
    role: 'viewer',
    permissions: new Set(),
    mustChangePassword: false,
  }),
  findLive: {
    name: 'find_live_staff_session',
    text: `SELECT a.role, a.permissions::text, a.must_change_password::text AS "mustChangePassword",
                  coalesce(s.stepped_up_at > now() - make_interval(secs => ${STEP_UP_SECONDS}), false)::text AS "${STEPPED_UP}"
             FROM admin_sessions s
             JOIN admin_users a ON a.id = s.admin_id
            WHERE s.id = $1 AND a.id = $2 AND a.is_active
              AND s.revoked_at IS NULL AND s.expires_at > now()`,
  },
  actor: (claims, { role, permissions, mustChangePassword }) => ({
    ...staff.claimed(claims),
    mustChangePassword: mustChangePassword !== 'false',
    role: role as AdminRole,
    permissions: effectivePermissions(role as AdminRole, JSON.parse(permissions!) as unknown[]),
  }),
};

const investor: SessionKind<InvestorActor> = {
  claimed: ({ sub, sid }) => ({ kind: 'user', userId: sub, sessionId: sid }),
  findLive: {
    name: 'find_live_investor_session',
    text: `SELECT u.status
             FROM user_sessions s
             JOIN users u ON u.id = s.user_id
            WHERE s.id = $1 AND s.user_id = $2 AND s.revoked_at IS NULL AND s.expires_at > now()`,
  },
  actor: (claims, { status }) => {
    const refusal = barred(status!);
    if (refusal) throw refusal;
    return investor.claimed(claims);
  },
};

export const SESSION_KINDS: Record<'staff' | 'investor', SessionKind> = { staff, investor };
