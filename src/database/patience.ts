/** Milliseconds that a statement may take, and that an open transaction may do nothing, before the server ends it. */
export const PATIENCE = { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 };
