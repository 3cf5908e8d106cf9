GRANT SELECT, INSERT, UPDATE, DELETE ON blockchain_orphans TO app_worker;
GRANT SELECT ON blockchain_orphans TO app_public, app_user, admin_role;

-- The name of a contract is a text that somebody put on the chain.
REVOKE SELECT ON blockchain_contracts FROM app_public, app_user;
GRANT SELECT (address, kind, from_block, abi_version, discovered_by, created_at) ON blockchain_contracts
  TO app_public, app_user;
-- An access list names storage keys, and a key may be computed from an identity.
REVOKE SELECT (envelope) ON blockchain_transactions FROM app_public, app_user;

GRANT SELECT ON explorer_calls, explorer_logs, explorer_contracts, explorer_smart_wallets
  TO app_public, app_user, admin_role, app_worker;
