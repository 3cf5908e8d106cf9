import { currentContext } from './request-context.js';

/** What only the service knows of an audited action. */
export interface AuditDetails {
  resourceType?: string;
  resourceId?: string;
  oldValues?: Record<string, unknown>;
  newValues?: Record<string, unknown>;
  /** Nothing was done after all: there is nothing to record. */
  nothing?: boolean;
}

/** The audit row of the running request, which its route has announced with `@Audited`. */
export const auditLog = {
  /** Adds to the row; what is given later wins. Outside of a request it does nothing. */
  describe(details: AuditDetails): void {
    const context = currentContext();
    if (context) context.audit = { ...context.audit, ...details };
  },
};
