export const ADMIN_ROLES = ['super_admin', 'asset_manager', 'kyc_verifier', 'auditor', 'viewer'] as const;
export type AdminRole = (typeof ADMIN_ROLES)[number];

/** Who may do what: every permission with the roles that have it. */
export const PERMISSION_MATRIX = {
  'assets.read': ['super_admin', 'asset_manager', 'kyc_verifier', 'auditor', 'viewer'],
  'assets.write': ['super_admin', 'asset_manager'],
  'investments.read': ['super_admin', 'asset_manager', 'auditor', 'viewer'],
  'investments.refund': ['super_admin', 'asset_manager'],
  'users.read': ['super_admin', 'asset_manager', 'kyc_verifier', 'auditor', 'viewer'],
  'users.write': ['super_admin'],
  'users.reveal': ['super_admin', 'kyc_verifier', 'auditor'],
  'kyc.read': ['super_admin', 'kyc_verifier', 'auditor'],
  'kyc.review': ['super_admin', 'kyc_verifier'],
  'kyc.documents': ['super_admin', 'kyc_verifier', 'auditor'],
  'analytics.read': ['super_admin', 'asset_manager', 'kyc_verifier', 'auditor', 'viewer'],
  'audit.read': ['super_admin', 'auditor'],
  'admins.manage': ['super_admin'],
  'system.read': ['super_admin', 'auditor'],
  'system.manage': ['super_admin'],
} as const satisfies Record<string, readonly AdminRole[]>;

export type Permission = keyof typeof PERMISSION_MATRIX;

export const PERMISSIONS = Object.keys(PERMISSION_MATRIX) as Permission[];

/**
 * What a staff member may do: the role's permissions, with `extra` from `admin_users.permissions` added or, with a
 * leading `-`, taken away. What is taken away stays away; an unknown word grants nothing.
 */
export function effectivePermissions(role: AdminRole, extra: readonly unknown[]): Set<Permission> {
  const words = new Set(extra);
  return new Set(
    PERMISSIONS.filter((permission) => {
      const roles: readonly AdminRole[] = PERMISSION_MATRIX[permission];
      return !words.has(`-${permission}`) && (roles.includes(role) || words.has(permission));
    }),
  );
}
