export const TOTP_CODE = /^\d{6}$/;
/** Four groups of four letters and digits (base32), in any case, with or without the hyphens. */
export const RECOVERY_CODE = /^[a-z2-7]{4}(?:-?[a-z2-7]{4}){3}$/i;
export const TOTP_OR_RECOVERY_CODE = new RegExp(`${TOTP_CODE.source}|${RECOVERY_CODE.source}`, 'i');
