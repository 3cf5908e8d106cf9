import { Problem } from '../common/problem/problem.js';
import type { Access } from './access.js';

/** Whoever still has the password that another handed them gets to their own first, and to nothing else. */
export function requireOwnPassword(
  { oneTimePassword }: Access,
  session: { mustChangePassword: boolean },
): void {
  if (!session.mustChangePassword || oneTimePassword) return;
  throw new Problem(
    403,
    'password_change_required',
    'Your password is a one-time password: POST /api/admin/auth/password with one of your own first.',
  );
}
