import { randomBytes } from 'node:crypto';

/** 120 random bits, in letters that survive copying. */
export const newPassword = (): string => randomBytes(15).toString('base64url');
