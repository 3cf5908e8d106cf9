import { ADMIN_ROLES, effectivePermissions, PERMISSIONS } from './permissions.js';

describe('Effective permissions', () => {
  it('are all of them for a super_admin and only reading ones for a viewer', () => {
    expect([...effectivePermissions('super_admin', [])]).toEqual(PERMISSIONS);
    expect(
      [...effectivePermissions('viewer', [])].filter((permission) => !permission.endsWith('.read')),
    ).toEqual([]);
  });

  it('add an extra one, and take one away for good', () => {
    expect(effectivePermissions('viewer', ['assets.write']).has('assets.write')).toBe(true);
    expect(effectivePermissions('super_admin', ['-users.write', 'users.write']).has('users.write')).toBe(
      false,
    );
  });

  it.each(ADMIN_ROLES)('grant %s nothing for words that are no permission', (role) => {
    const hostile = ['*', '', null, 1, {}, '__proto__', 'system', '-'];
    expect(effectivePermissions(role, hostile)).toEqual(effectivePermissions(role, []));
  });
});
