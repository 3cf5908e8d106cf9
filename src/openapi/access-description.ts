import type { Audience } from '../auth/access.js';
import { PERMISSION_MATRIX } from '../common/permissions.js';
import type { Operation } from './operation.js';

const FOR: Record<Audience, string> = {
  public: 'For anybody.',
  staff_door: 'For staff who are not logged in yet.',
  staff: 'For staff',
  investor: 'For an investor, with their own.',
  investor_or_staff: 'For an investor, with their own; and for staff',
  public_or_investor: 'For anybody; a token that is sent must be good.',
};

/** Whom a route is for and what it takes, in words; behind whatever it says of itself. */
export function describeAccess(operation: Operation): string {
  const { description, 'x-audience': audience, 'x-permission': permission } = operation;
  const who = audience ? FOR[audience] : '';
  const sentences = [
    who.endsWith('.')
      ? who
      : permission
        ? `${who} with \`${permission}\` (${PERMISSION_MATRIX[permission].join(', ')}).`
        : `${who}, whatever their permissions.`,
    ...(operation['x-step-up'] ? ['Takes a second factor shown in the last five minutes.'] : []),
    ...(operation['x-audit-action'] ? [`In the audit log: \`${operation['x-audit-action']}\`.`] : []),
  ];
  return [description, sentences.join(' ')].filter(Boolean).join('\n\n');
}
