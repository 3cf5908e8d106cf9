// Written by `npm run client` from openapi.json; change neither by hand.

export interface paths {
    "/api/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Blocks, newest first
         * @description For anybody.
         */
        get: operations["blocks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last indexed block
         * @description For anybody.
         */
        get: operations["blocks_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/export.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The 10 000 newest blocks, or those behind a cursor, as CSV or JSON
         * @description For anybody.
         */
        get: operations["blocks_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{numberOrHash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One block
         * @description For anybody.
         */
        get: operations["blocks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocks/{numberOrHash}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transactions of a block, in its order
         * @description For anybody.
         */
        get: operations["blocks_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transactions, newest first
         * @description A page of a narrowed list may be short, or empty, and still have a nextCursor: go on with it to the end.
         *
         *     For anybody.
         */
        get: operations["transactions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transactions/export.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first 10 000 of the same list, or those behind a cursor, as CSV or JSON
         * @description For anybody.
         */
        get: operations["transactions_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transactions/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One transaction: decoded method, logs, transfers, participants and linked pools
         * @description What may tell who somebody is, is withheld: see docs/explorer.md.
         *
         *     For anybody.
         */
        get: operations["transactions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses that took part in a transaction, those first seen last first
         * @description For anybody.
         */
        get: operations["wallets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallets/export.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first 10 000 of the same list, or those behind a cursor, as CSV or JSON
         * @description For anybody.
         */
        get: operations["wallets_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallets/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One address with the tokens that it holds
         * @description For anybody.
         */
        get: operations["wallets_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallets/{address}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All transactions that an address took part in, newest first
         * @description For anybody.
         */
        get: operations["wallets_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallets/{address}/transactions/export.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The first 10 000 of the same list, or those behind a cursor, as CSV or JSON
         * @description For anybody.
         */
        get: operations["wallets_exportTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contracts that log transfers as ERC-20 says
         * @description For anybody.
         */
        get: operations["tokens_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One token
         * @description For anybody.
         */
        get: operations["tokens_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{address}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who holds a token, in the order of addresses
         * @description For anybody.
         */
        get: operations["tokens_holders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contracts whose events are known
         * @description For anybody.
         */
        get: operations["tokens_contracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the chain is indexed, and why not further
         * @description For anybody.
         */
        get: operations["network_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network in figures, at most 30 seconds old
         * @description For anybody.
         */
        get: operations["network_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Blocks, transactions and gas by the hour or day
         * @description For anybody.
         */
        get: operations["network_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/validators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who validates, what each proposed, and when a round failed
         * @description For anybody.
         */
        get: operations["network_validators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A hash, block, address or pool; with complete=1, what begins like it
         * @description For anybody.
         */
        get: operations["network_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-Sent Events: block, transaction, stats, reorg, skipped
         * @description Goes on behind the event named by `Last-Event-ID`, on whichever process: see docs/explorer.md.
         *
         *     For anybody.
         */
        get: operations["stream_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The common part of the Etherscan API
         * @description Answers 200 with the outcome in the body, as Etherscan does; docs/explorer.md lists the actions.
         *
         *     For anybody.
         */
        get: operations["etherscan_answer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The common part of the Etherscan API
         * @description Answers 200 with the outcome in the body, as Etherscan does; docs/explorer.md lists the actions.
         *
         *     For anybody.
         */
        get: operations["etherscan_answer2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/otp/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One-time codes sent to a phone, newest first; not there in production
         * @description For anybody.
         */
        get: operations["walletOutbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process answers
         * @description For anybody.
         */
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Each dependency with its latency; 503 when a required one is down
         * @description For anybody.
         */
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the system stands: process, pools, databases, indexer, reconciliation; null where nothing is known yet
         * @description For staff with `system.read` (super_admin, auditor).
         */
        get: operations["system_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a second pair of eyes, and what became of it
         * @description For staff, whatever their permissions.
         */
        get: operations["approvals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/approvals/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as CSV (RFC 4180)
         * @description For staff, whatever their permissions. In the audit log: `approval.export`.
         */
        get: operations["approvals_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/approvals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve, which does it; not by who proposed it
         * @description For staff, whatever their permissions. In the audit log: `approval.approve`.
         */
        post: operations["approvals_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/approvals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject, or withdraw what one proposed
         * @description For staff, whatever their permissions. In the audit log: `approval.reject`.
         */
        post: operations["approvals_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what; with a cursor newest first, answering {data, nextCursor, prevCursor}
         * @description For staff with `audit.read` (super_admin, auditor).
         */
        get: operations["logs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/logs/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the log with its seals; names the first altered, missing or added row
         * @description For staff with `audit.read` (super_admin, auditor).
         */
        get: operations["logs_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/logs/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same rows as CSV (RFC 4180), oldest first
         * @description For staff with `audit.read` (super_admin, auditor). In the audit log: `logs.export`.
         */
        get: operations["logs_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row, and the seal that covers it
         * @description For staff with `audit.read` (super_admin, auditor).
         */
        get: operations["logs_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/logs/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that the row was sealed, for `pend audit check-proof`
         * @description For staff with `audit.read` (super_admin, auditor).
         */
        get: operations["logs_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scheduled jobs with their last run
         * @description For staff with `system.read` (super_admin, auditor).
         */
        get: operations["jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a job now; 409 while it is running anywhere
         * @description For staff with `system.manage` (super_admin). In the audit log: `job.run`.
         */
        post: operations["jobs_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The matrix of roles and permissions
         * @description For staff, whatever their permissions.
         */
        get: operations["permissions_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What just happened: behind the cursor, or the newest; the oldest of them first
         * @description For staff with `system.read` (super_admin, auditor).
         */
        get: operations["platformEvents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-Sent Events: event, missed
         * @description Goes on behind the event named by `Last-Event-ID`, on whichever process: see docs/live.md.
         *
         *     For staff with `system.read` (super_admin, auditor).
         */
        get: operations["platformEvents_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts of staff
         * @description For staff with `admins.manage` (super_admin).
         */
        get: operations["staffAccounts_list"];
        put?: never;
        /**
         * Invite; the account becomes active once its role is approved
         * @description For staff with `admins.manage` (super_admin). In the audit log: `staff.invite`.
         */
        post: operations["staffAccounts_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as CSV (RFC 4180)
         * @description For staff with `admins.manage` (super_admin). In the audit log: `staff.export`.
         */
        get: operations["staffAccounts_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account of staff
         * @description For staff with `admins.manage` (super_admin).
         */
        get: operations["staffAccounts_get"];
        /**
         * The same as PATCH: fields left out stay as they are
         * @description For staff with `admins.manage` (super_admin). In the audit log: `admin.update`.
         */
        put: operations["staffAccounts_put"];
        post?: never;
        /**
         * Switch off: an account with a history is not removed
         * @description For staff with `admins.manage` (super_admin). In the audit log: `staff.disable`.
         */
        delete: operations["staffAccounts_disable"];
        options?: never;
        head?: never;
        /**
         * Rename or switch off at once; change rights once approved
         * @description For staff with `admins.manage` (super_admin). In the audit log: `admin.update`.
         */
        patch: operations["staffAccounts_change"];
        trace?: never;
    };
    "/api/admin/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with e-mail and password, and a code where an authenticator is enrolled
         * @description For staff who are not logged in yet. In the audit log: `staff.login`.
         */
        post: operations["staffAuth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next pair of tokens for a refresh token
         * @description The token is spent by it. Sent again within ten seconds (parallel tabs, a lost answer) it gives the same successor; sent again later, it ends the session.
         *
         *     For staff who are not logged in yet. In the audit log: `staff.refresh`.
         */
        post: operations["staffAuth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session that asks
         * @description For staff, whatever their permissions. In the audit log: `staff.logout`.
         */
        post: operations["staffAuth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is logged in, with which permissions, in which session
         * @description For staff, whatever their permissions.
         */
        get: operations["staffAuth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password
         * @description Every session ends; the answer brings the tokens of a new one.
         *
         *     For staff, whatever their permissions. In the audit log: `staff.password_changed`.
         */
        post: operations["staffAuth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a fresh code, for five minutes of what needs one
         * @description For staff, whatever their permissions. In the audit log: `staff.stepped_up`.
         */
        post: operations["staffAuth_stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a colleague's password, remove their authenticator; their sessions end
         * @description For staff with `admins.manage` (super_admin). Takes a second factor shown in the last five minutes. In the audit log: `admin.reset`.
         */
        post: operations["staffRecovery_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget the failed attempts that lock an account out
         * @description For staff with `admins.manage` (super_admin). In the audit log: `admin.unlock`.
         */
        post: operations["staffRecovery_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own sessions; everybody's with the permission admins.manage
         * @description For staff, whatever their permissions.
         */
        get: operations["staffSessions_list"];
        put?: never;
        post?: never;
        /**
         * End every own session, this one included
         * @description For staff, whatever their permissions. In the audit log: `staff.sessions_ended`.
         */
        delete: operations["staffSessions_endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as CSV (RFC 4180)
         * @description For staff, whatever their permissions. In the audit log: `session.export`.
         */
        get: operations["staffSessions_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a session: an own one, anybody's with the permission admins.manage
         * @description For staff, whatever their permissions. In the audit log: `staff.session_ended`.
         */
        delete: operations["staffSessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/totp/enroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be offered a secret for an authenticator; it counts once it is confirmed
         * @description For staff, whatever their permissions. In the audit log: `staff.totp_offered`.
         */
        post: operations["staffTotp_enroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the offered secret in force with its first code
         * @description Every session ends; the answer brings the recovery codes, once, and the tokens of a new session.
         *
         *     For staff, whatever their permissions. In the audit log: `staff.totp_enabled`.
         */
        post: operations["staffTotp_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/auth/totp/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the authenticator, with a last code of it or a recovery code
         * @description Every session ends; the answer brings the tokens of a new one.
         *
         *     For staff, whatever their permissions. In the audit log: `staff.totp_disabled`.
         */
        post: operations["staffTotp_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counters with their change against the previous period, waiting work, health
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["dashboard_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole at one look, with its change against the period before
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Growth of users, their status and tiers
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/investments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trend of investments by currency, and what becomes of them
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_investments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Funding of assets, and which do best
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_assets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications, decisions, their times and who decides
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_kyc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Confirmed less refunded, by currency and asset
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_revenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events by type, how far people get and whether they come back
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_events"];
        put?: never;
        /**
         * Record what somebody does in an application; each event stands or falls by itself
         * @description For anybody; a token that is sent must be good.
         */
        post: operations["events_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the machine fared: mean, least and most of what was measured
         * @description For staff with `analytics.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["figures_system"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Investors, personal data masked
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["users_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as CSV (RFC 4180), personal data masked
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer). In the audit log: `user.export`.
         */
        get: operations["users_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many there are, by status, tier, KYC and day; up to 30 seconds old
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["users_getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One investor, personal data masked
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["users_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Suspend, let in again, or close for good; holds from the next request on
         * @description For staff with `users.write` (super_admin). In the audit log: `user.status`.
         */
        patch: operations["users_change"];
        trace?: never;
    };
    "/api/users/{id}/tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the tier; raising it to 4 or 5 waits for a second member of staff
         * @description For staff with `users.write` (super_admin). In the audit log: `user.tier`.
         */
        put: operations["users_changeTier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Logins, investments, papers, transactions and what staff did; newest first
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer). In the audit log: `user.read_activity`.
         */
        get: operations["users_listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who has this phone; 60 an hour
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer). In the audit log: `user.lookup`.
         */
        post: operations["personalData_lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One personal field in clear, for a reason; 20 an hour
         * @description For staff with `users.reveal` (super_admin, kyc_verifier, auditor). Takes a second factor shown in the last five minutes. In the audit log: `user.reveal`.
         */
        post: operations["personalData_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the account and destroy what is personal of it; cannot be undone
         * @description For staff with `users.write` (super_admin). Takes a second factor shown in the last five minutes. In the audit log: `user.erase`.
         */
        post: operations["personalData_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of an erasure
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["personalData_getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What staff wrote down about an investor, newest first
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer). In the audit log: `user.read_notes`.
         */
        get: operations["userNotes_list"];
        put?: never;
        /**
         * Add a note; it can be neither changed nor removed
         * @description For staff with `users.write` (super_admin). In the audit log: `user.note`.
         */
        post: operations["userNotes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One note
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer). In the audit log: `user.read_notes`.
         */
        get: operations["userNotes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time code to a phone; the answer does not tell whether it is known
         * @description For anybody.
         */
        post: operations["wallet_requestCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/nonce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An EIP-4361 message to sign with a wallet, good once and for ten minutes
         * @description For anybody.
         */
        post: operations["wallet_requestNonce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a phone and a wallet; a phone that is known logs in instead
         * @description For anybody.
         */
        post: operations["wallet_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with phone and code, or with a signed message
         * @description For anybody.
         */
        post: operations["wallet_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next access token; the refresh token is replaced by the one answered
         * @description For anybody.
         */
        post: operations["wallet_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session, its access tokens included
         * @description For an investor, with their own.
         */
        post: operations["wallet_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is logged in
         * @description For an investor, with their own.
         */
        get: operations["wallet_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My account and preferences
         * @description For an investor, with their own.
         */
        get: operations["ownAccount_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my preferences; what is left out stays
         * @description For an investor, with their own.
         */
        patch: operations["ownAccount_changeProfile"];
        trace?: never;
    };
    "/api/user/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of my money and papers, my tier, and logins; newest first
         * @description For an investor, with their own.
         */
        get: operations["ownAccount_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Devices that I logged in from, the latest first
         * @description For an investor, with their own.
         */
        get: operations["ownAccount_devices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a device and end the sessions that were begun from it
         * @description For an investor, with their own.
         */
        delete: operations["ownAccount_removeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is held about me
         * @description For an investor, with their own.
         */
        get: operations["ownAccount_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close my account for good; 409 open_positions while it holds something
         * @description For an investor, with their own.
         */
        post: operations["ownAccount_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assets by status, type and category; money by currency
         * @description For staff with `assets.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["assetFigures_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals of an asset, as they are now
         * @description For staff with `assets.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["assetFigures_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}/investors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has confirmed investments in an asset, masked; now or on a past day
         * @description For staff with `assets.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["assetFigures_investors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Performance of an open asset, from the summary
         * @description For staff with `assets.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["assetFigures_performance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assets, drafts included
         * @description For staff with `assets.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["assets_list"];
        put?: never;
        /**
         * Make a draft, with its details in the same body
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.create`.
         */
        post: operations["assets_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as CSV (RFC 4180)
         * @description For staff with `assets.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer). In the audit log: `asset.export`.
         */
        get: operations["assets_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One asset with its details and metrics
         * @description For staff with `assets.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["assets_get"];
        /**
         * The same as PATCH: what is left out stays
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.update`.
         */
        put: operations["assets_replace"];
        post?: never;
        /**
         * Delete a draft; 409 for what was ever open
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.delete`.
         */
        delete: operations["assets_delete"];
        options?: never;
        head?: never;
        /**
         * Change fields of an asset and its details; If-Match is honoured
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.update`.
         */
        patch: operations["assets_update"];
        trace?: never;
    };
    "/api/assets/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a complete draft; 422 names what is missing
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.publish`.
         */
        post: operations["assets_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take no investments for now
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.pause`.
         */
        post: operations["assets_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a paused asset again
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.resume`.
         */
        post: operations["assets_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an asset for good
         * @description For staff with `assets.write` (super_admin, asset_manager). In the audit log: `asset.close`.
         */
        post: operations["assets_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assets that are or were open to investors
         * @description For anybody.
         */
        get: operations["pools_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pools/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pools that lead, by currency; up to a minute old
         * @description For anybody.
         */
        get: operations["pools_leaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One pool
         * @description For anybody.
         */
        get: operations["pools_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pools/{id}/investments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was invested when and by which transaction, newest first; never by whom
         * @description For anybody.
         */
        get: operations["pools_investments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pools/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pool day by day (UTC): raised, investors, price; the last 90 days by default
         * @description For anybody.
         */
        get: operations["pools_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallets/{address}/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pools that a wallet has dealt with on the chain
         * @description For anybody.
         */
        get: operations["walletPools_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which papers each tier asks for
         * @description For an investor, with their own.
         */
        get: operations["applicant_requirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My application: how it stands, what is missing, what I was told
         * @description For an investor, with their own.
         */
        get: operations["applicant_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications, oldest first; nothing personal
         * @description For staff with `kyc.read` (super_admin, kyc_verifier, auditor).
         */
        get: operations["kyc_list"];
        put?: never;
        /**
         * Begin an application; after a rejection with RETRY, the next attempt
         * @description For an investor, with their own.
         */
        post: operations["applicant_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One application with what was handed in; personal data in clear with kyc.review or kyc.documents, audited
         * @description For staff with `kyc.read` (super_admin, kyc_verifier, auditor). In the audit log: `kyc.read`.
         */
        get: operations["kyc_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a draft
         * @description For an investor, with their own.
         */
        patch: operations["applicant_change"];
        trace?: never;
    };
    "/api/kyc/applications/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft in; nothing of it changes any more
         * @description For an investor, with their own.
         */
        post: operations["applicant_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as CSV (RFC 4180)
         * @description For staff with `kyc.read` (super_admin, kyc_verifier, auditor). In the audit log: `kyc.export`.
         */
        get: operations["kyc_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Age of the queue, times to decision, approvals, by reviewer and over time
         * @description For staff with `kyc.read` (super_admin, kyc_verifier, auditor).
         */
        get: operations["kycStats_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it for half an hour; nobody else decides it meanwhile
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.claim`.
         */
        post: operations["reviews_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Half an hour more, from now on
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.extend`.
         */
        post: operations["reviews_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it back to the queue
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.release`.
         */
        post: operations["reviews_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve what one has claimed; the applicant stands at tier 3 at least
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.verify`.
         */
        post: operations["reviews_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject what one has claimed, for another try or for good
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.reject`.
         */
        post: operations["reviews_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to take a verification back; a second member of staff approves it
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.revoke`.
         */
        post: operations["reviews_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the applicant from being erased
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.legal_hold`.
         */
        post: operations["reviews_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/legal-hold/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the legal hold
         * @description For staff with `kyc.review` (super_admin, kyc_verifier). In the audit log: `kyc.legal_hold_lift`.
         */
        post: operations["reviews_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an investor's KYC applications stand; reviews with kyc.read
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer). In the audit log: `user.read_kyc`.
         */
        get: operations["userApplications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper: one's own, or for staff with a reason, which is audited; images bear viewer and time
         * @description For an investor, with their own; and for staff with `kyc.documents` (super_admin, kyc_verifier, auditor). In the audit log: `kyc.view_document`.
         */
        get: operations["kycDocuments_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/applications/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a paper to the draft: JPEG, PNG, WebP or PDF, at most 10 MB
         * @description For an investor, with their own.
         */
        post: operations["kycDocuments_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kyc/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Other bytes for a paper of the draft
         * @description For an investor, with their own.
         */
        put: operations["kycDocuments_replace"];
        post?: never;
        /**
         * Take a paper of the draft back
         * @description For an investor, with their own.
         */
        delete: operations["kycDocuments_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/investments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an investor put into which asset
         * @description For staff with `users.read` (super_admin, asset_manager, kyc_verifier, auditor, viewer).
         */
        get: operations["userInvestments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/investments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my investments
         * @description For an investor, with their own.
         */
        get: operations["investing_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/investments/{id}/transaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the transaction that pays; whether it does, its logs say
         * @description For an investor, with their own.
         */
        post: operations["investing_attachTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/investments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a reservation that nothing pays for yet
         * @description For an investor, with their own.
         */
        post: operations["investing_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open assets, and whether one may invest in them
         * @description For an investor, with their own.
         */
        get: operations["pool_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One asset that is or was open, and whether one may invest in it
         * @description For an investor, with their own.
         */
        get: operations["pool_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every rule that speaks against investing this amount, with its numbers
         * @description For an investor, with their own.
         */
        get: operations["pool_eligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/{id}/invest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve; it counts once the chain shows the payment
         * @description For an investor, with their own.
         */
        post: operations["pool_invest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register interest, or say it anew: one for each person and asset
         * @description For an investor, with their own.
         */
        post: operations["pool_registerInterest"];
        /**
         * Withdraw it; the contact is forgotten
         * @description For an investor, with their own.
         */
        delete: operations["pool_withdrawInterest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/investments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Investments of everybody
         * @description For staff with `investments.read` (super_admin, asset_manager, auditor, viewer).
         */
        get: operations["investments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/investments/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as CSV (RFC 4180)
         * @description For staff with `investments.read` (super_admin, asset_manager, auditor, viewer). In the audit log: `investment.export`.
         */
        get: operations["investments_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/investments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One investment, with what it was paid by
         * @description For staff with `investments.read` (super_admin, asset_manager, auditor, viewer).
         */
        get: operations["investments_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/investments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to believe a bank payment, where there is no chain; a colleague approves
         * @description For staff with `investments.refund` (super_admin, asset_manager). In the audit log: `investment.confirm`.
         */
        post: operations["investments_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/investments/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to pay back; a colleague approves, which does it
         * @description For staff with `investments.refund` (super_admin, asset_manager). In the audit log: `investment.refund`.
         */
        post: operations["investments_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last recount of everything about money, and what it found stored otherwise
         * @description For staff with `system.read` (super_admin, auditor).
         */
        get: operations["reconciliation_last"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I hold, what it is worth and how it is spread; now or on a past day
         * @description For an investor, with their own.
         */
        get: operations["portfolio_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I hold, by asset and currency, and until when it is locked up
         * @description For an investor, with their own.
         */
        get: operations["portfolio_holdings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How my money is spread: per cent that sum to exactly 100 in each currency
         * @description For an investor, with their own.
         */
        get: operations["portfolio_allocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/investments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My investments, whatever became of them
         * @description For an investor, with their own.
         */
        get: operations["portfolio_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opening balance, movements and closing balance by currency, as CSV (RFC 4180)
         * @description For an investor, with their own.
         */
        get: operations["portfolio_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BlockDto: {
            number: number;
            hash: string;
            parentHash: string | null;
            /** @description EIP-55; the proposer on a BFT network */
            miner: string | null;
            /** Format: date-time */
            timestamp: string | null;
            transactionCount: number;
            gasLimit: string | null;
            gasUsed: string | null;
            /** @description Wei */
            baseFeePerGas: string | null;
            difficulty: string | null;
            totalDifficulty: string | null;
            /** @description Bytes */
            size: string | null;
            nonce: string | null;
            stateRoot: string | null;
            transactionsRoot: string | null;
            receiptsRoot: string | null;
            /** @description Null before Shanghai, as the next ones before Cancun */
            withdrawalsRoot: string | null;
            blobGasUsed: string | null;
            excessBlobGas: string | null;
            parentBeaconBlockRoot: string | null;
            /** @description Null before Prague */
            requestsHash: string | null;
            /** @description BFT: rounds that failed before this block’s */
            round: string | null;
            /** @description BFT: how many validators sealed it */
            seals: number | null;
        };
        TransactionDto: {
            hash: string;
            blockNumber: number;
            blockHash: string | null;
            transactionIndex: number | null;
            /** @description EIP-55; nearly always the relayer */
            fromAddress: string | null;
            /** @description EIP-55; null creates a contract */
            toAddress: string | null;
            /** @description Ether; null where it does not fit */
            value: string | null;
            /** @description Wei, exact */
            valueWei: string | null;
            gasUsed: string | null;
            /** @description Wei */
            gasPrice: string | null;
            transactionType: string | null;
            /** @description Name of the method that was called, where known */
            method: string | null;
            /** @enum {string} */
            status: "pending" | "confirmed" | "failed";
            /** Format: date-time */
            timestamp: string | null;
        };
        AccessListEntryDto: {
            /** @description EIP-55; null where it is withheld */
            address: string | null;
            /** @description The keys themselves are withheld: one may be computed from an identity */
            storageKeyCount: number;
        };
        AuthorizationDto: {
            /** @description EIP-55; null where it is withheld */
            address: string | null;
            /** @description Decimal; 0 is any chain; null where it is withheld */
            chainId: string | null;
            /** @description Decimal; null where it is withheld */
            nonce: string | null;
        };
        DecodedArgumentDto: {
            name: string;
            type: string;
            /** @description Integers as decimal strings; null where it is withheld */
            value: (string | boolean) | null;
        };
        DecodedMethodDto: {
            /** @description The first four bytes of the calldata */
            id: string | null;
            name: string | null;
            signature: string | null;
            arguments: components["schemas"]["DecodedArgumentDto"][];
            /** @description Of a smart wallet’s execute: the contract and the method that it calls in turn */
            calls: {
                [key: string]: unknown;
            } | null;
        };
        TransactionLogDto: {
            logIndex: number;
            /** @description EIP-55 */
            address: string;
            contractName: string | null;
            /** @description Null where no registered contract explains it */
            event: string | null;
            /** @description Decoded by name; `[redacted]` where it may tell who somebody is */
            arguments: {
                [key: string]: unknown;
            } | null;
            /** @description Null where they are withheld */
            topics: string[] | null;
            /** @description Null where it is withheld */
            data: string | null;
        };
        TokenTransferDto: {
            logIndex: number;
            /** @description EIP-55 */
            tokenAddress: string;
            /** @description EIP-55; the zero address mints */
            fromAddress: string;
            /** @description EIP-55; the zero address burns */
            toAddress: string;
            /** @description In the token’s smallest unit */
            value: string;
        };
        LinkedPoolDto: {
            /** Format: uuid */
            id: string;
            title: string;
            slug: string;
            /** @description EIP-55 */
            contractAddress: string | null;
        };
        TransactionDetailsDto: {
            hash: string;
            blockNumber: number;
            blockHash: string | null;
            transactionIndex: number | null;
            /** @description EIP-55; nearly always the relayer */
            fromAddress: string | null;
            /** @description EIP-55; null creates a contract */
            toAddress: string | null;
            /** @description Ether; null where it does not fit */
            value: string | null;
            /** @description Wei, exact */
            valueWei: string | null;
            gasUsed: string | null;
            /** @description Wei */
            gasPrice: string | null;
            transactionType: string | null;
            /** @description Name of the method that was called, where known */
            method: string | null;
            /** @enum {string} */
            status: "pending" | "confirmed" | "failed";
            /** Format: date-time */
            timestamp: string | null;
            /** @description The first 500; null where the type has none */
            accessList: components["schemas"]["AccessListEntryDto"][] | null;
            /** @description The first 500, without signatures; null where the type has none */
            authorizationList: components["schemas"]["AuthorizationDto"][] | null;
            /** @description Null where the type has none */
            blobCount: number | null;
            /** @description Wei */
            maxFeePerBlobGas: string | null;
            blobGasUsed: string | null;
            /** @description Wei */
            blobGasPrice: string | null;
            /** @description Null where the chain does not say (before Byzantium) */
            succeeded: boolean | null;
            /** @description EIP-2718; null for what a file has said */
            envelopeType: number | null;
            nonce: string | null;
            gasLimit: string | null;
            /** @description Wei */
            maxFeePerGas: string | null;
            /** @description Wei */
            maxPriorityFeePerGas: string | null;
            /** @description Wei, exact */
            effectiveGasPrice: string | null;
            cumulativeGasUsed: string | null;
            /** @description EIP-55; what the transaction created */
            contractAddress: string | null;
            receiptRoot: string | null;
            /** @description Blocks on top of its own */
            confirmations: number | null;
            call: components["schemas"]["DecodedMethodDto"] | null;
            /** @description Null where it is withheld */
            calldata: string | null;
            /** @description Bytes */
            calldataSize: number | null;
            /** @description The first 500 */
            logs: components["schemas"]["TransactionLogDto"][];
            logCount: number;
            /** @description The first 500 */
            transfers: components["schemas"]["TokenTransferDto"][];
            /** @description EIP-55; the first 500 */
            participants: string[];
            /** @description Pools whose contracts took part */
            pools: components["schemas"]["LinkedPoolDto"][];
        };
        WalletDto: {
            /** @description EIP-55 */
            address: string;
            /**
             * @description Null where the chain does not tell
             * @enum {string|null}
             */
            type: "contract" | "token" | "smart_wallet" | "account" | null;
            /** @description Of a registered contract */
            name: string | null;
            /** @description Of a registered contract */
            contractKind: string | null;
            /** @description Tokens of which it holds some */
            tokenCount: number;
            transactionCount: number;
            firstBlock: number;
            /** Format: date-time */
            firstSeenAt: string | null;
            lastBlock: number;
            /** Format: date-time */
            lastSeenAt: string | null;
        };
        TokenBalanceDto: {
            /** @description EIP-55 */
            tokenAddress: string;
            tokenName: string | null;
            /** @description In the smallest unit; null where what the token logs adds up to no balance */
            balance: string | null;
            /** @description The block that last changed it */
            blockNumber: number;
        };
        WalletDetailsDto: {
            /** @description EIP-55 */
            address: string;
            /**
             * @description Null where the chain does not tell
             * @enum {string|null}
             */
            type: "contract" | "token" | "smart_wallet" | "account" | null;
            /** @description Of a registered contract */
            name: string | null;
            /** @description Of a registered contract */
            contractKind: string | null;
            /** @description Tokens of which it holds some */
            tokenCount: number;
            transactionCount: number;
            firstBlock: number;
            /** Format: date-time */
            firstSeenAt: string | null;
            lastBlock: number;
            /** Format: date-time */
            lastSeenAt: string | null;
            /** @description The first 100 */
            tokens: components["schemas"]["TokenBalanceDto"][];
            /** @description Where it is the contract of one */
            pool: components["schemas"]["LinkedPoolDto"] | null;
        };
        TokenDto: {
            /** @description EIP-55 */
            address: string;
            name: string | null;
            contractKind: string | null;
            transferCount: number;
            /** @description Minted less burnt, in the smallest unit; null where that is no supply */
            supply: string | null;
            firstBlock: number;
        };
        TokenHolderDto: {
            /** @description EIP-55 */
            address: string;
            /** @description In the smallest unit; null where it is none */
            balance: string | null;
            /** @description The block that last changed it */
            blockNumber: number;
        };
        ContractDto: {
            /** @description EIP-55 */
            address: string;
            kind: string;
            name: string | null;
            fromBlock: number;
            abiVersion: number;
            /** @description EIP-55; the factory that announced it */
            discoveredBy: string | null;
        };
        NetworkStatusDto: {
            /** @description EIP-155, decimal */
            chainId: string;
            genesisHash: string;
            /** @description How blocks are agreed on; null before it is known */
            consensus: string | null;
            /** @description The first indexed height */
            startHeight: number;
            /** @description The last indexed block; -1 before the first */
            height: number;
            blockHash: string | null;
            /** Format: date-time */
            blockTime: string | null;
            /** @description The head of the chain when a node last answered */
            nodeHeight: number | null;
            /**
             * Format: date-time
             * @description When a node last answered
             */
            nodeSeenAt: string | null;
            lagBlocks: number | null;
            /** @description At the head, without a gap, all indexes built, and heard of within half a minute */
            isSynced: boolean;
            /** @description The lowest height at which blocks are missing */
            gapAt: number | null;
            /**
             * @description Why it is not synced; null where it is. filling: indexing for the first time, lists by address are slow until its end
             * @enum {string|null}
             */
            reason: "indexing" | "filling" | "node_silent" | "gap" | "halted" | null;
        };
        NetworkStatsDto: {
            height: number;
            transactionCount: string;
            addressCount: number;
            /** @description Counted to 100 000; beyond, the planner’s estimate */
            addressCountIsEstimated: boolean;
            smartWalletCount: number;
            contractCount: number;
            tokenCount: number;
            /** @description Seconds, mean of the last 100 blocks */
            blockSeconds: number | null;
            /** @description Mean of the last 100 blocks */
            transactionsPerSecond: number | null;
            /** @description Part of the gas limit, mean of the last 100 blocks */
            gasUsedRatio: number | null;
            /** @description Of the 24 hours up to the last block */
            transactionsLastDay: string;
            /** @description Null where the network says nothing of validators */
            validatorCount: number | null;
        };
        NetworkMetricDto: {
            /**
             * Format: date-time
             * @description When the bucket begins
             */
            time: string;
            blockCount: string;
            transactionCount: string;
            gasUsed: string;
        };
        NetworkMetricsDto: {
            /** @enum {string} */
            interval: "hour" | "day";
            /** @description Buckets in which there were blocks, oldest first */
            data: components["schemas"]["NetworkMetricDto"][];
        };
        ValidatorDto: {
            /** @description EIP-55 */
            address: string;
            /** @description Of the newest validator set */
            isActive: boolean;
            /** @description Blocks proposed in the period */
            proposed: string;
            /** @description Part of all blocks of the period; null without any */
            share: number | null;
            /** @description Of these, those that came only after a round had failed */
            late: string;
        };
        RoundChangeDto: {
            blockNumber: number;
            /** Format: date-time */
            time: string;
            /** @description Rounds that failed before the block’s */
            round: string;
            /** @description EIP-55; who proposed in the end */
            proposer: string;
        };
        ValidatorsDto: {
            /** @description The block from which the newest set holds */
            fromBlock: number | null;
            /** @description Days of the period, the last block’s included */
            days: number;
            validators: components["schemas"]["ValidatorDto"][];
            /** @description The last 50, newest first */
            roundChanges: components["schemas"]["RoundChangeDto"][];
        };
        SearchResultDto: {
            /** @enum {string} */
            kind: "block" | "transaction" | "address" | "pool";
            /** @description A hash, an EIP-55 address or the id of a pool: what its page is found by */
            value: string;
            /** @description A number, a name or a title */
            label: string | null;
        };
        SearchResultsDto: {
            data: components["schemas"]["SearchResultDto"][];
        };
        SentCodeDto: {
            /** @example +201234567890 */
            phone: string;
            /** @example 123456 */
            code: string;
            /** @enum {string} */
            purpose: "register" | "login";
            /** Format: date-time */
            createdAt: string;
        };
        LivenessDto: {
            /** @enum {string} */
            status: "up";
        };
        DependencyDto: {
            name: string;
            /** @description Without it nothing can be answered */
            required: boolean;
            /** @enum {string} */
            status: "up" | "down";
            /** @description Milliseconds */
            latencyMs: number;
            /** @description Of the indexer: blocks behind the node */
            lagBlocks?: number | null;
            /** @description What there is to know of it */
            detail?: string;
        };
        ReadinessDto: {
            /** @enum {string} */
            status: "up" | "degraded" | "down";
            /** @description The process is finishing its last requests */
            stopping: boolean;
            /** @description Writes are refused with 503 read_only; reading goes on */
            readOnly: boolean;
            dependencies: components["schemas"]["DependencyDto"][];
        };
        ApprovalDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "refund" | "role_grant" | "tier_raise" | "verification_revoke" | "personal_data_export" | "bank_payment";
            resourceType: string;
            resourceId: string;
            /** @description Everything that the effect acts on */
            payload: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the payload */
            payloadHash: string;
            reason: string;
            /** @enum {string} */
            status: "pending" | "approved" | "rejected" | "expired";
            /** Format: uuid */
            proposedBy: string;
            /** Format: uuid */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionReason: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description 72 hours after it was proposed
             */
            expiresAt: string;
        };
        RejectDto: {
            reason: string;
        };
        AuditLogDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Place in the log
             * @example 1042
             */
            seq: string;
            /** @enum {string} */
            actorType: "admin" | "user" | "system";
            /** Format: uuid */
            actorId: string | null;
            /** Format: uuid */
            adminId: string | null;
            adminName: string | null;
            /**
             * @description Of a route, or INSERT, UPDATE, DELETE of a row
             * @example asset.publish
             */
            action: string;
            /** @example assets */
            resourceType: string | null;
            resourceId: string | null;
            oldValues: Record<string, never> | null;
            newValues: Record<string, never> | null;
            ipAddress: string | null;
            userAgent: string | null;
            /** @description Ties the rows of one request together */
            requestId: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        SealDto: {
            number: number;
            /** @description SHA-256 in hex */
            sealHash: string;
            /** Format: date-time */
            sealedAt: string;
        };
        AnchorDto: {
            /** @description Of the seal */
            number: number;
            chainId: string;
            transactionHash: string;
            /** @description False when that chain does not answer, or does not have it */
            checked: boolean;
        };
        DifferenceDto: {
            /** @enum {string} */
            what: "altered" | "missing" | "added" | "seal";
            seq: string | null;
            /** Format: uuid */
            id: string | null;
            seal: number | null;
            detail: string;
        };
        VerificationDto: {
            intact: boolean;
            /** @description Sealed rows that were looked at */
            rows: number;
            seals: number;
            /** @description Rows behind the last seal */
            unsealed: number;
            head: components["schemas"]["SealDto"] | null;
            /** @description The newest seal on the chain */
            anchor: components["schemas"]["AnchorDto"] | null;
            /** @description The first one */
            difference: components["schemas"]["DifferenceDto"] | null;
        };
        SealedAuditLogDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Place in the log
             * @example 1042
             */
            seq: string;
            /** @enum {string} */
            actorType: "admin" | "user" | "system";
            /** Format: uuid */
            actorId: string | null;
            /** Format: uuid */
            adminId: string | null;
            adminName: string | null;
            /**
             * @description Of a route, or INSERT, UPDATE, DELETE of a row
             * @example asset.publish
             */
            action: string;
            /** @example assets */
            resourceType: string | null;
            resourceId: string | null;
            oldValues: Record<string, never> | null;
            newValues: Record<string, never> | null;
            ipAddress: string | null;
            userAgent: string | null;
            /** @description Ties the rows of one request together */
            requestId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Null until the next sealing */
            seal: components["schemas"]["SealDto"] | null;
        };
        InclusionProofDto: {
            /** @example pend.audit_proof.1 */
            version: string;
            /** @description The row as it was hashed */
            row: Record<string, never>;
            leafIndex: number;
            /** @description Siblings from the leaf upwards (RFC 9162) */
            path: string[];
            seal: Record<string, never>;
        };
        JobRunDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Of the job
             * @example audit.seal
             */
            name: string;
            /** @enum {string} */
            cause: "schedule" | "request";
            /** @enum {string} */
            status: "running" | "succeeded" | "failed" | "interrupted";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            durationMs: number | null;
            /**
             * @example {
             *       "rows": 12
             *     }
             */
            result: Record<string, never> | null;
            error: string | null;
        };
        JobDto: {
            /** @example audit.seal */
            name: string;
            description: string;
            /**
             * @description Cron in UTC, or a number of seconds
             * @example * * * * *
             */
            schedule: string;
            lastRun: components["schemas"]["JobRunDto"] | null;
        };
        JobsDto: {
            data: components["schemas"]["JobDto"][];
        };
        PermissionDto: {
            /** @enum {string} */
            permission: "assets.read" | "assets.write" | "investments.read" | "investments.refund" | "users.read" | "users.write" | "users.reveal" | "kyc.read" | "kyc.review" | "kyc.documents" | "analytics.read" | "audit.read" | "admins.manage" | "system.read" | "system.manage";
            /** @description The roles that have it */
            roles: ("super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer")[];
        };
        PermissionMatrixDto: {
            roles: ("super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer")[];
            permissions: components["schemas"]["PermissionDto"][];
        };
        PlatformEventDto: {
            /** @description Its place: what follows is read with it */
            cursor: string;
            /** @enum {string} */
            type: "asset.published" | "asset.paused" | "asset.resumed" | "asset.closed" | "asset.updated" | "investment.confirmed" | "investment.refunded" | "kyc.verified" | "kyc.rejected" | "kyc.revoked" | "chain.advanced" | "chain.reorganised" | "chain.halted" | "events.lost";
            /** Format: date-time */
            at: string;
            /** @description Id of the asset, investment or application */
            subjectId: string | null;
            figures: {
                [key: string]: unknown;
            };
        };
        PlatformEventsDto: {
            /** @description The oldest first */
            data: components["schemas"]["PlatformEventDto"][];
            /** @description Where to go on, also where there is nothing yet */
            nextCursor: string;
            /** @description Events behind the cursor are no longer kept: read the lists of what they are about */
            missed: boolean;
        };
        StaffAccountDto: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer";
            /** @description Added to the role's, or with a leading `-` taken from them */
            permissions: string[];
            isActive: boolean;
            /** @description The password is one that somebody else handed out */
            mustChangePassword: boolean;
            /** Format: date-time */
            lastLoginAt: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        InviteDto: {
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer";
            permissions?: string[];
            password?: string;
            /** @description For whoever approves */
            reason?: string;
        };
        InvitedAccountDto: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer";
            /** @description Added to the role's, or with a leading `-` taken from them */
            permissions: string[];
            isActive: boolean;
            /** @description The password is one that somebody else handed out */
            mustChangePassword: boolean;
            /** Format: date-time */
            lastLoginAt: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            approval: components["schemas"]["ApprovalDto"];
            /** @description One-time password, made up where none was given; shown this once */
            initialPassword?: string;
        };
        ChangeAccountDto: {
            name?: string;
            /**
             * @description Takes effect once approved
             * @enum {string}
             */
            role?: "super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer";
            /** @description Takes effect once approved */
            permissions?: string[];
            /** @description false at once, true once approved */
            isActive?: boolean;
            /** @description For whoever approves */
            reason?: string | null;
            /** Format: uuid */
            readonly id?: string;
            readonly email?: string;
            /** @description The password is one that somebody else handed out */
            readonly mustChangePassword?: boolean;
            readonly version?: number;
            /** Format: date-time */
            readonly createdAt?: string;
            /** Format: date-time */
            readonly updatedAt?: string;
            /** Format: date-time */
            readonly lastLoginAt?: string | null;
        };
        PendingApprovalDto: {
            approval: components["schemas"]["ApprovalDto"];
        };
        AccountIdDto: {
            /** Format: uuid */
            id: string;
        };
        LoginDto: {
            /** @example admin@pend.example */
            email: string;
            password: string;
            /** @description Code of the authenticator, or a recovery code */
            otp?: string | null;
        };
        AdminDto: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer";
            /** @description What the role and its extras come to */
            permissions: ("assets.read" | "assets.write" | "investments.read" | "investments.refund" | "users.read" | "users.write" | "users.reveal" | "kyc.read" | "kyc.review" | "kyc.documents" | "analytics.read" | "audit.read" | "admins.manage" | "system.read" | "system.manage")[];
            /** @description The password is a one-time password: POST /api/admin/auth/password comes first */
            mustChangePassword: boolean;
        };
        StaffTokensDto: {
            /** @description Bearer token */
            accessToken: string;
            /**
             * @description Seconds that the access token lives
             * @example 900
             */
            expiresIn: number;
            /** @description For the next access token; keep it secret */
            refreshToken: string;
            admin: components["schemas"]["AdminDto"];
        };
        RefreshDto: {
            /** @description The newest refresh token of the session */
            refreshToken: string;
        };
        SessionIdDto: {
            /** Format: uuid */
            id: string;
        };
        OwnSessionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description Until when the second factor counts as fresh
             */
            steppedUpUntil: string | null;
        };
        MeDto: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "asset_manager" | "kyc_verifier" | "auditor" | "viewer";
            /** @description What the role and its extras come to */
            permissions: ("assets.read" | "assets.write" | "investments.read" | "investments.refund" | "users.read" | "users.write" | "users.reveal" | "kyc.read" | "kyc.review" | "kyc.documents" | "analytics.read" | "audit.read" | "admins.manage" | "system.read" | "system.manage")[];
            /** @description The password is a one-time password: POST /api/admin/auth/password comes first */
            mustChangePassword: boolean;
            /** @description Whether an authenticator is enrolled */
            totpEnabled: boolean;
            /** @description Recovery codes that are left */
            recoveryCodesLeft: number;
            session: components["schemas"]["OwnSessionDto"];
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        TotpCodeDto: {
            /** @example 123456 */
            code: string;
        };
        SteppedUpDto: {
            /**
             * Format: date-time
             * @description Until when routes that need a fresh code are open
             */
            steppedUpUntil: string;
        };
        ResetDto: {
            /** @description Replace the password by a one-time password */
            password?: boolean;
            /** @description Remove the authenticator and its recovery codes */
            totp?: boolean;
        };
        ResetAccountDto: {
            /** Format: uuid */
            id: string;
            /** @description One-time password; shown this once */
            initialPassword?: string;
            /** @description Whether there was an authenticator to remove */
            totpRemoved: boolean;
        };
        SessionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            adminId: string;
            adminEmail: string;
            /** @description Where it was opened from */
            ipAddress: string | null;
            userAgent: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its tokens were last refreshed
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description When it ends unless it is refreshed before
             */
            expiresAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description Neither ended nor expired */
            live: boolean;
            /** @description The one that asks */
            current: boolean;
        };
        SessionsEndedDto: {
            /** @description How many were live */
            ended: number;
        };
        TotpOfferDto: {
            /** @description Base32, for typing into an authenticator */
            secret: string;
            /** @description The same as a URL, for a QR code */
            otpauthUrl: string;
        };
        TotpConfirmedDto: {
            /** @description Bearer token */
            accessToken: string;
            /**
             * @description Seconds that the access token lives
             * @example 900
             */
            expiresIn: number;
            /** @description For the next access token; keep it secret */
            refreshToken: string;
            admin: components["schemas"]["AdminDto"];
            /** @description Shown this once; each is good for one use */
            recoveryCodes: string[];
        };
        TotpOrRecoveryCodeDto: {
            /**
             * @description Code of the authenticator, or a recovery code
             * @example 123456
             */
            code: string;
        };
        CounterDto: {
            value: number;
            /** @description In the period before; of what stands, at the beginning of the period */
            previous: number;
            /** @description Per cent against `previous`, with one decimal; null where that is 0 */
            change: number | null;
        };
        UserCountersDto: {
            total: components["schemas"]["CounterDto"];
            new: components["schemas"]["CounterDto"];
        };
        AmountCounterDto: {
            /** @example 250000.000000 */
            value: string;
            previous: string;
            /** @description Per cent against `previous`, with one decimal; null where that is 0 */
            change: number | null;
        };
        CurrencyCountersDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @description Confirmed, by the time of the investment */
            invested: components["schemas"]["AmountCounterDto"];
            /** @description How many those are */
            confirmed: components["schemas"]["CounterDto"];
        };
        InvestmentCountersDto: {
            /** @description Whatever became of them */
            made: components["schemas"]["CounterDto"];
            byCurrency: components["schemas"]["CurrencyCountersDto"][];
        };
        StatusCounterDto: {
            value: number;
            /** @description In the period before; of what stands, at the beginning of the period */
            previous: number;
            /** @description Per cent against `previous`, with one decimal; null where that is 0 */
            change: number | null;
            status: string;
        };
        AssetCountersDto: {
            total: components["schemas"]["CounterDto"];
            byStatus: components["schemas"]["StatusCounterDto"][];
        };
        PendingCountersDto: {
            /** @description Applications that wait or are under review */
            kyc: components["schemas"]["CounterDto"];
            /** @description Proposals that wait for a second pair of eyes */
            approvals: components["schemas"]["CounterDto"];
            /** @description Imported records that nobody has placed */
            quarantine: components["schemas"]["CounterDto"];
        };
        HealthSummaryDto: {
            /** @enum {string} */
            status: "up" | "degraded" | "down";
            /** @description As they are now */
            dependencies: components["schemas"]["DependencyDto"][];
            /** @description Jobs whose last run failed or was interrupted */
            failingJobs: string[];
        };
        DashboardDto: {
            /** @enum {string} */
            period: "24h" | "7d" | "30d" | "90d" | "1y";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            users: components["schemas"]["UserCountersDto"];
            investments: components["schemas"]["InvestmentCountersDto"];
            assets: components["schemas"]["AssetCountersDto"];
            pending: components["schemas"]["PendingCountersDto"];
            health: components["schemas"]["HealthSummaryDto"];
        };
        StretchDto: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        FigureCounterDto: {
            value: number;
            /** @description In the period before; of what stands, at the beginning of the period */
            previous: number;
            /** @description Per cent against `previous`, with one decimal; null where that is 0 */
            change: number | null;
        };
        ActiveUsersDto: {
            /** @description In the last minutes; null where nobody knows */
            now: number | null;
            /** @description In the last 24 hours; null where nobody knows */
            day: number | null;
        };
        OverviewUsersDto: {
            total: components["schemas"]["FigureCounterDto"];
            new: components["schemas"]["FigureCounterDto"];
            closed: components["schemas"]["FigureCounterDto"];
            active: components["schemas"]["ActiveUsersDto"];
        };
        FigureAmountDto: {
            /** @example 250000.000000 */
            value: string;
            previous: string;
            /** @description Per cent against `previous`, with one decimal; null where that is 0 */
            change: number | null;
        };
        OverviewCurrencyDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            made: components["schemas"]["FigureCounterDto"];
            madeAmount: components["schemas"]["FigureAmountDto"];
            confirmed: components["schemas"]["FigureCounterDto"];
            confirmedAmount: components["schemas"]["FigureAmountDto"];
            refunded: components["schemas"]["FigureCounterDto"];
            refundedAmount: components["schemas"]["FigureAmountDto"];
            /** @description Confirmed less refunded */
            revenue: components["schemas"]["FigureAmountDto"];
        };
        OverviewInvestmentsDto: {
            made: components["schemas"]["FigureCounterDto"];
            byCurrency: components["schemas"]["OverviewCurrencyDto"][];
        };
        OverviewKycDto: {
            waiting: components["schemas"]["FigureCounterDto"];
            submitted: components["schemas"]["FigureCounterDto"];
            verified: components["schemas"]["FigureCounterDto"];
            rejected: components["schemas"]["FigureCounterDto"];
        };
        OverviewAssetsDto: {
            total: components["schemas"]["FigureCounterDto"];
            created: components["schemas"]["FigureCounterDto"];
        };
        OverviewPointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            newUsers: number;
            investmentsMade: number;
            investmentsConfirmed: number;
            kycSubmitted: number;
            kycDecided: number;
        };
        OverviewFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            users: components["schemas"]["OverviewUsersDto"];
            investments: components["schemas"]["OverviewInvestmentsDto"];
            kyc: components["schemas"]["OverviewKycDto"];
            assets: components["schemas"]["OverviewAssetsDto"];
            points: components["schemas"]["OverviewPointDto"][];
        };
        UserTotalsDto: {
            /** @description Accounts ever opened, by the end of the period */
            total: components["schemas"]["FigureCounterDto"];
            new: components["schemas"]["FigureCounterDto"];
            closed: components["schemas"]["FigureCounterDto"];
            /** @description Steps up */
            tierRaised: components["schemas"]["FigureCounterDto"];
            /** @description Steps down */
            tierLowered: components["schemas"]["FigureCounterDto"];
        };
        UsersByStatusDto: {
            status: string;
            /** @description Now */
            users: number;
        };
        UsersByTierDto: {
            tier: number;
            /** @description Now, whatever their status */
            users: number;
        };
        TierChangeDto: {
            fromTier: number;
            toTier: number;
            /** @description How often in the period */
            users: number;
        };
        UserPointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            new: number;
            closed: number;
            /** @description Ever opened, at its end */
            total: number;
            /** @description Of these not closed, at its end */
            open: number;
            tierRaised: number;
            tierLowered: number;
        };
        UserFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            totals: components["schemas"]["UserTotalsDto"];
            byStatus: components["schemas"]["UsersByStatusDto"][];
            byTier: components["schemas"]["UsersByTierDto"][];
            tierChanges: components["schemas"]["TierChangeDto"][];
            points: components["schemas"]["UserPointDto"][];
        };
        FigureMeasureDto: {
            value: number | null;
            /** @description In the period before */
            previous: number | null;
        };
        InvestmentCurrencyTotalDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @description Whatever became of them */
            made: components["schemas"]["FigureCounterDto"];
            madeAmount: components["schemas"]["FigureAmountDto"];
            /** @description Of those made; null of none */
            averageAmount: string | null;
            /** @description Of those made */
            failed: components["schemas"]["FigureCounterDto"];
            /** @description Of those made then, the part that was confirmed at any time since; null of none */
            conversion: number | null;
            /** @description By the time of confirmation; what was refunded since is among them */
            confirmed: components["schemas"]["FigureCounterDto"];
            confirmedAmount: components["schemas"]["FigureAmountDto"];
            /** @description By the time of the refund */
            refunded: components["schemas"]["FigureCounterDto"];
            /** @description What was paid back */
            refundedAmount: components["schemas"]["FigureAmountDto"];
        };
        InvestmentTotalsDto: {
            made: components["schemas"]["FigureCounterDto"];
            /** @description A share from 0 to 1 */
            conversion: components["schemas"]["FigureMeasureDto"];
            /** @description Of those confirmed then, in steps of a tenth */
            medianSecondsToConfirm: components["schemas"]["FigureMeasureDto"];
            byCurrency: components["schemas"]["InvestmentCurrencyTotalDto"][];
        };
        InvestmentCurrencyPointDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            made: number;
            madeAmount: string;
            /** @description Of those made; null of none */
            averageAmount: string | null;
            /** @description Of those made, waiting to this day */
            stillPending: number;
            /** @description Of those made */
            failed: number;
            /** @description Of those made then, the part that was confirmed at any time since; null of none */
            conversion: number | null;
            /** @description By the time of confirmation */
            confirmed: number;
            confirmedAmount: string;
            /** @description By the time of the refund */
            refunded: number;
            refundedAmount: string;
        };
        InvestmentPointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            made: number;
            /** @description Of those made then, the part that was confirmed at any time since; null of none */
            conversion: number | null;
            medianSecondsToConfirm: number | null;
            byCurrency: components["schemas"]["InvestmentCurrencyPointDto"][];
        };
        InvestmentFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            totals: components["schemas"]["InvestmentTotalsDto"];
            points: components["schemas"]["InvestmentPointDto"][];
        };
        RaisedDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @description Confirmed less refunded */
            raised: components["schemas"]["FigureAmountDto"];
        };
        AssetTotalsDto: {
            /** @description At the end of the period, drafts included */
            total: components["schemas"]["FigureCounterDto"];
            created: components["schemas"]["FigureCounterDto"];
            byCurrency: components["schemas"]["RaisedDto"][];
        };
        AssetsByStatusDto: {
            status: string;
            /** @description Now */
            assets: number;
        };
        AssetsByTypeDto: {
            type: string;
            /** @description Now */
            assets: number;
            /** @description Registrations of interest, now */
            interested: number;
        };
        AssetsByCategoryDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            category: string;
            /** @description Now */
            assets: number;
            /** @description In the period */
            raised: string;
            /** @description Now */
            totalInvested: string;
        };
        FundingDto: {
            /** @description Per cent of the capacity, from */
            from: number;
            /** @description and less than; of the last one, anything */
            to: number;
            /** @description Open or paused ones with a capacity, now */
            assets: number;
        };
        RankedAssetDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** Format: uuid */
            assetId: string;
            title: string;
            /** @description In the period, confirmed less refunded */
            raised: string;
            /** @description Now */
            totalInvested: string;
            /** @description Per cent of the capacity, now; null without one */
            fundingPercentage: number | null;
            /** @description What was raised, per cent of what had been at the beginning; null where that was nothing */
            growth: number | null;
        };
        BestAssetsDto: {
            /** @description Ten of each currency */
            byRaised: components["schemas"]["RankedAssetDto"][];
            /** @description Ten of each currency */
            byGrowth: components["schemas"]["RankedAssetDto"][];
        };
        RaisedThenDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @description Confirmed less refunded */
            raised: string;
        };
        AssetPointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            created: number;
            byCurrency: components["schemas"]["RaisedThenDto"][];
        };
        AssetFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            totals: components["schemas"]["AssetTotalsDto"];
            byStatus: components["schemas"]["AssetsByStatusDto"][];
            byType: components["schemas"]["AssetsByTypeDto"][];
            byCategory: components["schemas"]["AssetsByCategoryDto"][];
            funding: components["schemas"]["FundingDto"][];
            best: components["schemas"]["BestAssetsDto"];
            points: components["schemas"]["AssetPointDto"][];
        };
        KycTotalsDto: {
            submitted: components["schemas"]["FigureCounterDto"];
            /** @description By the time of the decision, whatever became of it */
            verified: components["schemas"]["FigureCounterDto"];
            rejected: components["schemas"]["FigureCounterDto"];
            expired: components["schemas"]["FigureCounterDto"];
            revoked: components["schemas"]["FigureCounterDto"];
            /** @description Handed in and not decided, at the end of the period */
            waiting: components["schemas"]["FigureCounterDto"];
            /** @description Of those decided, a share from 0 to 1 */
            approvalRate: components["schemas"]["FigureMeasureDto"];
            medianSecondsToDecision: components["schemas"]["FigureMeasureDto"];
            p90SecondsToDecision: components["schemas"]["FigureMeasureDto"];
        };
        ReviewerDto: {
            /** Format: uuid */
            adminId: string;
            decided: number;
            verified: number;
            rejected: number;
        };
        KycPointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            submitted: number;
            verified: number;
            rejected: number;
            expired: number;
            revoked: number;
            /** @description At its end */
            waiting: number;
            /** @description In steps of a tenth; null of none */
            medianSecondsToDecision: number | null;
            /** @description In steps of a tenth; null of none */
            p90SecondsToDecision: number | null;
        };
        KycFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            totals: components["schemas"]["KycTotalsDto"];
            /** @description Who decided in the period, the busiest first */
            reviewers: components["schemas"]["ReviewerDto"][];
            points: components["schemas"]["KycPointDto"][];
        };
        RevenueTotalDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            confirmed: components["schemas"]["FigureAmountDto"];
            refunded: components["schemas"]["FigureAmountDto"];
            /** @description Confirmed less refunded */
            net: components["schemas"]["FigureAmountDto"];
        };
        RevenueTotalsDto: {
            byCurrency: components["schemas"]["RevenueTotalDto"][];
        };
        RevenueThenDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            confirmed: string;
            refunded: string;
            /** @description Confirmed less refunded */
            net: string;
        };
        RevenuePointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            byCurrency: components["schemas"]["RevenueThenDto"][];
        };
        RevenueFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            totals: components["schemas"]["RevenueTotalsDto"];
            /** @description Ten of each currency, by what they raised in the period */
            byAsset: components["schemas"]["RankedAssetDto"][];
            points: components["schemas"]["RevenuePointDto"][];
        };
        EventTypeTotalDto: {
            eventType: string;
            events: number;
        };
        EventTotalsDto: {
            events: number;
            byType: components["schemas"]["EventTypeTotalDto"][];
        };
        FunnelStepDto: {
            /** @description A type of event */
            step: string;
            /** @description Who did it after all steps before it */
            users: number;
            /** @description Of those who did the first */
            share: number | null;
        };
        ReturnedDto: {
            /** @description Intervals later; 0 is the one in which they were first seen */
            after: number;
            users: number;
            share: number | null;
        };
        RetentionCohortDto: {
            /**
             * Format: date-time
             * @description When the interval began in which they were first seen
             */
            cohort: string;
            size: number;
            returned: components["schemas"]["ReturnedDto"][];
        };
        EventCountDto: {
            eventType: string;
            events: number;
            /** @description Distinct; null where it is no longer known */
            users: number | null;
        };
        EventPointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            events: number;
            byType: components["schemas"]["EventCountDto"][];
        };
        EventFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            /**
             * Format: date-time
             * @description Events before this are counted
             */
            seriesAsOf: string | null;
            totals: components["schemas"]["EventTotalsDto"];
            /** @description Where `funnel` asked for it */
            funnel: components["schemas"]["FunnelStepDto"][] | null;
            /** @description Where `retention` asked for it */
            retention: components["schemas"]["RetentionCohortDto"][] | null;
            points: components["schemas"]["EventPointDto"][];
        };
        SystemMeasureDto: {
            metricType: string;
            /** @description Null where nothing was measured */
            mean: string | null;
            /** @description Null where nothing was measured */
            min: string | null;
            /** @description Null where nothing was measured */
            max: string | null;
        };
        SystemPointDto: {
            /**
             * Format: date-time
             * @description It lasts until the next one begins
             */
            start: string;
            byType: components["schemas"]["SystemMeasureDto"][];
        };
        SystemFiguresDto: {
            /**
             * @description Null where it was asked for by its ends
             * @enum {string|null}
             */
            period: "24h" | "7d" | "30d" | "90d" | "1y" | null;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description No part of the period
             */
            to: string;
            /** @enum {string} */
            interval: "hour" | "day" | "week" | "month";
            /** @example Africa/Cairo */
            timeZone: string;
            /**
             * Format: date-time
             * @description What was committed by then is counted
             */
            asOf: string;
            /** @description As long, and right before */
            previous: components["schemas"]["StretchDto"];
            points: components["schemas"]["SystemPointDto"][];
        };
        SentEventDto: {
            /**
             * Format: uuid
             * @description The sender's own, for repeating a request: an event is its id and its time, and counts once
             */
            eventId?: string;
            /** @example pool.opened */
            eventType: string;
            /**
             * Format: date-time
             * @description Within the last seven days; now where it is left out, which an event with an id may not
             */
            time?: string;
            /** @description Nothing personal; at most 4096 characters of JSON, four levels deep */
            eventData?: {
                [key: string]: unknown;
            };
            sessionId?: string;
        };
        SentEventsDto: {
            events: components["schemas"]["SentEventDto"][];
            /** @description For every event that names none */
            sessionId?: string;
        };
        EventViolationDto: {
            /** @example /events/3/eventData/contact */
            pointer: string;
            /** @example personal_data */
            code: string;
            message: string;
        };
        RecordedEventDto: {
            /** Format: uuid */
            eventId: string | null;
            /** @enum {string} */
            status: "accepted" | "refused";
            violations?: components["schemas"]["EventViolationDto"][];
        };
        RecordedEventsDto: {
            /** @description How many were accepted */
            accepted: number;
            /** @description In the order in which they were sent */
            events: components["schemas"]["RecordedEventDto"][];
        };
        UserProfileDto: {
            /** @example +20***7890 */
            phoneNumberMasked: string | null;
            countryCode: string | null;
            /** Format: date-time */
            lastLoginAt: string | null;
            loginCount: number;
            preferences: Record<string, never>;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            /** @description EIP-55 */
            blockchainAddress: string;
            tier: number;
            /** @enum {string} */
            status: "active" | "suspended" | "closed";
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            profile: components["schemas"]["UserProfileDto"] | null;
            /**
             * @description Of the newest application; null: none
             * @enum {string|null}
             */
            kycStatus: "pending_review" | "under_review" | "verified" | "rejected" | "expired" | "revoked" | null;
            /**
             * @description Confirmed investments by currency; never summed across
             * @example {
             *       "EGP": "1500.000000"
             *     }
             */
            invested: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When everything personal was destroyed
             */
            erasedAt: string | null;
        };
        NewUsersDto: {
            /**
             * Format: date
             * @description UTC
             */
            day: string;
            users: number;
        };
        UserStatsDto: {
            total: number;
            /**
             * @example {
             *       "active": 120,
             *       "suspended": 3,
             *       "closed": 1
             *     }
             */
            byStatus: {
                [key: string]: number;
            };
            /**
             * @example {
             *       "0": 10,
             *       "1": 40,
             *       "2": 30,
             *       "3": 40,
             *       "4": 3,
             *       "5": 1
             *     }
             */
            byTier: {
                [key: string]: number;
            };
            /** @description Tier 3 and above: what "KYC verified" means everywhere */
            kycVerified: number;
            /**
             * @description By the newest application
             * @example {
             *       "none": 60,
             *       "pending_review": 4,
             *       "under_review": 1,
             *       "verified": 55,
             *       "rejected": 4
             *     }
             */
            byKyc: {
                [key: string]: number;
            };
            /** @description The last 30 days, oldest first */
            newPerDay: components["schemas"]["NewUsersDto"][];
            /**
             * Format: date-time
             * @description When it was counted; also X-Data-As-Of
             */
            asOf: string;
        };
        ChangeUserDto: {
            /**
             * @description closed is final
             * @enum {string}
             */
            status?: "active" | "suspended" | "closed";
            /** @description Kept in the audit log */
            reason?: string | null;
            /** Format: uuid */
            readonly id?: string;
            /** @description EIP-55 */
            readonly blockchainAddress?: string;
            readonly tier?: number;
            readonly version?: number;
            /** Format: date-time */
            readonly createdAt?: string;
            /** Format: date-time */
            readonly updatedAt?: string;
            /**
             * Format: date-time
             * @description When everything personal was destroyed
             */
            readonly erasedAt?: string | null;
            readonly profile?: components["schemas"]["UserProfileDto"] | null;
            /**
             * @description Of the newest application; null: none
             * @enum {string|null}
             */
            readonly kycStatus?: "pending_review" | "under_review" | "verified" | "rejected" | "expired" | "revoked" | null;
            /**
             * @description Confirmed investments by currency; never summed across
             * @example {
             *       "EGP": "1500.000000"
             *     }
             */
            readonly invested?: {
                [key: string]: string;
            };
        };
        ChangeTierDto: {
            /** @description Raising to 4 or 5 takes a second member of staff */
            tier: number;
            /** @description Kept in the audit log */
            reason: string;
        };
        ProposedTierDto: {
            /** @description As in GET /api/admin/approvals */
            approval: Record<string, never>;
        };
        UserActivityDto: {
            /** @example login:4f6e… */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "audit" | "login" | "investment" | "kyc" | "chain";
            /** @example user.tier */
            action: string;
            /** @enum {string} */
            actorType: "admin" | "user" | "system";
            /** Format: uuid */
            actorId: string | null;
            /** @description What it was about, by kind; amounts as text */
            details: Record<string, never>;
        };
        LookupDto: {
            /**
             * @description In any of the ways that people type it
             * @example 01234567890
             */
            phone: string;
        };
        RevealDto: {
            /** @enum {string} */
            field: "phone" | "registrationIp" | "fullName" | "dateOfBirth" | "nationality" | "nationalIdNumber" | "address";
            /** @description Kept in the audit log */
            reason: string;
        };
        RevealedDto: {
            /** @enum {string} */
            field: "phone" | "registrationIp" | "fullName" | "dateOfBirth" | "nationality" | "nationalIdNumber" | "address";
            /** @example +201234567890 */
            value: string;
        };
        EraseDto: {
            /** @description Kept in the audit log */
            reason?: string | null;
        };
        DestroyedDto: {
            what: string;
            rows: number;
        };
        KeptDto: {
            what: string;
            why: string;
            /** Format: date */
            until: string;
        };
        ErasureCertificateDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            /** Format: date-time */
            erasedAt: string;
            /** @description Fingerprint of the key that was destroyed */
            keyId: string | null;
            destroyed: components["schemas"]["DestroyedDto"][];
            kept: components["schemas"]["KeptDto"][];
            /** @description SHA-256 of the lines of the certificate; also in the audit log as user.erase */
            digest: string;
        };
        UserNoteDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            /**
             * Format: uuid
             * @description Who wrote it
             */
            adminId: string;
            adminName: string;
            /** @description null once the investor is erased */
            text: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        AddNoteDto: {
            text: string;
        };
        RequestCodeDto: {
            /**
             * @description In any way people write an Egyptian mobile number
             * @example +201234567890
             */
            phone: string;
            /**
             * @description The request that it is for; it is good for no other
             * @enum {string}
             */
            purpose: "register" | "login";
            /**
             * @description No code is sent before the terms are accepted
             * @enum {boolean}
             */
            termsAccepted: true;
            /** @example 2026-01 */
            termsVersion: string;
        };
        CodeSentDto: {
            /**
             * @description Seconds that the code is good for
             * @example 300
             */
            expiresIn: number;
        };
        RequestNonceDto: {
            /** @description The wallet that will sign */
            address: string;
            /**
             * @description The request that it is for; it is good for no other
             * @enum {string}
             */
            purpose: "register" | "login";
        };
        NonceDto: {
            nonce: string;
            /** @example wallet.example.com */
            domain: string;
            /** @example https://wallet.example.com */
            uri: string;
            /**
             * @description Null above 2^53 − 1, which JSON numbers do not hold exactly; the message has it all the same
             * @example 7777
             */
            chainId: number | null;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            expirationTime: string;
            /** @description The complete text to sign */
            message: string;
        };
        DeviceDto: {
            /** @description What tells the device from others; chosen by the wallet */
            fingerprint: string;
            /** @example Pixel 9 */
            name?: string;
        };
        RegisterDto: {
            /**
             * @description In any way people write an Egyptian mobile number
             * @example +201234567890
             */
            phone: string;
            /**
             * @description The six digits sent to the phone
             * @example 123456
             */
            code: string;
            /** @description Needed with a message; without, it must be the factory’s */
            address?: string;
            /** @description What POST nonce answered, unchanged */
            message?: string;
            /** @description Of the message: EIP-191 of an ordinary account, or EIP-1271 */
            signature?: string;
            /**
             * @description The version accepted when the code was asked for
             * @example 2026-01
             */
            termsVersion: string;
            device?: components["schemas"]["DeviceDto"];
        };
        WalletUserDto: {
            /** Format: uuid */
            id: string;
            /** @description EIP-55 */
            blockchainAddress: string;
            tier: number;
            /** @enum {string} */
            status: "active" | "suspended" | "closed";
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            profile: components["schemas"]["UserProfileDto"] | null;
        };
        RegisteredDto: {
            /** @description Bearer token */
            accessToken: string;
            /**
             * @description Seconds that the access token lives
             * @example 900
             */
            expiresIn: number;
            /** @description For the next access token, once; keep it secret */
            refreshToken: string;
            user: components["schemas"]["WalletUserDto"];
            /** @description The phone was known: this was a login, and the address is the one from before */
            alreadyExists: boolean;
        };
        WalletLoginDto: {
            /**
             * @description In any way people write an Egyptian mobile number
             * @example +201234567890
             */
            phone?: string;
            /**
             * @description The six digits sent to the phone
             * @example 123456
             */
            code?: string;
            /** @description What POST nonce answered, unchanged */
            message?: string;
            /** @description Of the message: EIP-191 of an ordinary account, or EIP-1271 */
            signature?: string;
            device?: components["schemas"]["DeviceDto"];
        };
        WalletTokensDto: {
            /** @description Bearer token */
            accessToken: string;
            /**
             * @description Seconds that the access token lives
             * @example 900
             */
            expiresIn: number;
            /** @description For the next access token, once; keep it secret */
            refreshToken: string;
            user: components["schemas"]["WalletUserDto"];
        };
        WalletRefreshDto: {
            refreshToken: string;
        };
        RefreshedTokensDto: {
            /** @description Bearer token */
            accessToken: string;
            /**
             * @description Seconds that the access token lives
             * @example 900
             */
            expiresIn: number;
            /** @description For the next access token, once; keep it secret */
            refreshToken: string;
        };
        EndedSessionDto: {
            /** Format: uuid */
            id: string;
        };
        PreferencesDto: {
            /** @enum {string} */
            language?: "ar" | "en";
            /** @enum {string} */
            currency?: "EGP" | "USD";
            /** @description Whether what I do in the application is kept under my name */
            analytics?: boolean;
        };
        OwnProfileDto: {
            /** Format: uuid */
            id: string;
            /** @description EIP-55 */
            blockchainAddress: string;
            tier: number;
            /** @enum {string} */
            status: "active" | "suspended" | "closed";
            /** @example +20***7890 */
            phoneNumberMasked: string | null;
            countryCode: string | null;
            /** Format: date-time */
            lastLoginAt: string | null;
            loginCount: number;
            /** @description ar, EGP and true until something else is chosen */
            preferences: components["schemas"]["PreferencesDto"];
            /** Format: date-time */
            createdAt: string;
        };
        ChangeProfileDto: {
            /** @description Merged: what is left out stays */
            preferences?: components["schemas"]["PreferencesDto"];
            /** Format: uuid */
            readonly id?: string;
            /** @description EIP-55 */
            readonly blockchainAddress?: string;
            readonly tier?: number;
            /** @enum {string} */
            readonly status?: "active" | "suspended" | "closed";
            /** @example +20***7890 */
            readonly phoneNumberMasked?: string | null;
            readonly countryCode?: string | null;
            /** Format: date-time */
            readonly createdAt?: string;
            /** Format: date-time */
            readonly lastLoginAt?: string | null;
            readonly loginCount?: number;
        };
        OwnActivityDto: {
            /** @example login:4f6e… */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "investment" | "interest" | "kyc" | "tier" | "login";
            /** @example investment.confirmed */
            action: string;
            /** @description What it was about, by kind; amounts as text */
            details: Record<string, never>;
        };
        OwnDeviceDto: {
            /** Format: uuid */
            id: string;
            /** @example Pixel 9 */
            name: string | null;
            /** Format: date-time */
            firstSeenAt: string | null;
            /** Format: date-time */
            lastSeenAt: string | null;
            loginCount: number;
            /** @description Whether this session was begun from it */
            current: boolean;
        };
        OwnDevicesDto: {
            data: components["schemas"]["OwnDeviceDto"][];
        };
        RemovedDeviceDto: {
            /** Format: uuid */
            id: string;
        };
        WithheldDto: {
            what: string;
            why: string;
        };
        OwnDataDto: {
            /** Format: date-time */
            exportedAt: string;
            /** @description Subject → its records */
            data: Record<string, never>;
            /** @description What is held and not in here */
            withheld: components["schemas"]["WithheldDto"][];
        };
        ClosedAccountDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "closed";
        };
        StatusCountDto: {
            count: number;
            /** @enum {string} */
            status: "active" | "paused" | "closed" | "draft";
        };
        TypeCountDto: {
            count: number;
            type: string;
        };
        CategoryCountDto: {
            count: number;
            category: string | null;
        };
        CurrencySumDto: {
            count: number;
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @description Confirmed, in this currency alone */
            totalInvested: string;
            /** @description Of the assets that have one */
            capacity: string;
        };
        AssetStatsDto: {
            total: number;
            byStatus: components["schemas"]["StatusCountDto"][];
            byType: components["schemas"]["TypeCountDto"][];
            byCategory: components["schemas"]["CategoryCountDto"][];
            byCurrency: components["schemas"]["CurrencySumDto"][];
            /** @description Of interest assets */
            interestedCount: number;
        };
        AssetMetricsOfDto: {
            /**
             * @description In the asset's currency
             * @example 250000.000000
             */
            totalInvested: string;
            investorCount: number;
            interestedCount: number;
            performanceData: Record<string, never>;
            /** Format: date-time */
            lastUpdated: string;
            /** Format: uuid */
            assetId: string;
            /** @enum {string|null} */
            currency: "EGP" | "USD" | "USDC" | "HVT" | null;
            /** @description maxSupply × tokenPrice; null: no cap */
            capacity: string | null;
            /** @description Of the capacity, what is not invested */
            remaining: string | null;
            /** @description Per cent of the capacity */
            fundingPercentage: string | null;
        };
        AssetInvestorDto: {
            /** Format: uuid */
            userId: string;
            /** @example +20***7890 */
            phoneNumberMasked: string | null;
            /** @description EIP-55 */
            blockchainAddress: string;
            tier: number;
            status: string;
            /**
             * @description In the asset's currency
             * @example 1500.000000
             */
            totalInvested: string;
            /**
             * @example {
             *       "EGP": "250000.000000"
             *     }
             */
            invested: {
                [key: string]: string;
            };
            investments: number;
            /** Format: date-time */
            firstInvestedAt: string;
            /** Format: date-time */
            lastInvestedAt: string;
        };
        AssetPerformanceDto: {
            /** Format: uuid */
            id: string;
            title: string;
            category: string | null;
            /** @enum {string|null} */
            currency: "EGP" | "USD" | "USDC" | "HVT" | null;
            totalInvested: string;
            investorCount: number;
            /** @description Per cent of the capacity; 0 without one */
            fundingPercentage: string;
            totalInvestments: number;
            /** @description Of those in the asset's currency */
            avgInvestmentSize: string;
            /**
             * @example {
             *       "EGP": "250000.000000"
             *     }
             */
            investedByCurrency: {
                [key: string]: string;
            };
        };
        AssetDetailsDto: {
            /**
             * @description The one currency of price, minimum and totals
             * @enum {string}
             */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            tokenSymbol: string | null;
            /** @example 125.500000 */
            tokenPrice: string | null;
            /**
             * @description Tokens; null: no cap
             * @example 10000
             */
            maxSupply: string | null;
            /**
             * @description Per cent a year
             * @example 12.50
             */
            expectedRoi: string | null;
            /** @description Upper end, where a range is promised */
            expectedRoiMax: string | null;
            /** @description Days */
            lockupPeriod: number | null;
            minimumInvestment: string | null;
            /** @description People, for an interest asset */
            softCap: string | null;
            /** Format: date-time */
            deadline: string | null;
            /** @enum {string|null} */
            contactFormat: "whatsapp" | "email" | null;
            contactValue: string | null;
            jurisdiction: string | null;
            spvName: string | null;
            custodyType: string | null;
            minTierRequired: number;
            /** @description Each with title, url and hash; older ones as they were brought in */
            legalDocuments: unknown[];
            agreementUrl: string | null;
            agreementHash: string | null;
        };
        AssetMetricsDto: {
            /**
             * @description In the asset's currency
             * @example 250000.000000
             */
            totalInvested: string;
            investorCount: number;
            interestedCount: number;
            performanceData: Record<string, never>;
            /** Format: date-time */
            lastUpdated: string;
        };
        AssetDto: {
            /** Format: uuid */
            id: string;
            /** @description EIP-55; null while a draft */
            contractAddress: string | null;
            slug: string;
            /** @enum {string} */
            type: "investment" | "interest";
            title: string;
            description: string | null;
            category: string | null;
            location: string | null;
            imageUrl: string | null;
            /** @description SHA-256 of the image */
            imageHash: string | null;
            /** @enum {string} */
            status: "active" | "paused" | "closed" | "draft";
            metadata: Record<string, never>;
            /** Format: uuid */
            createdBy: string | null;
            /** Format: uuid */
            createdByAdmin: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            details: components["schemas"]["AssetDetailsDto"] | null;
            metrics: components["schemas"]["AssetMetricsDto"] | null;
        };
        LegalDocumentDto: {
            title: string;
            url: string;
            /** @description 0x and 64 hex digits */
            hash?: string | null;
        };
        AssetDetailsInputDto: {
            /**
             * @description EGP by default; fixed by publication
             * @enum {string}
             */
            currency?: "EGP" | "USD" | "USDC" | "HVT";
            /** @description Fixed by publication */
            tokenSymbol?: string | null;
            /**
             * @description Fixed by publication
             * @example 125.50
             */
            tokenPrice?: string | null;
            /**
             * @description Tokens; null: no cap
             * @example 10000
             */
            maxSupply?: string | number | null;
            /**
             * @description Per cent a year
             * @example 12.5
             */
            expectedRoi?: string | number | null;
            /** @description Upper end of a promised range */
            expectedRoiMax?: string | number | null;
            /** @description Days; fixed by publication */
            lockupPeriod?: number | null;
            /** @example 125.50 */
            minimumInvestment?: string | null;
            /**
             * @description Whole people, for an interest asset
             * @example 100
             */
            softCap?: string | null;
            /** Format: date-time */
            deadline?: string | null;
            /** @enum {string|null} */
            contactFormat?: "whatsapp" | "email" | null;
            contactValue?: string | null;
            jurisdiction?: string | null;
            spvName?: string | null;
            custodyType?: string | null;
            /** @default 1 */
            minTierRequired: number;
            legalDocuments?: (components["schemas"]["LegalDocumentDto"] | unknown)[];
            agreementUrl?: string | null;
            /** @description 0x and 64 hex digits */
            agreementHash?: string | null;
        };
        CreateAssetDto: {
            description?: string | null;
            /** @description General by default */
            category?: string | null;
            location?: string | null;
            imageUrl?: string | null;
            /** @description 0x and 64 hex digits */
            imageHash?: string | null;
            /** @description Fixed by publication */
            contractAddress?: string | null;
            metadata?: Record<string, never>;
            details?: components["schemas"]["AssetDetailsInputDto"];
            /** @enum {string} */
            type: "investment" | "interest";
            title: string;
        };
        UpdateAssetDto: {
            description?: string | null;
            /** @description General by default */
            category?: string | null;
            location?: string | null;
            imageUrl?: string | null;
            /** @description 0x and 64 hex digits */
            imageHash?: string | null;
            /** @description Fixed by publication */
            contractAddress?: string | null;
            metadata?: Record<string, never>;
            details?: components["schemas"]["AssetDetailsInputDto"];
            /**
             * @description Fixed by publication
             * @enum {string}
             */
            type?: "investment" | "interest";
            title?: string;
            /** Format: uuid */
            readonly id?: string;
            readonly slug?: string;
            /** @enum {string} */
            readonly status?: "active" | "paused" | "closed" | "draft";
            /** Format: uuid */
            readonly createdBy?: string | null;
            /** Format: uuid */
            readonly createdByAdmin?: string | null;
            readonly version?: number;
            /** Format: date-time */
            readonly createdAt?: string;
            /** Format: date-time */
            readonly updatedAt?: string;
            readonly metrics?: components["schemas"]["AssetMetricsDto"] | null;
        };
        DeletedAssetDto: {
            /** Format: uuid */
            id: string;
        };
        PoolDto: {
            /** Format: uuid */
            id: string;
            /** @description EIP-55 */
            contractAddress: string | null;
            slug: string;
            /** @enum {string} */
            type: "investment" | "interest";
            title: string;
            description: string | null;
            category: string | null;
            location: string | null;
            imageUrl: string | null;
            /** @enum {string} */
            status: "active" | "paused" | "closed" | "draft";
            /** @enum {string|null} */
            currency: "EGP" | "USD" | "USDC" | "HVT" | null;
            tokenSymbol: string | null;
            tokenPrice: string | null;
            /** @description maxSupply × tokenPrice; null: no cap */
            capacity: string | null;
            /** @description Raised so far, in `currency` */
            totalInvested: string;
            /** @description Per cent of the capacity; null without one */
            fundingPercentage: string | null;
            investorCount: number;
            interestedCount: number;
            minimumInvestment: string | null;
            /** @description Per cent a year */
            expectedRoi: string | null;
            expectedRoiMax: string | null;
            /** @description Days */
            lockupPeriod: number | null;
            softCap: string | null;
            /** Format: date-time */
            deadline: string | null;
            minTierRequired: number | null;
            /** Format: date-time */
            createdAt: string;
        };
        RankedPoolDto: {
            /** Format: uuid */
            id: string;
            /** @description EIP-55 */
            contractAddress: string | null;
            slug: string;
            /** @enum {string} */
            type: "investment" | "interest";
            title: string;
            description: string | null;
            category: string | null;
            location: string | null;
            imageUrl: string | null;
            /** @enum {string} */
            status: "active" | "paused" | "closed" | "draft";
            /** @enum {string|null} */
            currency: "EGP" | "USD" | "USDC" | "HVT" | null;
            tokenSymbol: string | null;
            tokenPrice: string | null;
            /** @description maxSupply × tokenPrice; null: no cap */
            capacity: string | null;
            /** @description Raised so far, in `currency` */
            totalInvested: string;
            /** @description Per cent of the capacity; null without one */
            fundingPercentage: string | null;
            investorCount: number;
            interestedCount: number;
            minimumInvestment: string | null;
            /** @description Per cent a year */
            expectedRoi: string | null;
            expectedRoiMax: string | null;
            /** @description Days */
            lockupPeriod: number | null;
            softCap: string | null;
            /** Format: date-time */
            deadline: string | null;
            minTierRequired: number | null;
            /** Format: date-time */
            createdAt: string;
            /** @description From 1; of money, within its currency */
            rank: number;
            /**
             * @description Of growth: raised in the last 30 days, net of what was paid back
             * @example 2500.000000
             */
            growth?: string;
        };
        LeaderboardDto: {
            /** @enum {string} */
            by: "raised" | "investors" | "growth";
            /** @description By currency and rank; of investors, by rank */
            data: components["schemas"]["RankedPoolDto"][];
        };
        PoolInvestmentDto: {
            /** @example 1500.000000 */
            amount: string;
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** Format: date-time */
            confirmedAt: string;
            /** @description Null where it was paid off the chain */
            transactionHash: string | null;
            blockNumber: number | null;
        };
        PoolDayDto: {
            /** Format: date */
            day: string;
            /**
             * @description Raised by then, in the pool's currency
             * @example 250000.000000
             */
            totalInvested: string;
            investorCount: number;
            interestedCount: number;
            /**
             * @description Of a unit; null: unknown
             * @example 1.25
             */
            price: string | null;
        };
        PoolHistoryDto: {
            /** @enum {string|null} */
            currency: "EGP" | "USD" | "USDC" | "HVT" | null;
            data: components["schemas"]["PoolDayDto"][];
        };
        WalletPoolDto: {
            /** Format: uuid */
            poolId: string;
            slug: string;
            title: string;
            /** @description EIP-55 */
            contractAddress: string;
            /** @description The wallet's transactions in which the pool logged something */
            transactions: number;
            firstBlock: number;
            lastBlock: number;
            /** @description Balance of the contract's own token in its smallest units; null: it is none, or unknown */
            tokenBalance: string | null;
        };
        WalletPoolsDto: {
            /** @description EIP-55 */
            address: string;
            data: components["schemas"]["WalletPoolDto"][];
            /** @description False where only the newest of its transactions were looked at */
            complete: boolean;
        };
        TierRequirementDto: {
            /** @example identity */
            name: string;
            /** @description One of these will do */
            anyOf: ("id" | "passport" | "utility" | "driver_license" | "selfie" | "income" | "bank")[];
            targetTier: number;
        };
        PersonalDataDto: {
            /** @example منى حسن */
            fullName: string;
            /**
             * @description A day; what an old store brought in stands as it stood there
             * @example 1991-04-23
             */
            dateOfBirth: string;
            /** @example EG */
            nationality: string;
            /** @example 29104230100023 */
            nationalIdNumber: string;
            address: string;
        };
        KycDocumentDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            documentType: "id" | "passport" | "utility" | "driver_license" | "selfie" | "income" | "bank";
            /** @example image/jpeg */
            mimeType: string | null;
            /** @description Bytes */
            fileSize: number | null;
            /**
             * @description Only what is clean can be read
             * @enum {string}
             */
            state: "scan_pending" | "clean" | "infected" | "tampered";
            /** Format: date-time */
            uploadedAt: string;
        };
        ApplicationRequirementDto: {
            /** @example identity */
            name: string;
            /** @description One of these will do */
            anyOf: ("id" | "passport" | "utility" | "driver_license" | "selfie" | "income" | "bank")[];
            satisfied: boolean;
        };
        ApplicantApplicationDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "draft" | "pending_review" | "under_review" | "verified" | "rejected" | "expired" | "revoked";
            /** @description One more than the rejected application that it follows */
            attempt: number;
            /** Format: uuid */
            previousId: string | null;
            targetTier: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while it is a draft
             */
            submittedAt: string | null;
            /** Format: date-time */
            reviewedAt: string | null;
            /** @description What the applicant is told */
            rejectionReason: string | null;
            /** @enum {string|null} */
            rejectionCode: "unreadable" | "expired_document" | "wrong_document" | "missing_document" | "data_mismatch" | "suspected_fraud" | "not_eligible" | "other" | null;
            /**
             * @description RETRY: a new application may follow
             * @enum {string|null}
             */
            rejectionKind: "RETRY" | "FINAL" | null;
            /**
             * Format: date-time
             * @description When the verification ends
             */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description Null where it was never given */
            personalData: components["schemas"]["PersonalDataDto"] | null;
            /** @description Oldest first */
            documents: components["schemas"]["KycDocumentDto"][];
            requirements: components["schemas"]["ApplicationRequirementDto"][];
            /** @description Names of requirements that a draft still lacks; else empty */
            missing: string[];
            version: number;
        };
        BeginApplicationDto: {
            personalData: components["schemas"]["PersonalDataDto"];
            /**
             * @description What the papers shall suffice for
             * @default 3
             */
            targetTier: number;
        };
        ChangeApplicationDto: {
            /** @description Replaces what was said before */
            personalData?: components["schemas"]["PersonalDataDto"];
            targetTier?: number;
        };
        KycApplicationDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            /** @enum {string} */
            status: "pending_review" | "under_review" | "verified" | "rejected" | "expired" | "revoked";
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            reviewedAt: string | null;
            /**
             * Format: uuid
             * @description Who reviewed it
             */
            verifiedBy: string | null;
            /** @description As the applicant was told */
            rejectionReason: string | null;
            /** @enum {string|null} */
            rejectionCode: "unreadable" | "expired_document" | "wrong_document" | "missing_document" | "data_mismatch" | "suspected_fraud" | "not_eligible" | "other" | null;
            /** @enum {string|null} */
            rejectionKind: "RETRY" | "FINAL" | null;
            /** @description One more than the rejected application that it follows */
            attempt: number;
            /** @description What the papers shall suffice for */
            targetTier: number;
            /** @description Seconds since it was handed in; null once decided */
            waitingSeconds: number | null;
            /** @description How many papers were handed in */
            documentCount: number;
            /**
             * Format: uuid
             * @description Who reviews it now
             */
            claimedBy: string | null;
            /**
             * Format: date-time
             * @description When the claim ends by itself
             */
            claimedUntil: string | null;
            /**
             * Format: date-time
             * @description When the verification ends
             */
            expiresAt: string | null;
            version: number;
            /** @description Oldest first */
            documents: components["schemas"]["KycDocumentDto"][];
        };
        LegalHoldDto: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            reason: string;
        };
        KycCaseDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            /** @enum {string} */
            status: "pending_review" | "under_review" | "verified" | "rejected" | "expired" | "revoked";
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            reviewedAt: string | null;
            /**
             * Format: uuid
             * @description Who reviewed it
             */
            verifiedBy: string | null;
            /** @description As the applicant was told */
            rejectionReason: string | null;
            /** @enum {string|null} */
            rejectionCode: "unreadable" | "expired_document" | "wrong_document" | "missing_document" | "data_mismatch" | "suspected_fraud" | "not_eligible" | "other" | null;
            /** @enum {string|null} */
            rejectionKind: "RETRY" | "FINAL" | null;
            /** @description One more than the rejected application that it follows */
            attempt: number;
            /** @description What the papers shall suffice for */
            targetTier: number;
            /** @description Seconds since it was handed in; null once decided */
            waitingSeconds: number | null;
            /** @description How many papers were handed in */
            documentCount: number;
            /**
             * Format: uuid
             * @description Who reviews it now
             */
            claimedBy: string | null;
            /**
             * Format: date-time
             * @description When the claim ends by itself
             */
            claimedUntil: string | null;
            /**
             * Format: date-time
             * @description When the verification ends
             */
            expiresAt: string | null;
            version: number;
            /** @description Oldest first */
            documents: components["schemas"]["KycDocumentDto"][];
            /**
             * Format: uuid
             * @description The application that it follows
             */
            previousId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description Among staff; the applicant never sees it */
            reviewNotes: string | null;
            /** @description In clear with kyc.documents or kyc.review, and then audited; null where it was never given, or erased */
            personalData: components["schemas"]["PersonalDataDto"] | null;
            /** @description Whether personalData is masked */
            personalDataMasked: boolean;
            /** @description Nothing of it may be erased */
            legalHold: components["schemas"]["LegalHoldDto"] | null;
        };
        QueueDto: {
            /** @description Waiting or under review */
            waiting: number;
            /** @description Of these, claimed at this moment */
            underReview: number;
            /** @description How long those have waited, in seconds */
            meanAgeSeconds: number | null;
            oldestAgeSeconds: number | null;
        };
        DecisionsDto: {
            decided: number;
            /** @description One that ended or was revoked since was approved all the same */
            approved: number;
            rejected: number;
            /** @description Approved of decided, from 0 to 1; null of none */
            approvalRate: number | null;
            /** @description From handing in to the decision */
            meanSeconds: number | null;
            /** @description Nine of ten were decided within */
            p90Seconds: number | null;
        };
        ReviewerDecisionsDto: {
            decided: number;
            /** @description One that ended or was revoked since was approved all the same */
            approved: number;
            rejected: number;
            /** @description Approved of decided, from 0 to 1; null of none */
            approvalRate: number | null;
            /** @description From handing in to the decision */
            meanSeconds: number | null;
            /** @description Nine of ten were decided within */
            p90Seconds: number | null;
            /** Format: uuid */
            adminId: string;
        };
        IntervalDecisionsDto: {
            decided: number;
            /** @description One that ended or was revoked since was approved all the same */
            approved: number;
            rejected: number;
            /** @description Approved of decided, from 0 to 1; null of none */
            approvalRate: number | null;
            /** @description From handing in to the decision */
            meanSeconds: number | null;
            /** @description Nine of ten were decided within */
            p90Seconds: number | null;
            /**
             * Format: date
             * @description First day of the interval (UTC)
             */
            from: string;
            submitted: number;
        };
        KycStatsDto: {
            /** @enum {string} */
            period: "7d" | "30d" | "90d" | "1y";
            /** @enum {string} */
            interval: "day" | "week" | "month";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            queue: components["schemas"]["QueueDto"];
            decisions: components["schemas"]["DecisionsDto"];
            /** @description Most decisions first; not of an import */
            reviewers: components["schemas"]["ReviewerDecisionsDto"][];
            overTime: components["schemas"]["IntervalDecisionsDto"][];
        };
        VerifyDto: {
            /**
             * Format: date
             * @description Last day on which the identity document is valid: with it the verification ends, in five years at most. In one year where it is not said
             */
            documentExpiresOn?: string;
            /** @description Among staff; the applicant never sees it. Kept under the applicant’s key */
            note?: string;
        };
        RejectApplicationDto: {
            /** @description What the applicant is told */
            reason: string;
            /**
             * @default other
             * @enum {string}
             */
            code: "unreadable" | "expired_document" | "wrong_document" | "missing_document" | "data_mismatch" | "suspected_fraud" | "not_eligible" | "other";
            /**
             * @description FINAL: nothing may follow
             * @default RETRY
             * @enum {string}
             */
            kind: "RETRY" | "FINAL";
            /** @description Among staff; the applicant never sees it. Kept under the applicant’s key */
            note?: string;
        };
        RevokeDto: {
            /** @description For whoever approves it, and for the audit log */
            reason: string;
            /** @description What the applicant is told */
            message?: string;
            /**
             * @default other
             * @enum {string}
             */
            code: "unreadable" | "expired_document" | "wrong_document" | "missing_document" | "data_mismatch" | "suspected_fraud" | "not_eligible" | "other";
            /**
             * @default RETRY
             * @enum {string}
             */
            kind: "RETRY" | "FINAL";
        };
        ProposedRevocationDto: {
            /** @description As in GET /api/admin/approvals */
            approval: Record<string, never>;
        };
        LegalHoldReasonDto: {
            /** @description Kept in the audit log */
            reason: string;
        };
        UserKycApplicationDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "pending_review" | "under_review" | "verified" | "rejected" | "expired" | "revoked";
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            reviewedAt: string | null;
            /** @description How many papers were handed in */
            documentCount: number;
            /**
             * Format: uuid
             * @description Null without kyc.read
             */
            verifiedBy: string | null;
            /** @description Null without kyc.read */
            rejectionReason: string | null;
            /** @description Null without kyc.read */
            reviewNotes: string | null;
            version: number;
        };
        DocumentUploadDto: {
            /** Format: binary */
            file: string;
            /** @enum {string} */
            documentType: "id" | "passport" | "utility" | "driver_license" | "selfie" | "income" | "bank";
        };
        ReplacementUploadDto: {
            /** Format: binary */
            file: string;
            /**
             * @description As it is
             * @enum {string}
             */
            documentType?: "id" | "passport" | "utility" | "driver_license" | "selfie" | "income" | "bank";
        };
        RemovedDocumentDto: {
            /** Format: uuid */
            id: string;
        };
        InvestmentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            /** Format: uuid */
            assetId: string;
            assetTitle: string;
            /** @example 1500.000000 */
            amount: string;
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @enum {string} */
            status: "pending" | "confirmed" | "failed" | "refunded";
            transactionHash: string | null;
            blockNumber: number | null;
            /** Format: date-time */
            investedAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            failureReason: string | null;
            /** Format: date-time */
            reservationExpiresAt: string | null;
            /** @description What the eligibility rules answered when it was made */
            eligibility: Record<string, never> | null;
            version: number;
        };
        OwnInvestmentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assetId: string;
            /** @example 1500.000000 */
            amount: string;
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @enum {string} */
            status: "pending" | "confirmed" | "failed" | "refunded";
            transactionHash: string | null;
            blockNumber: number | null;
            /** Format: date-time */
            investedAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            failureReason: string | null;
            /** Format: date-time */
            reservationExpiresAt: string | null;
            /** @description What the eligibility rules answered when it was made */
            eligibility: Record<string, never> | null;
            version: number;
            /** @description Null while the asset is not public */
            assetTitle: string | null;
            /** @description Units bought; null where nobody knows */
            tokens: string | null;
            /** Format: date-time */
            refundedAt: string | null;
            /** @example 1500.000000 */
            refundedAmount: string | null;
        };
        AttachTransactionDto: {
            /** @description 0x and 64 hex digits */
            transactionHash: string;
        };
        OfferDetailsDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            tokenSymbol: string | null;
            tokenPrice: string | null;
            maxSupply: string | null;
            /** @description Per cent a year */
            expectedRoi: string | null;
            expectedRoiMax: string | null;
            /** @description Days */
            lockupPeriod: number | null;
            minimumInvestment: string | null;
            softCap: string | null;
            /** Format: date-time */
            deadline: string | null;
            jurisdiction: string | null;
            spvName: string | null;
            custodyType: string | null;
            minTierRequired: number;
            legalDocuments: Record<string, never>[];
            agreementUrl: string | null;
            agreementHash: string | null;
        };
        OfferMetricsDto: {
            /** @description Confirmed, in the asset’s currency */
            totalInvested: string;
            /** @description Waiting for its payment */
            reserved: string;
            investorCount: number;
            interestedCount: number;
            /** Format: date-time */
            lastUpdated: string;
        };
        EligibilityReasonDto: {
            /** @example tier_too_low */
            code: string;
            required: (string | number) | null;
            actual: (string | number) | null;
        };
        EligibilityDto: {
            eligible: boolean;
            /** @description Every rule that speaks against it */
            reasons: components["schemas"]["EligibilityReasonDto"][];
        };
        OfferDto: {
            /** Format: uuid */
            id: string;
            /** @description EIP-55 */
            contractAddress: string | null;
            slug: string;
            /** @enum {string} */
            type: "investment" | "interest";
            title: string;
            description: string | null;
            category: string | null;
            location: string | null;
            imageUrl: string | null;
            /** @enum {string} */
            status: "active" | "paused" | "closed" | "draft";
            /** Format: date-time */
            createdAt: string;
            details: components["schemas"]["OfferDetailsDto"] | null;
            metrics: components["schemas"]["OfferMetricsDto"] | null;
            /** @description maxSupply × tokenPrice; null: no cap */
            capacity: string | null;
            /** @description Neither sold nor reserved; null: no cap */
            remaining: string | null;
            /** @description Per cent of the capacity; null without one */
            fundingPercentage: string | null;
            /** @description Whether one has registered interest and not withdrawn it */
            interested: boolean;
            /** @description Of the least that may be invested */
            eligibility: components["schemas"]["EligibilityDto"];
        };
        InvestDto: {
            /** @example 1500.00 */
            amount: string;
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @description 0x and 64 hex digits */
            transactionHash?: string | null;
            /** @description Of the agreement accepted */
            agreementHash?: string | null;
        };
        RegisterInterestDto: {
            /** @description What one thinks of putting in */
            intent?: string | null;
            contact?: string | null;
        };
        InterestDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assetId: string;
            intent: string | null;
            /** @description Kept sealed; shown to its owner alone */
            contact: string | null;
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        WithdrawnInterestDto: {
            /** Format: uuid */
            id: string;
        };
        StaffInvestmentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            /** Format: uuid */
            assetId: string;
            assetTitle: string;
            /** @example 1500.000000 */
            amount: string;
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @enum {string} */
            status: "pending" | "confirmed" | "failed" | "refunded";
            transactionHash: string | null;
            blockNumber: number | null;
            /** Format: date-time */
            investedAt: string;
            /** Format: date-time */
            confirmedAt: string | null;
            failureReason: string | null;
            /** Format: date-time */
            reservationExpiresAt: string | null;
            /** @description What the eligibility rules answered when it was made */
            eligibility: Record<string, never> | null;
            version: number;
            /** @description Units bought; null where nobody knows */
            tokens: string | null;
            /** @description Of the log that confirmed it */
            logIndex: number | null;
            /** @description EIP-55; of the contract whose log confirmed it */
            contractAddress: string | null;
            agreementHash: string | null;
            /** @description Of a payment that came by a bank */
            paymentReference: string | null;
            /** Format: date-time */
            refundedAt: string | null;
            /** @example 1500.000000 */
            refundedAmount: string | null;
        };
        BankPaymentDto: {
            /** @description What the bank calls the transfer; it pays for one investment */
            paymentReference: string;
            /** @description Kept in the audit log */
            reason: string;
        };
        ProposedPaymentDto: {
            /** @description As in GET /api/admin/approvals */
            approval: Record<string, never>;
        };
        RefundDto: {
            /** @description All of it by default */
            amount?: string | null;
            /** @description Kept in the audit log */
            reason: string;
        };
        ReconciliationDifferenceDto: {
            /** @example total_invested */
            code: string;
            /** @example assets */
            resourceType: string;
            resourceId: string;
            /** @description Computed from the rows */
            expected: string | null;
            /** @description As it is stored */
            actual: string | null;
        };
        ReconciliationDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string;
            /** @description How many rows of each kind were looked at */
            checked: Record<string, never>;
            differenceCount: number;
            /** @description The first thousand */
            differences: components["schemas"]["ReconciliationDifferenceDto"][];
        };
        PortfolioTotalDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @example 1500.000000 */
            invested: string;
            /**
             * @description Null where that of one holding is unknown
             * @example 1500.000000
             */
            value: string | null;
            /**
             * @description Null where the value is
             * @example 12.50
             */
            returnPercent: string | null;
            /** @description Holdings whose value is unknown */
            unvaluedHoldings: number;
        };
        HoldingDto: {
            /** Format: uuid */
            assetId: string;
            /** @description Null while the asset is not public */
            title: string | null;
            slug: string | null;
            category: string | null;
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** @example 1500.000000 */
            invested: string;
            /** @description Units; null where those of one are unknown */
            tokens: string | null;
            /**
             * @description Of a unit; null: unknown
             * @example 1.25
             */
            price: string | null;
            /**
             * Format: date-time
             * @description Since when it is the price
             */
            priceAt: string | null;
            /**
             * @description Logged by the contract, or its terms
             * @enum {string|null}
             */
            priceSource: "chain" | "terms" | null;
            /**
             * @description tokens × price; null: unknown
             * @example 1500.000000
             */
            value: string | null;
            /**
             * @description Why the value is null
             * @enum {string|null}
             */
            valueUnknown: "tokens_unknown" | "price_unknown" | null;
            /**
             * @description Of what was invested; null where the value is
             * @example 12.50
             */
            returnPercent: string | null;
            /** @description How many */
            investments: number;
            /**
             * Format: date-time
             * @description When the first of them was confirmed
             */
            heldSince: string;
            /**
             * Format: date-time
             * @description When the last of them is free; null: all are
             */
            lockedUntil: string | null;
            /**
             * @description Of `invested`, what is still locked up
             * @example 500.000000
             */
            lockedAmount: string;
        };
        AllocationDto: {
            /** @enum {string} */
            currency: "EGP" | "USD" | "USDC" | "HVT";
            /** Format: uuid */
            assetId: string;
            title: string | null;
            category: string | null;
            /**
             * @description By value; by what was invested where a value of the currency is unknown
             * @enum {string}
             */
            basis: "value" | "invested";
            /**
             * @description What the part is of, by the basis
             * @example 1500.000000
             */
            amount: string;
            /**
             * @description One decimal
             * @example 33.3
             */
            percent: string;
        };
        PortfolioDto: {
            totals: components["schemas"]["PortfolioTotalDto"][];
            holdings: components["schemas"]["HoldingDto"][];
            allocation: components["schemas"]["AllocationDto"][];
            /**
             * Format: date-time
             * @description The moment that it shows
             */
            asOf: string;
        };
        HoldingsDto: {
            data: components["schemas"]["HoldingDto"][];
            /** Format: date-time */
            asOf: string;
        };
        AllocationsDto: {
            data: components["schemas"]["AllocationDto"][];
            /** Format: date-time */
            asOf: string;
        };
        /** @description RFC 9457 problem details, with the fields that react-admin and refine look for */
        Problem: {
            /**
             * Format: uri
             * @description `urn:pend:problem:` and the code
             */
            type: string;
            /** @description The status in words */
            title: string;
            status: number;
            /**
             * @description Stable and machine-readable
             * @enum {string}
             */
            code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed" | "idempotency_key_missing" | "idempotency_key_malformed" | "unauthenticated" | "invalid_credentials" | "otp_required" | "otp_invalid" | "invalid_refresh_token" | "invalid_code" | "invalid_signature" | "forbidden" | "password_change_required" | "step_up_required" | "account_closed" | "account_suspended" | "https_required" | "own_case" | "not_found" | "not_registered" | "not_summarised" | "method_not_allowed" | "request_timeout" | "concurrent_change" | "invalid_state" | "approval_pending" | "already_decided" | "proposer_not_allowed" | "stale_proposal" | "last_super_admin" | "email_taken" | "totp_enrolled" | "totp_not_enrolled" | "job_running" | "verification_running" | "not_sealed_yet" | "audit_row_differs" | "address_taken" | "open_positions" | "legal_hold" | "no_legal_hold" | "contract_taken" | "has_investments" | "application_open" | "application_not_draft" | "rejected_finally" | "already_verified" | "already_claimed" | "not_claimed" | "incomplete" | "papers_not_clean" | "too_many_documents" | "scan_pending" | "document_infected" | "document_tampered" | "document_not_stored" | "user_suspended" | "wrong_asset_type" | "asset_paused" | "asset_not_open" | "deadline_passed" | "kyc_required" | "kyc_pending" | "kyc_rejected" | "kyc_expired" | "tier_too_low" | "cap_exceeded" | "too_many_reservations" | "transaction_taken" | "payment_under_way" | "payment_taken" | "chain_configured" | "lockup_active" | "erased" | "length_required" | "stale" | "body_too_large" | "file_too_large" | "too_many_parts" | "uri_too_long" | "unsupported_media_type" | "file_type_unsupported" | "validation_failed" | "idempotency_key_reused" | "current_password_wrong" | "address_unproven" | "currency_not_accepted" | "below_minimum" | "agreement_changed" | "file_empty" | "file_damaged" | "file_infected" | "file_polyglot" | "file_type_mismatch" | "image_animated" | "image_too_large" | "pdf_active_content" | "pdf_encrypted" | "pdf_unsupported" | "rate_limited" | "too_many_attempts" | "too_many_streams" | "headers_too_large" | "internal_error" | "unavailable" | "read_only" | "exports_busy" | "stream_busy";
            /** @description One sentence for a person: what is wrong and what to do */
            detail: string;
            /** @description The path that was asked for */
            instance: string;
            /** @description As in `X-Request-Id`; quote it when you report something */
            requestId: string;
            /** @description Field → message, for a form */
            errors: {
                [key: string]: string;
            };
            violations: {
                /** @description JSON pointer into the body, or the name of a parameter */
                pointer: string;
                code: string;
            }[];
            /** @description As `status` */
            statusCode: number;
            /** @description As `title` */
            error: string;
            /** @description Every violation, or the detail */
            message: string[];
            /** @description Of an investment that is refused: every rule against it */
            reasons?: components["schemas"]["EligibilityReasonDto"][];
            /** @description With `cap_exceeded` among the reasons: what can still be invested */
            remaining?: string | null;
        };
    };
    responses: {
        /** @description Bad Request: `malformed_request` */
        MalformedRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request";
                };
            };
        };
        /** @description Forbidden: `https_required` */
        HttpsRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "https_required";
                };
            };
        };
        /** @description Unsupported Media Type: `unsupported_media_type` */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 415;
                    /** @enum {unknown} */
                    code: "unsupported_media_type";
                };
            };
        };
        /** @description Too Many Requests: `rate_limited` */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 429;
                    /** @enum {unknown} */
                    code: "rate_limited";
                };
            };
        };
        /** @description Internal Server Error: `internal_error` */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 500;
                    /** @enum {unknown} */
                    code: "internal_error";
                };
            };
        };
        /** @description Service Unavailable: `unavailable` */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 503;
                    /** @enum {unknown} */
                    code: "unavailable";
                };
            };
        };
        /** @description Not Found: `not_found` */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 404;
                    /** @enum {unknown} */
                    code: "not_found";
                };
            };
        };
        /** @description Service Unavailable: `unavailable`, `exports_busy` */
        UnavailableOrExportsBusy: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 503;
                    /** @enum {unknown} */
                    code: "unavailable" | "exports_busy";
                };
            };
        };
        /** @description Too Many Requests: `rate_limited`, `too_many_streams` */
        RateLimitedOrTooManyStreams: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 429;
                    /** @enum {unknown} */
                    code: "rate_limited" | "too_many_streams";
                };
            };
        };
        /** @description Service Unavailable: `unavailable`, `stream_busy` */
        UnavailableOrStreamBusy: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 503;
                    /** @enum {unknown} */
                    code: "unavailable" | "stream_busy";
                };
            };
        };
        /** @description Unauthorized: `unauthenticated` */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {unknown} */
                    code: "unauthenticated";
                };
            };
        };
        /** @description Forbidden: `forbidden`, `password_change_required`, `https_required` */
        ForbiddenOrPasswordChangeRequiredOrHttpsRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "forbidden" | "password_change_required" | "https_required";
                };
            };
        };
        /** @description Forbidden: `password_change_required`, `https_required` */
        PasswordChangeRequiredOrHttpsRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "password_change_required" | "https_required";
                };
            };
        };
        /** @description Bad Request: `malformed_request`, `malformed_id`, `idempotency_key_malformed` */
        MalformedRequestOrMalformedIdOrIdempotencyKeyMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request" | "malformed_id" | "idempotency_key_malformed";
                };
            };
        };
        /** @description Unprocessable Entity: `idempotency_key_reused` */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {unknown} */
                    code: "idempotency_key_reused";
                };
            };
        };
        /** @description Service Unavailable: `unavailable`, `read_only` */
        UnavailableOrReadOnly: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 503;
                    /** @enum {unknown} */
                    code: "unavailable" | "read_only";
                };
            };
        };
        /** @description Request Timeout: `request_timeout` */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 408;
                    /** @enum {unknown} */
                    code: "request_timeout";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `already_decided` */
        ConcurrentChangeOrAlreadyDecided: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "already_decided";
                };
            };
        };
        /** @description Payload Too Large: `body_too_large` */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 413;
                    /** @enum {unknown} */
                    code: "body_too_large";
                };
            };
        };
        /** @description Unprocessable Entity: `validation_failed`, `idempotency_key_reused` */
        ValidationFailedOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {unknown} */
                    code: "validation_failed" | "idempotency_key_reused";
                };
            };
        };
        /** @description Conflict: `verification_running` */
        VerificationRunning: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "verification_running";
                };
            };
        };
        /** @description Unprocessable Entity: `validation_failed` */
        ValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {unknown} */
                    code: "validation_failed";
                };
            };
        };
        /** @description Bad Request: `malformed_request`, `malformed_id` */
        MalformedRequestOrMalformedId: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request" | "malformed_id";
                };
            };
        };
        /** @description Conflict: `not_sealed_yet`, `audit_row_differs` */
        NotSealedYetOrAuditRowDiffers: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "not_sealed_yet" | "audit_row_differs";
                };
            };
        };
        /** @description Bad Request: `malformed_request`, `idempotency_key_malformed` */
        MalformedRequestOrIdempotencyKeyMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request" | "idempotency_key_malformed";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `job_running` */
        ConcurrentChangeOrJobRunning: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "job_running";
                };
            };
        };
        /** @description Bad Request: `malformed_request`, `body_too_deep`, `idempotency_key_malformed` */
        MalformedRequestOrBodyTooDeepOrIdempotencyKeyMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request" | "body_too_deep" | "idempotency_key_malformed";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `email_taken` */
        ConcurrentChangeOrEmailTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "email_taken";
                };
            };
        };
        /** @description Precondition Failed: `stale` */
        Stale: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 412;
                    /** @enum {unknown} */
                    code: "stale";
                };
            };
        };
        /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed` */
        MalformedRequestOrMalformedIdOrIfMatchMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request" | "malformed_id" | "if_match_malformed";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `last_super_admin` */
        ConcurrentChangeOrLastSuperAdmin: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "last_super_admin";
                };
            };
        };
        /** @description Bad Request: `malformed_request`, `body_too_deep` */
        MalformedRequestOrBodyTooDeep: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request" | "body_too_deep";
                };
            };
        };
        /** @description Unauthorized: `invalid_credentials`, `otp_required`, `otp_invalid` */
        InvalidCredentialsOrOtpRequiredOrOtpInvalid401: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {unknown} */
                    code: "invalid_credentials" | "otp_required" | "otp_invalid";
                };
            };
        };
        /** @description Conflict: `concurrent_change` */
        ConcurrentChange: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change";
                };
            };
        };
        /** @description Too Many Requests: `rate_limited`, `too_many_attempts` */
        RateLimitedOrTooManyAttempts: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 429;
                    /** @enum {unknown} */
                    code: "rate_limited" | "too_many_attempts";
                };
            };
        };
        /** @description Unauthorized: `invalid_refresh_token` */
        InvalidRefreshToken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {unknown} */
                    code: "invalid_refresh_token";
                };
            };
        };
        /** @description Unprocessable Entity: `validation_failed`, `current_password_wrong` */
        ValidationFailedOrCurrentPasswordWrong: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {unknown} */
                    code: "validation_failed" | "current_password_wrong";
                };
            };
        };
        /** @description Unprocessable Entity: `otp_invalid`, `validation_failed` */
        OtpInvalid422OrValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {unknown} */
                    code: "otp_invalid" | "validation_failed";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `totp_not_enrolled` */
        ConcurrentChangeOrTotpNotEnrolled: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "totp_not_enrolled";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `totp_enrolled` */
        ConcurrentChangeOrTotpEnrolled: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "totp_enrolled";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `totp_enrolled`, `totp_not_enrolled` */
        ConcurrentChangeOrTotpEnrolledOrTotpNotEnrolled: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "totp_enrolled" | "totp_not_enrolled";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state`, `open_positions` */
        ConcurrentChangeOrInvalidStateOrOpenPositions: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state" | "open_positions";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state`, `approval_pending` */
        ConcurrentChangeOrInvalidStateOrApprovalPending: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state" | "approval_pending";
                };
            };
        };
        /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep` */
        MalformedRequestOrMalformedIdOrBodyTooDeep: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 400;
                    /** @enum {unknown} */
                    code: "malformed_request" | "malformed_id" | "body_too_deep";
                };
            };
        };
        /** @description Gone: `erased` */
        Erased: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 410;
                    /** @enum {unknown} */
                    code: "erased";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `open_positions`, `legal_hold` */
        ConcurrentChangeOrOpenPositionsOrLegalHold: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "open_positions" | "legal_hold";
                };
            };
        };
        /** @description Unauthorized: `invalid_code`, `invalid_signature` */
        InvalidCodeOrInvalidSignature: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {unknown} */
                    code: "invalid_code" | "invalid_signature";
                };
            };
        };
        /** @description Forbidden: `account_closed`, `account_suspended`, `https_required` */
        AccountClosed403OrAccountSuspendedOrHttpsRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "account_closed" | "account_suspended" | "https_required";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `address_taken` */
        ConcurrentChangeOrAddressTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "address_taken";
                };
            };
        };
        /** @description Unprocessable Entity: `validation_failed`, `address_unproven` */
        ValidationFailedOrAddressUnproven: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {unknown} */
                    code: "validation_failed" | "address_unproven";
                };
            };
        };
        /** @description Not Found: `not_registered` */
        NotRegistered: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 404;
                    /** @enum {unknown} */
                    code: "not_registered";
                };
            };
        };
        /** @description Not Found: `not_found`, `not_summarised` */
        NotFoundOrNotSummarised: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 404;
                    /** @enum {unknown} */
                    code: "not_found" | "not_summarised";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `contract_taken` */
        ConcurrentChangeOrContractTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "contract_taken";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state`, `contract_taken` */
        ConcurrentChangeOrInvalidStateOrContractTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state" | "contract_taken";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state`, `has_investments` */
        ConcurrentChangeOrInvalidStateOrHasInvestments: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state" | "has_investments";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state` */
        ConcurrentChangeOrInvalidState: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state`, `already_claimed` */
        ConcurrentChangeOrInvalidStateOrAlreadyClaimed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state" | "already_claimed";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `legal_hold` */
        ConcurrentChangeOrLegalHold: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "legal_hold";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `no_legal_hold` */
        ConcurrentChangeOrNoLegalHold: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "no_legal_hold";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `application_not_draft`, `too_many_documents` */
        ConcurrentChangeOrApplicationNotDraftOrTooManyDocuments: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "application_not_draft" | "too_many_documents";
                };
            };
        };
        /** @description Length Required: `length_required` */
        LengthRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 411;
                    /** @enum {unknown} */
                    code: "length_required";
                };
            };
        };
        /** @description Payload Too Large: `body_too_large`, `file_too_large`, `too_many_parts` */
        BodyTooLargeOrFileTooLargeOrTooManyParts: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 413;
                    /** @enum {unknown} */
                    code: "body_too_large" | "file_too_large" | "too_many_parts";
                };
            };
        };
        /** @description Unsupported Media Type: `unsupported_media_type`, `file_type_unsupported` */
        UnsupportedMediaTypeOrFileTypeUnsupported: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 415;
                    /** @enum {unknown} */
                    code: "unsupported_media_type" | "file_type_unsupported";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `application_not_draft` */
        ConcurrentChangeOrApplicationNotDraft: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "application_not_draft";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state`, `transaction_taken` */
        ConcurrentChangeOrInvalidStateOrTransactionTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state" | "transaction_taken";
                };
            };
        };
        /** @description Conflict: `concurrent_change`, `invalid_state`, `payment_under_way` */
        ConcurrentChangeOrInvalidStateOrPaymentUnderWay: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {unknown} */
                    code: "concurrent_change" | "invalid_state" | "payment_under_way";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The caller's, if it sent a sane one, else a new one; it is in every log line */
        "X-Request-Id": string;
        /** @description Seconds to wait */
        "Retry-After": number;
        /** @description `Bearer` */
        "WWW-Authenticate": string;
        /** @description The record's version, for If-Match */
        ETag: string;
        /** @description Where the new record is */
        Location: string;
        /** @description What was committed by then is in the answer */
        "X-Data-As-Of": string;
        /** @description `true` where the answer was given before, to the same key */
        "Idempotent-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    blocks_list: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "number": 67,
                     *           "hash": "0x68b1cd6bd0b8f46dea98e7e3645918ad930d60981976d04839f9c5736753e3bb",
                     *           "parentHash": "0xc29d1fc639c59b2066320a127fb1f5c5c6e66086c7f1991f57f39deef59e9ca9",
                     *           "miner": "0xabCDEfABcDEfabCdEFaBcdeFaBcdefAbcdefA12e",
                     *           "timestamp": "2025-06-17T00:41:22.000Z",
                     *           "transactionCount": 1,
                     *           "gasLimit": "9007199254740991",
                     *           "gasUsed": "21000",
                     *           "baseFeePerGas": "7",
                     *           "difficulty": "1",
                     *           "totalDifficulty": null,
                     *           "size": "991",
                     *           "nonce": "0x0000000000000000",
                     *           "stateRoot": "0xa21f87ba93a3f3707f105207a923301554ff2cfa2c2c0f33047cd4455e5d151c",
                     *           "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *           "receiptsRoot": "0xf8a4daaec2ceb91c5489a960c60dc366a2528f95cc716b972f32f371b0618279",
                     *           "round": "0",
                     *           "seals": 4,
                     *           "withdrawalsRoot": null,
                     *           "parentBeaconBlockRoot": null,
                     *           "requestsHash": null,
                     *           "blobGasUsed": null,
                     *           "excessBlobGas": null
                     *         },
                     *         {
                     *           "number": 66,
                     *           "hash": "0xc29d1fc639c59b2066320a127fb1f5c5c6e66086c7f1991f57f39deef59e9ca9",
                     *           "parentHash": "0xf17738bbaafd5eae6f706cf573113647c54f4a61956d73475a9da0263897f862",
                     *           "miner": "0xabCDEfABcDEfabCdEFaBcdeFaBcdefAbcdefA12e",
                     *           "timestamp": "2025-06-16T23:50:10.000Z",
                     *           "transactionCount": 0,
                     *           "gasLimit": "9007199254740991",
                     *           "gasUsed": "0",
                     *           "baseFeePerGas": "7",
                     *           "difficulty": "1",
                     *           "totalDifficulty": null,
                     *           "size": "991",
                     *           "nonce": "0x0000000000000000",
                     *           "stateRoot": "0xe30d638d7c5f0c7090f87d15cf98889f3d0a95d9f5714a6b92eeb61c1e6a2dfa",
                     *           "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *           "receiptsRoot": "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421",
                     *           "round": "0",
                     *           "seals": 4,
                     *           "withdrawalsRoot": null,
                     *           "parentBeaconBlockRoot": null,
                     *           "requestsHash": null,
                     *           "blobGasUsed": null,
                     *           "excessBlobGas": null
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0Iiw2MV0",
                     *       "prevCursor": "WyJwcmV2Iiw2N10"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["BlockDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    blocks_latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 81,
                     *       "hash": "0x3df6393b748404f2ded8b3ce1cc4fcbf1c670347421a22b8022b07478b55f9eb",
                     *       "parentHash": "0xb06de4539655a6d17ef2507d6fc0708d250f71b98d9b14bc7c34b25202b160e7",
                     *       "miner": "0xabcdeFABCDEFabcDeFAbcDEFaBCDEfAbcDEFA12D",
                     *       "timestamp": "2025-06-17T08:19:27.000Z",
                     *       "transactionCount": 1,
                     *       "gasLimit": "9007199254740991",
                     *       "gasUsed": "21000",
                     *       "baseFeePerGas": "7",
                     *       "difficulty": "1",
                     *       "totalDifficulty": null,
                     *       "size": "991",
                     *       "nonce": "0x0000000000000000",
                     *       "stateRoot": "0x8fe12bf9385eeefeb7eb00d9ab475e577ea1b6ef573014384d97b51fa2c8c98d",
                     *       "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *       "receiptsRoot": "0xf78dfb743fbd92ade140711c8bbc542b5e307f0ab7984eff35d751969fe57efa",
                     *       "round": "0",
                     *       "seals": 4,
                     *       "withdrawalsRoot": null,
                     *       "parentBeaconBlockRoot": null,
                     *       "requestsHash": null,
                     *       "blobGasUsed": null,
                     *       "excessBlobGas": null
                     *     }
                     */
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    blocks_export: {
        parameters: {
            query?: {
                /** @description Go on where a list or a JSON export ended */
                cursor?: unknown;
            };
            header?: never;
            path: {
                /** @description Form of the answer */
                format: "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example number,hash,parentHash,miner,timestamp,transactionCount,gasLimit,gasUsed,baseFeePerGas,size,round
                     *     82,0xb7dfa307fe9264b2e8bf128caa59a01e8f1fc62e27b65c54a68f7eb2ca05c421,0x3df6393b748404f2ded8b3ce1cc4fcbf1c670347421a22b8022b07478b55f9eb,0xabCDEfABcDEfabCdEFaBcdeFaBcdefAbcdefA12e,2025-06-17T08:59:51.000Z,2,9007199254740991,42000,,991,1
                     *     81,0x3df6393b748404f2ded8b3ce1cc4fcbf1c670347421a22b8022b07478b55f9eb,0xb06de4539655a6d17ef2507d6fc0708d250f71b98d9b14bc7c34b25202b160e7,0xabcdeFABCDEFabcDeFAbcDEFaBCDEfAbcDEFA12D,2025-06-17T08:19:27.000Z,1,9007199254740991,21000,7,991,0
                     */
                    "text/csv": string;
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "number": 7,
                     *           "hash": "0x5d95ef060d56be7eb6535f2633cd3161d895e10e1e5d073bd10fe2569fb539c4",
                     *           "parentHash": "0xa2580a7ea290efc402c68f4b3a5c006a5f95a594ba0046011984585e2b2cb20b",
                     *           "miner": "0x0000000000000000000000000000000000000000",
                     *           "timestamp": "2025-06-15T18:36:51.000Z",
                     *           "transactionCount": 0,
                     *           "gasLimit": "9007199254740991",
                     *           "gasUsed": "0",
                     *           "baseFeePerGas": null,
                     *           "difficulty": "1",
                     *           "totalDifficulty": null,
                     *           "size": "991",
                     *           "nonce": "0x0000000000000000",
                     *           "stateRoot": "0x36d7891e22fbada5a21d199aa8ab2fa6854ae1f2fe9d9ca4921522377186be71",
                     *           "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *           "receiptsRoot": "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421",
                     *           "round": null,
                     *           "seals": null,
                     *           "withdrawalsRoot": null,
                     *           "parentBeaconBlockRoot": null,
                     *           "requestsHash": null,
                     *           "blobGasUsed": null,
                     *           "excessBlobGas": null
                     *         },
                     *         {
                     *           "number": 6,
                     *           "hash": "0xa2580a7ea290efc402c68f4b3a5c006a5f95a594ba0046011984585e2b2cb20b",
                     *           "parentHash": "0x41b27e87cb9dde090f5acd1eb9e202b4bbe6785ccf3e7b842e90e2d56c4121f2",
                     *           "miner": "0x0000000000000000000000000000000000000000",
                     *           "timestamp": "2025-06-15T18:15:28.000Z",
                     *           "transactionCount": 0,
                     *           "gasLimit": "9007199254740991",
                     *           "gasUsed": "0",
                     *           "baseFeePerGas": "7",
                     *           "difficulty": "1",
                     *           "totalDifficulty": null,
                     *           "size": "991",
                     *           "nonce": "0x0000000000000000",
                     *           "stateRoot": "0x6c6e3a7b41ec1ed8955c8b0cb8d23d47137da917d5bc4af354de1a075d276798",
                     *           "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *           "receiptsRoot": "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421",
                     *           "round": null,
                     *           "seals": null,
                     *           "withdrawalsRoot": "0x8f920a39984cc439587762c50a220d6cc5590b1c4ecb08553287920ec5b8472e",
                     *           "parentBeaconBlockRoot": "0xff009f228d26ce2afcaca65d94a08d506400415ecfa8dacebf425a25d453485b",
                     *           "requestsHash": null,
                     *           "blobGasUsed": "18446744073709551615",
                     *           "excessBlobGas": "18446744073709551615"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["BlockDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    blocks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the block, or its hash */
                numberOrHash: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "hash": "0xbe384c829423fe428bf0b348f1c691832da87e7d0bf171ae93454d754ffb6e61",
                     *       "parentHash": "0xfea804ab0a659a7ba25a5173e8ff2790bafbf607e70a5b11f7c4cdd6287c6a06",
                     *       "miner": "0x0000000000000000000000000000000000000000",
                     *       "timestamp": "2025-06-15T15:17:42.000Z",
                     *       "transactionCount": 0,
                     *       "gasLimit": "9007199254740991",
                     *       "gasUsed": "0",
                     *       "baseFeePerGas": "7",
                     *       "difficulty": "1",
                     *       "totalDifficulty": null,
                     *       "size": "991",
                     *       "nonce": "0x0000000000000000",
                     *       "stateRoot": "0x1de30a7f2053b0b2b6aac455e962ba76479c8b7a9197b05575691e8335c33fe3",
                     *       "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *       "receiptsRoot": "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421",
                     *       "round": null,
                     *       "seals": null,
                     *       "withdrawalsRoot": "0x547c7f0ba01116f669b62b9112415a576fc1827fd07569a51638a03410ec1f38",
                     *       "parentBeaconBlockRoot": "0x8b77db9efae94b49bd6cdb05f6f1aaea63f97a0bab5d82c89995b69d69a0fd0b",
                     *       "requestsHash": "0xf939310f8235cb97f38aafd148c6da99a9a35e5c49eb23a949929635f5decfc0",
                     *       "blobGasUsed": "131072",
                     *       "excessBlobGas": "1"
                     *     }
                     */
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    blocks_transactions: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Number of the block, or its hash */
                numberOrHash: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "hash": "0xd20717a39493933c8ae83c976c5678688099d65c1037c16029694b5c7720d4b4",
                     *           "blockNumber": 8,
                     *           "blockHash": "0xec9e2428e1a5d43ed80be92b738feebb50d44a9668626ed2203d62302ca47b4d",
                     *           "transactionIndex": 0,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xC0C0c0c0C0C0c0c0c0C0c0C0C0C0C0C0C0C0c0c0",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "consent_signature",
                     *           "method": "verifyConsent",
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T19:41:20.000Z"
                     *         },
                     *         {
                     *           "hash": "0x6decca3c03adc174fe36030663cbbe71dd5ee88d8b61e7d08e795a93e2cc3228",
                     *           "blockNumber": 8,
                     *           "blockHash": "0xec9e2428e1a5d43ed80be92b738feebb50d44a9668626ed2203d62302ca47b4d",
                     *           "transactionIndex": 1,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xabcDefabCdefABcdEfabcdEFaBCDefABcDeFabC2",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "contract_call",
                     *           "method": "execute",
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T19:41:20.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "prevCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TransactionDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    transactions_list: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
                /** @description Whoever took part, in a log too */
                address?: unknown;
                /** @description Only of this type */
                type?: unknown;
                /** @description Only in this state */
                status?: "pending" | "confirmed" | "failed";
                /** @description Only from this block on */
                fromBlock?: number;
                /** @description Only up to this block */
                toBlock?: number;
                /** @description Begin of the time asked for */
                from?: string;
                /** @description End of the time asked for */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "hash": "0x979ca2ed4eec354494dcea49de7a6a842118b66afe5eb68d979dd530fc03abac",
                     *           "blockNumber": 6,
                     *           "blockHash": "0xaaf810c11f7886ba2b2da7106a9476e8a546b31f1e93a616906aa7acabb0c097",
                     *           "transactionIndex": 139,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "contract_call",
                     *           "method": "transfer",
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T18:32:10.000Z"
                     *         },
                     *         {
                     *           "hash": "0xfeac8ea0fcac0dd41d32dba18000949e28f39dc99817b85913be48e1a573daec",
                     *           "blockNumber": 6,
                     *           "blockHash": "0xaaf810c11f7886ba2b2da7106a9476e8a546b31f1e93a616906aa7acabb0c097",
                     *           "transactionIndex": 138,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xabcDefabCdefABcdEfabcdEFaBCDefABcDeFabC2",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "contract_call",
                     *           "method": null,
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T18:32:10.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0Iiw2LDQwLCIweGMxMzdhNzY2NDdkMjQ3MDFjM2E5YzU4ZjcyZGYzY2M3M2UzYTJjNjI5NjAxZDBkZGYzMmNlMWRlMjFjNDRmNjkiXQ",
                     *       "prevCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TransactionDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    transactions_export: {
        parameters: {
            query?: {
                /** @description Go on where a list or a JSON export ended */
                cursor?: unknown;
                /** @description Whoever took part, in a log too */
                address?: unknown;
                /** @description Only of this type */
                type?: unknown;
                /** @description Only in this state */
                status?: "pending" | "confirmed" | "failed";
                /** @description Only from this block on */
                fromBlock?: number;
                /** @description Only up to this block */
                toBlock?: number;
                /** @description Begin of the time asked for */
                from?: string;
                /** @description End of the time asked for */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Form of the answer */
                format: "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example hash,blockNumber,transactionIndex,timestamp,status,transactionType,method,fromAddress,toAddress,value,valueWei,gasUsed,gasPrice
                     *     0xc6ec48f3b5a8f257543cbfac093b32321e482357f34818e489e05a3fb3807062,6,139,2025-06-15T18:32:10.000Z,confirmed,contract_call,transfer,0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32,0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64,0.000000000000000000,0,21000,0
                     *     0xeda6c250a6124d8324324ea55d0a4dfb7b0c2fd2076204bd6c94f8c042eadedf,6,138,2025-06-15T18:32:10.000Z,confirmed,contract_call,,0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32,0xabcDefabCdefABcdEfabcdEFaBCDefABcDeFabC2,0.000000000000000000,0,21000,0
                     */
                    "text/csv": string;
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "hash": "0xf8b4e39e2a3edd0875e323545fbeba0d45fe3b512bc11b8835757c3913444739",
                     *           "blockNumber": 4,
                     *           "blockHash": "0x3899da114aabd320950ccab47ac9ff64af9374b1cf548cea36ecc1c47b852e98",
                     *           "transactionIndex": 2,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xabcDefabCdefABcdEfabcdEFaBCDefABcDeFabC2",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "contract_call",
                     *           "method": null,
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T17:03:44.000Z"
                     *         },
                     *         {
                     *           "hash": "0xb1e3819f661b911015da10e8916b4afdef34d855d875334958d6c2c3f6650a7a",
                     *           "blockNumber": 4,
                     *           "blockHash": "0x3899da114aabd320950ccab47ac9ff64af9374b1cf548cea36ecc1c47b852e98",
                     *           "transactionIndex": 1,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xabcDefabCdefABcdEfabcdEFaBCDefABcDeFabC2",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "transfer",
                     *           "method": null,
                     *           "status": "failed",
                     *           "timestamp": "2025-06-15T17:03:44.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TransactionDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    transactions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Hash: `0x` and 64 hex digits */
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hash": "0x92bb78a8d33b14962630bb821c90b7d61f06f1cdcb79136dfffaf14fe855a209",
                     *       "blockNumber": 12,
                     *       "blockHash": "0xe7fb2183b33a6ca2f776d16580fee0138cb89aa2c2447f61e4d66855856d4274",
                     *       "transactionIndex": 1,
                     *       "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *       "toAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2",
                     *       "value": "0.000000000000000000",
                     *       "valueWei": "0",
                     *       "gasUsed": "21000",
                     *       "gasPrice": "0",
                     *       "transactionType": "harvest_invest",
                     *       "method": null,
                     *       "status": "confirmed",
                     *       "timestamp": "2025-06-15T21:01:52.000Z",
                     *       "envelopeType": 1,
                     *       "nonce": "26",
                     *       "gasLimit": "9007199254740991",
                     *       "maxFeePerGas": null,
                     *       "maxPriorityFeePerGas": null,
                     *       "effectiveGasPrice": "0",
                     *       "cumulativeGasUsed": "42000",
                     *       "receiptRoot": null,
                     *       "accessList": [],
                     *       "authorizationList": null,
                     *       "blobCount": null,
                     *       "maxFeePerBlobGas": null,
                     *       "blobGasUsed": null,
                     *       "blobGasPrice": null,
                     *       "succeeded": true,
                     *       "contractAddress": null,
                     *       "confirmations": 70,
                     *       "call": {
                     *         "id": "0x12345678",
                     *         "name": null,
                     *         "signature": null,
                     *         "arguments": [],
                     *         "calls": null
                     *       },
                     *       "calldata": null,
                     *       "calldataSize": 5,
                     *       "logs": [
                     *         {
                     *           "logIndex": 1,
                     *           "address": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *           "contractName": null,
                     *           "event": "Transfer",
                     *           "arguments": null,
                     *           "topics": [
                     *             "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
                     *             "0x000000000000000000000000abcdefabcdefabcdefabcdefabcdefabcdefabc3"
                     *           ],
                     *           "data": "0x000000000000000000000000000000000000000000000000047fdf19c702f000"
                     *         },
                     *         {
                     *           "logIndex": 2,
                     *           "address": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2",
                     *           "contractName": "HarvestPool",
                     *           "event": "Deposited",
                     *           "arguments": {
                     *             "user": "0xabcdefabcdefabcdefabcdefabcdefabcdefabc3",
                     *             "navUsed": "115792089237316195423570985008687907853269984665640564039457584007913129639935",
                     *             "egpAmount": "463758000000000000",
                     *             "hvtMinted": "1"
                     *           },
                     *           "topics": [
                     *             "0x91ede45f04a37a7c170f5c1207df3b6bc748dc1e04ad5e917a241d0f52feada3",
                     *             "0x000000000000000000000000abcdefabcdefabcdefabcdefabcdefabcdefabc3"
                     *           ],
                     *           "data": "0x000000000000000000000000000000000000000000000000066f9971a3bee0000000000000000000000000000000000000000000000000000000000000000001ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                     *         }
                     *       ],
                     *       "logCount": 2,
                     *       "transfers": [
                     *         {
                     *           "logIndex": 1,
                     *           "tokenAddress": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *           "fromAddress": "0xabcDEFAbcdefAbcDefABcDEFaBcDEfaBCdEfabc3",
                     *           "toAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2",
                     *           "value": "324223000000000000"
                     *         }
                     *       ],
                     *       "participants": [
                     *         "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *         "0xabcDEFAbcdefAbcDefABcDEFaBcDEfaBCdEfabc3"
                     *       ],
                     *       "pools": [
                     *         {
                     *           "id": "2832a6c3-d6ee-4139-8ba2-c97aa85436dd",
                     *           "title": "Harvest Pool",
                     *           "slug": "olive-2aa8dbe2-1bb2-43c9-8c36-282e82ca0b7c",
                     *           "contractAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionDetailsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    wallets_list: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "address": "0xFEDcBaFedcbAFeDCBAFeDcBafEdcBAfEdcBaf3EC",
                     *           "transactionCount": 3,
                     *           "firstBlock": 20,
                     *           "lastBlock": 74,
                     *           "firstSeenAt": "2025-06-16T01:03:43.000Z",
                     *           "lastSeenAt": "2025-06-17T03:14:01.000Z",
                     *           "name": "Gold � \\ \t",
                     *           "contractKind": "Asset",
                     *           "tokenCount": 0,
                     *           "type": "contract"
                     *         },
                     *         {
                     *           "address": "0xfEDcBafEdCbaFedCbAFEdcbAFeDCbAFeDcBAf3eb",
                     *           "transactionCount": 3,
                     *           "firstBlock": 17,
                     *           "lastBlock": 65,
                     *           "firstSeenAt": "2025-06-15T22:59:29.000Z",
                     *           "lastSeenAt": "2025-06-16T22:51:00.000Z",
                     *           "name": "Gold � \\ \t",
                     *           "contractKind": "Asset",
                     *           "tokenCount": 0,
                     *           "type": "contract"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0Iiw2LCIweGFiY2RlZmFiY2RlZmFiY2RlZmFiY2RlZmFiY2RlZmFiY2RlZmFiYzQiXQ",
                     *       "prevCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WalletDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    wallets_export: {
        parameters: {
            query?: {
                /** @description Go on where a list or a JSON export ended */
                cursor?: unknown;
            };
            header?: never;
            path: {
                /** @description Form of the answer */
                format: "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example address,type,name,tokenCount,transactionCount,firstBlock,firstSeenAt,lastBlock,lastSeenAt
                     *     0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE,contract,,0,26,1,2025-06-15T15:39:07.000Z,6,2025-06-15T18:32:10.000Z
                     *     0xD0D0d0d0d0D0D0d0D0D0D0D0d0D0d0d0d0d0D0D0,contract,,0,30,1,2025-06-15T15:39:07.000Z,6,2025-06-15T18:32:10.000Z
                     */
                    "text/csv": string;
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "address": "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE",
                     *           "transactionCount": 26,
                     *           "firstBlock": 1,
                     *           "lastBlock": 6,
                     *           "firstSeenAt": "2025-06-15T15:39:07.000Z",
                     *           "lastSeenAt": "2025-06-15T18:32:10.000Z",
                     *           "name": null,
                     *           "contractKind": null,
                     *           "tokenCount": 0,
                     *           "type": "contract"
                     *         },
                     *         {
                     *           "address": "0xD0D0d0d0d0D0D0d0D0D0D0D0d0D0d0d0d0d0D0D0",
                     *           "transactionCount": 30,
                     *           "firstBlock": 1,
                     *           "lastBlock": 6,
                     *           "firstSeenAt": "2025-06-15T15:39:07.000Z",
                     *           "lastSeenAt": "2025-06-15T18:32:10.000Z",
                     *           "name": null,
                     *           "contractKind": "Asset",
                     *           "tokenCount": 0,
                     *           "type": "contract"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WalletDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    wallets_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address on the chain: `0x` and 40 hex digits; in mixed case with a right EIP-55 checksum */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2",
                     *       "transactionCount": 10,
                     *       "firstBlock": 12,
                     *       "lastBlock": 72,
                     *       "firstSeenAt": "2025-06-15T21:01:52.000Z",
                     *       "lastSeenAt": "2025-06-17T02:16:58.000Z",
                     *       "name": "HarvestPool",
                     *       "contractKind": "HarvestPool",
                     *       "tokenCount": 2,
                     *       "type": "contract",
                     *       "tokens": [
                     *         {
                     *           "tokenAddress": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *           "tokenName": null,
                     *           "balance": "2561133000000000000",
                     *           "blockNumber": 60
                     *         },
                     *         {
                     *           "tokenAddress": "0xabcdefabcDEFaBcDEFAbCdEFABcdEFABCDEFAB65",
                     *           "tokenName": null,
                     *           "balance": "2009545000000000000",
                     *           "blockNumber": 72
                     *         }
                     *       ],
                     *       "pool": {
                     *         "id": "2832a6c3-d6ee-4139-8ba2-c97aa85436dd",
                     *         "title": "Harvest Pool",
                     *         "slug": "olive-2aa8dbe2-1bb2-43c9-8c36-282e82ca0b7c",
                     *         "contractAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalletDetailsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    wallets_transactions: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
                /** @description Whoever took part, in a log too */
                address?: unknown;
                /** @description Only of this type */
                type?: unknown;
                /** @description Only in this state */
                status?: "pending" | "confirmed" | "failed";
                /** @description Only from this block on */
                fromBlock?: number;
                /** @description Only up to this block */
                toBlock?: number;
                /** @description Begin of the time asked for */
                from?: string;
                /** @description End of the time asked for */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Address on the chain: `0x` and 40 hex digits; in mixed case with a right EIP-55 checksum */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "hash": "0x1017f6c28c6aece4a2a00faf196059dcfd5b0bee7c79eedbbcd9974c468ca83d",
                     *           "blockNumber": 6,
                     *           "blockHash": "0xaaf810c11f7886ba2b2da7106a9476e8a546b31f1e93a616906aa7acabb0c097",
                     *           "transactionIndex": 130,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xa9A9A9A9A9a9a9a9a9a9a9A9a9A9a9A9A9a9A9A9",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "agreement_signature",
                     *           "method": "sign",
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T18:32:10.000Z"
                     *         },
                     *         {
                     *           "hash": "0x4b21718c60908e7281376f354ebabfd4f2faf27d93897e2286e64b2e7c2cc6d7",
                     *           "blockNumber": 6,
                     *           "blockHash": "0xaaf810c11f7886ba2b2da7106a9476e8a546b31f1e93a616906aa7acabb0c097",
                     *           "transactionIndex": 124,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xa9A9A9A9A9a9a9a9a9a9a9A9a9A9a9A9A9a9A9A9",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "agreement_signature",
                     *           "method": "sign",
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T18:32:10.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "prevCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TransactionDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    wallets_exportTransactions: {
        parameters: {
            query?: {
                /** @description Go on where a list or a JSON export ended */
                cursor?: unknown;
                /** @description Whoever took part, in a log too */
                address?: unknown;
                /** @description Only of this type */
                type?: unknown;
                /** @description Only in this state */
                status?: "pending" | "confirmed" | "failed";
                /** @description Only from this block on */
                fromBlock?: number;
                /** @description Only up to this block */
                toBlock?: number;
                /** @description Begin of the time asked for */
                from?: string;
                /** @description End of the time asked for */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Address on the chain: `0x` and 40 hex digits; in mixed case with a right EIP-55 checksum */
                address: string;
                /** @description Form of the answer */
                format: "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example hash,blockNumber,transactionIndex,timestamp,status,transactionType,method,fromAddress,toAddress,value,valueWei,gasUsed,gasPrice
                     *     0x327b0ef793650be8a58ec5b3ca496f99e6acb2be8d590f2e7646ec4006ab21d6,6,130,2025-06-15T18:32:10.000Z,confirmed,agreement_signature,sign,0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32,0xa9A9A9A9A9a9a9a9a9a9a9A9a9A9a9A9A9a9A9A9,0.000000000000000000,0,21000,0
                     *     0x1f285a5a2237d4f66552e1076c62e6083ffd524c573ce846ba582c3bbb910d6b,6,124,2025-06-15T18:32:10.000Z,confirmed,agreement_signature,sign,0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32,0xa9A9A9A9A9a9a9a9a9a9a9A9a9A9a9A9A9a9A9A9,0.000000000000000000,0,21000,0
                     */
                    "text/csv": string;
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "hash": "0x327b0ef793650be8a58ec5b3ca496f99e6acb2be8d590f2e7646ec4006ab21d6",
                     *           "blockNumber": 6,
                     *           "blockHash": "0xaaf810c11f7886ba2b2da7106a9476e8a546b31f1e93a616906aa7acabb0c097",
                     *           "transactionIndex": 130,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xa9A9A9A9A9a9a9a9a9a9a9A9a9A9a9A9A9a9A9A9",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "agreement_signature",
                     *           "method": "sign",
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T18:32:10.000Z"
                     *         },
                     *         {
                     *           "hash": "0x1f285a5a2237d4f66552e1076c62e6083ffd524c573ce846ba582c3bbb910d6b",
                     *           "blockNumber": 6,
                     *           "blockHash": "0xaaf810c11f7886ba2b2da7106a9476e8a546b31f1e93a616906aa7acabb0c097",
                     *           "transactionIndex": 124,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xa9A9A9A9A9a9a9a9a9a9a9A9a9A9a9A9A9a9A9A9",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "agreement_signature",
                     *           "method": "sign",
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T18:32:10.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TransactionDto"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    tokens_list: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "address": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *           "transferCount": 19,
                     *           "supply": null,
                     *           "firstBlock": 9,
                     *           "name": null,
                     *           "contractKind": null
                     *         },
                     *         {
                     *           "address": "0xabcdefabcDEFaBcDEFAbCdEFABcdEFABCDEFAB65",
                     *           "transferCount": 36,
                     *           "supply": null,
                     *           "firstBlock": 4,
                     *           "name": null,
                     *           "contractKind": null
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "prevCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TokenDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    tokens_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address on the chain: `0x` and 40 hex digits; in mixed case with a right EIP-55 checksum */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *       "transferCount": 1,
                     *       "supply": "115792089237316195423570985008687907853269984665640564039457584007913129639935",
                     *       "firstBlock": 3,
                     *       "name": null,
                     *       "contractKind": null
                     *     }
                     */
                    "application/json": components["schemas"]["TokenDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    tokens_holders: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Address on the chain: `0x` and 40 hex digits; in mixed case with a right EIP-55 checksum */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "address": "0xAbcdefabcdefabcdeFAbcDEFaBcDeFabcDeFAbC4",
                     *           "balance": null,
                     *           "blockNumber": 76
                     *         },
                     *         {
                     *           "address": "0xabCdefaBCDeFABcDeFAbcDefaBCDefABcDeFabC5",
                     *           "balance": "699071000000000000",
                     *           "blockNumber": 76
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwiMHhhYmNkZWZhYmNkZWZhYmNkZWZhYmNkZWZhYmNkZWZhYmNkZWZhYmM2Il0",
                     *       "prevCursor": "WyJwcmV2IiwiMHhhYmNkZWZhYmNkZWZhYmNkZWZhYmNkZWZhYmNkZWZhYmNkZWZhYmM0Il0"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TokenHolderDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    tokens_contracts: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "address": "0xfeDcBafEdCbaFeDCbAfEDcbAfEdcbAfEdcbaF3E9",
                     *           "kind": "Asset",
                     *           "name": "Gold � \\ \t",
                     *           "fromBlock": 11,
                     *           "abiVersion": 1,
                     *           "discoveredBy": "0xABcdEfABcDefAbCDEFabcDEFAbCDEFaBcdEfaBDC"
                     *         },
                     *         {
                     *           "address": "0xfEDCBAfedcbaFEdCbafEDcbaFeDCBaFEDcbAF3ea",
                     *           "kind": "Asset",
                     *           "name": "Gold � \\ \t",
                     *           "fromBlock": 11,
                     *           "abiVersion": 1,
                     *           "discoveredBy": "0xABcdEfABcDefAbCDEFabcDEFAbCDEFaBcdEfaBDC"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwiMHhmZWRjYmFmZWRjYmFmZWRjYmFmZWRjYmFmZWRjYmFmZWRjYmFmM2VhIl0",
                     *       "prevCursor": "WyJwcmV2IiwiMHhmZWRjYmFmZWRjYmFmZWRjYmFmZWRjYmFmZWRjYmFmZWRjYmFmM2U5Il0"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ContractDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chainId": "7777",
                     *       "genesisHash": "0x42a871102523f4d266b55065ca85b2cff476b1b913f656c97eebd7846dc81065",
                     *       "consensus": "qbft",
                     *       "startHeight": 0,
                     *       "height": 82,
                     *       "blockHash": "0xb7dfa307fe9264b2e8bf128caa59a01e8f1fc62e27b65c54a68f7eb2ca05c421",
                     *       "blockTime": "2025-06-17T08:59:51.000Z",
                     *       "nodeHeight": 82,
                     *       "nodeSeenAt": "2026-11-23T07:43:14.376Z",
                     *       "lagBlocks": 0,
                     *       "isSynced": false,
                     *       "gapAt": 3,
                     *       "reason": "gap"
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkStatusDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "height": 82,
                     *       "transactionCount": "181",
                     *       "addressCount": 19,
                     *       "addressCountIsEstimated": false,
                     *       "smartWalletCount": 25,
                     *       "contractCount": 10,
                     *       "tokenCount": 2,
                     *       "blockSeconds": 1838.9146341463415,
                     *       "transactionsPerSecond": 0.0012003368901327002,
                     *       "gasUsedRatio": 5.084286405542434e-12,
                     *       "transactionsLastDay": "110",
                     *       "validatorCount": 4
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkStatsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_metrics: {
        parameters: {
            query?: {
                /** @description End of the time asked for */
                to?: string;
                /** @description Begin of the time asked for */
                from?: string;
                /** @description How finely the time is divided */
                interval?: "hour" | "day";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "interval": "day",
                     *       "data": [
                     *         {
                     *           "time": "2025-06-15T00:00:00.000Z",
                     *           "blockCount": "19",
                     *           "transactionCount": "38",
                     *           "gasUsed": "798000"
                     *         },
                     *         {
                     *           "time": "2025-06-16T00:00:00.000Z",
                     *           "blockCount": "48",
                     *           "transactionCount": "107",
                     *           "gasUsed": "2247000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkMetricsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_validators: {
        parameters: {
            query?: {
                /** @description The time asked for, by its name and up to now */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fromBlock": 81,
                     *       "days": 365,
                     *       "validators": [
                     *         {
                     *           "proposed": "25",
                     *           "late": "15",
                     *           "share": 0.3048780487804878,
                     *           "address": "0xabCDEfABcDEfabCdEFaBcdeFaBcdefAbcdefA12e",
                     *           "isActive": true
                     *         },
                     *         {
                     *           "proposed": "23",
                     *           "late": "13",
                     *           "share": 0.2804878048780488,
                     *           "address": "0xabcdeFABCDEFabcDeFAbcDEFaBCDEfAbcDEFA12D",
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "roundChanges": [
                     *         {
                     *           "time": "2025-06-17T08:59:51.000Z",
                     *           "round": "1",
                     *           "blockNumber": 82,
                     *           "proposer": "0xabCDEfABcDEfabCdEFaBcdeFaBcdefAbcdefA12e"
                     *         },
                     *         {
                     *           "time": "2025-06-17T08:02:02.000Z",
                     *           "round": "2",
                     *           "blockNumber": 80,
                     *           "proposer": "0xaBCdefabcDeFabCdEFaBCDefaBcdeFABcdEFA12f"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ValidatorsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_search: {
        parameters: {
            query: {
                /** @description `1` completes what is being typed */
                complete?: "0" | "1";
                /** @description Text to search for */
                q: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "pool",
                     *           "value": "2832a6c3-d6ee-4139-8ba2-c97aa85436dd",
                     *           "label": "Harvest Pool"
                     *         },
                     *         {
                     *           "kind": "address",
                     *           "value": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2",
                     *           "label": "HarvestPool"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResultsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stream_open: {
        parameters: {
            query?: {
                /** @description For a first connection, which has no header */
                lastEventId?: string;
            };
            header?: {
                /** @description Id of the last event that was received: the stream goes on behind it */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 2000
                     *
                     *     id: 39:0x3b67c230e6663d7733b3d2c1c61e3f465d216cb92fb5acd6bc729618f06928c3:0
                     *     event: transaction
                     *     data: {"hash":"0x91e88da4f66cfeaeed179029387f605992be2e49f043706d7207a059ee466096","blockNumber":39,"transactionIndex":0,"fromAddress":"0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32","toAddress":"0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2","valueWei":"0","transactionType":"harvest_invest","status":"confirmed","method":null}
                     *
                     *     id: 39:0x3b67c230e6663d7733b3d2c1c61e3f465d216cb92fb5acd6bc729618f06928c3:1
                     *     event: transaction
                     *     data: {"hash":"0x685a2d5b14b10d2acc95c57be90819cbcab079dd3fcadc3492d0ca0eb758c43c","blockNumber":39,"transactionIndex":1,"fromAddress":"0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32","toAddress":"0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2","valueWei":"0","transactionType":"harvest_invest","status":"confirmed","method":null}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitedOrTooManyStreams"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStreamBusy"];
        };
    };
    etherscan_answer: {
        parameters: {
            query: {
                /** @description The action's own: address, txhash, tag, page, offset, sort, topic0 and so on, each by its name */
                parameters?: {
                    [key: string]: string;
                };
                /** @description Action of the module */
                action: unknown;
                /** @description Module of the Etherscan API: account, block, transaction or proxy */
                module: "account" | "block" | "transaction" | "logs" | "proxy";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jsonrpc": "2.0",
                     *       "id": 1,
                     *       "result": {
                     *         "number": "0x4",
                     *         "hash": "0x1454decdf311972ee1055dbdbc5f293f0ef7253dfe30eb5c2abed059bb1e2602",
                     *         "parentHash": "0x136ad3e70ac2d805d14af8b5e7e50f2852ad0d6164fe6d134ef6604d0940b07f",
                     *         "nonce": "0x0000000000000000",
                     *         "sha3Uncles": "0xcc64fc7ce06495067f9208ebeaa72c012072ad9edf0d12512189c21924cbc620",
                     *         "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *         "stateRoot": "0x39df4e14eb216ff296dddf767c97b0a94cd20e08884088159b40b40c54c913ad",
                     *         "receiptsRoot": "0x92ca4a52a5df84dd44d925691596371d298ec1689462f092552a22110cbf1a9b",
                     *         "miner": "0x0000000000000000000000000000000000000000",
                     *         "difficulty": "0x1",
                     *         "totalDifficulty": null,
                     *         "size": "0x3df",
                     *         "extraData": "0x",
                     *         "gasLimit": "0x1fffffffffffff",
                     *         "gasUsed": "0x280de8",
                     *         "timestamp": "0x684f0914",
                     *         "mixHash": "0xae8df219bf308945ea5dfc66cefa89433ee04132e9e17361a03ae901cf9a547c",
                     *         "baseFeePerGas": "0x7",
                     *         "uncles": [],
                     *         "transactions": [
                     *           {
                     *             "hash": "0x7fcd835bff6e8b2c1739b236d27aaf04fa25f9b6309df070fd3f547012425715",
                     *             "blockHash": "0x1454decdf311972ee1055dbdbc5f293f0ef7253dfe30eb5c2abed059bb1e2602",
                     *             "blockNumber": "0x4",
                     *             "transactionIndex": "0x0",
                     *             "type": "0x2",
                     *             "nonce": "0x15e",
                     *             "from": "0xabcdefabcdefabcdefabcdefabcdefabcdefab32",
                     *             "to": "0xa9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9",
                     *             "value": "0x0",
                     *             "gas": "0x1fffffffffffff",
                     *             "gasPrice": "0x0",
                     *             "maxFeePerGas": "0x0",
                     *             "maxPriorityFeePerGas": "0x0",
                     *             "chainId": "0x1e61",
                     *             "accessList": [],
                     *             "input": "0x",
                     *             "inputWithheld": true,
                     *             "v": "0x0",
                     *             "r": "0x0000000000000000000000000000000000000000000000000000000000000000",
                     *             "s": "0x0000000000000000000000000000000000000000000000000000000000000000"
                     *           },
                     *           {
                     *             "hash": "0x67ae9a19fed177f60822889c9b834deaaf48846b7dd6aab81b32c0baf5bfe846",
                     *             "blockHash": "0x1454decdf311972ee1055dbdbc5f293f0ef7253dfe30eb5c2abed059bb1e2602",
                     *             "blockNumber": "0x4",
                     *             "transactionIndex": "0x1",
                     *             "type": "0x2",
                     *             "nonce": "0x15f",
                     *             "from": "0xabcdefabcdefabcdefabcdefabcdefabcdefab32",
                     *             "to": "0xabcdefabcdefabcdefabcdefabcdefabcdefabc1",
                     *             "value": "0x0",
                     *             "gas": "0x1fffffffffffff",
                     *             "gasPrice": "0x0",
                     *             "maxFeePerGas": "0x0",
                     *             "maxPriorityFeePerGas": "0x0",
                     *             "chainId": "0x1e61",
                     *             "accessList": [],
                     *             "input": "0x",
                     *             "inputWithheld": true,
                     *             "v": "0x0",
                     *             "r": "0x0000000000000000000000000000000000000000000000000000000000000000",
                     *             "s": "0x0000000000000000000000000000000000000000000000000000000000000000"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    etherscan_answer2: {
        parameters: {
            query: {
                /** @description The action's own: address, txhash, tag, page, offset, sort, topic0 and so on, each by its name */
                parameters?: {
                    [key: string]: string;
                };
                /** @description Action of the module */
                action: unknown;
                /** @description Module of the Etherscan API: account, block, transaction or proxy */
                module: "account" | "block" | "transaction" | "logs" | "proxy";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jsonrpc": "2.0",
                     *       "id": 1,
                     *       "result": {
                     *         "hash": "0x9a9e9268bc29c56115f676a2d6aedc4db1478d0f000f549e7f4cf013bef46229",
                     *         "blockHash": "0x90740a21ceea06b37e1cc367242751fc00fe709a89182ceb1d29ef167acf89c8",
                     *         "blockNumber": "0x3",
                     *         "transactionIndex": "0x4",
                     *         "type": "0x4",
                     *         "nonce": "0x6",
                     *         "from": "0xabcdefabcdefabcdefabcdefabcdefabcdefab32",
                     *         "to": "0xabcdefabcdefabcdefabcdefabcdefabcdefabc6",
                     *         "value": "0x0",
                     *         "gas": "0x1fffffffffffff",
                     *         "gasPrice": "0x0",
                     *         "maxFeePerGas": "0x0",
                     *         "maxPriorityFeePerGas": "0x0",
                     *         "chainId": "0x80000007",
                     *         "accessList": [],
                     *         "authorizationList": [
                     *           {
                     *             "address": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *             "chainId": "0x0",
                     *             "nonce": "0xffffffffffffffff",
                     *             "yParity": "0x0",
                     *             "r": "0x0000000000000000000000000000000000000000000000000000000000000000",
                     *             "s": "0x0000000000000000000000000000000000000000000000000000000000000000"
                     *           },
                     *           {
                     *             "address": "0xAbcDEfAbcDEfABCDEFabCDefaBcDEFabCDeFAB64",
                     *             "chainId": "0x80000007",
                     *             "nonce": "0xffffffffffffffff",
                     *             "yParity": "0x0",
                     *             "r": "0x0000000000000000000000000000000000000000000000000000000000000000",
                     *             "s": "0x0000000000000000000000000000000000000000000000000000000000000000"
                     *           }
                     *         ],
                     *         "input": "0x",
                     *         "inputWithheld": false,
                     *         "v": "0x0",
                     *         "r": "0x0000000000000000000000000000000000000000000000000000000000000000",
                     *         "s": "0x0000000000000000000000000000000000000000000000000000000000000000"
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    walletOutbox_list: {
        parameters: {
            query: {
                /** @description Number of the phone */
                phone: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "phone": "+201001234567",
                     *         "code": "155860",
                     *         "purpose": "login",
                     *         "createdAt": "2026-11-23T07:44:14.012Z"
                     *       },
                     *       {
                     *         "phone": "+201001234567",
                     *         "code": "095397",
                     *         "purpose": "login",
                     *         "createdAt": "2026-11-23T07:44:13.902Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SentCodeDto"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "up"
                     *     }
                     */
                    "application/json": components["schemas"]["LivenessDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "up",
                     *       "stopping": false,
                     *       "readOnly": false,
                     *       "dependencies": [
                     *         {
                     *           "name": "database",
                     *           "required": true,
                     *           "status": "up",
                     *           "latencyMs": 2.3
                     *         },
                     *         {
                     *           "name": "analytics",
                     *           "required": false,
                     *           "status": "up",
                     *           "latencyMs": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
        };
    };
    system_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chainEvents": {
                     *         "count": 85,
                     *         "stalledReaderCount": 0,
                     *         "stalled": [],
                     *         "readers": [
                     *           {
                     *             "reader": "test",
                     *             "unread": 0,
                     *             "waitingSince": null
                     *           }
                     *         ]
                     *       },
                     *       "chainEndpoints": {
                     *         "count": 2,
                     *         "wellCount": 2,
                     *         "endpoints": [
                     *           {
                     *             "name": "127.0.0.1:38745",
                     *             "state": "well",
                     *             "trouble": null,
                     *             "failures": 0,
                     *             "batch": 20,
                     *             "concurrency": 2
                     *           },
                     *           {
                     *             "name": "127.0.0.1:46657",
                     *             "state": "well",
                     *             "trouble": null,
                     *             "failures": 0,
                     *             "batch": 10,
                     *             "concurrency": 2
                     *           }
                     *         ]
                     *       },
                     *       "explorer": {
                     *         "streamListeners": 0
                     *       },
                     *       "indexer": {
                     *         "chainId": "7777",
                     *         "genesisHash": "0xe628ca8c42aacfa6353fe70e492b52a7124ec55b0ecc25eb5b856f68d78c9eef",
                     *         "consensus": "ethereum",
                     *         "startHeight": 0,
                     *         "height": 63,
                     *         "blockHash": "0x3e4311192f123c313f7f0ded6f0d79aecc022ae4a36430750222d486844d75ae",
                     *         "blockTime": "2025-06-16T22:26:46.000Z",
                     *         "transactionCount": "137",
                     *         "nodeHeight": 60,
                     *         "nodeSeenAt": "2026-11-23T07:45:29.780Z",
                     *         "gapAt": null,
                     *         "redecodeFrom": null,
                     *         "haltedReason": null,
                     *         "updatedAt": "2026-11-23T07:45:29.780Z",
                     *         "isFilling": false,
                     *         "lagBlocks": 0,
                     *         "isHeard": true,
                     *         "isSynced": true
                     *       },
                     *       "cache": {
                     *         "assetMetricsHitRatio": null,
                     *         "assetMetricsAsked": 0,
                     *         "poolHistoryHitRatio": null,
                     *         "poolHistoryAsked": 0,
                     *         "poolLeadersHitRatio": null,
                     *         "poolLeadersAsked": 0,
                     *         "blockchainStatsHitRatio": null,
                     *         "blockchainStatsAsked": 0,
                     *         "validatorsHitRatio": null,
                     *         "validatorsAsked": 0,
                     *         "chainStatusHitRatio": 0,
                     *         "chainStatusAsked": 1,
                     *         "explorerPagesHitRatio": null,
                     *         "explorerPagesAsked": 0,
                     *         "dashboardHitRatio": null,
                     *         "dashboardAsked": 0,
                     *         "kycStatsHitRatio": null,
                     *         "kycStatsAsked": 0,
                     *         "analyticsHitRatio": null,
                     *         "analyticsAsked": 0,
                     *         "analyticsNowHitRatio": null,
                     *         "analyticsNowAsked": 0
                     *       },
                     *       "process": {
                     *         "node": "v20.20.2",
                     *         "uptimeSeconds": 182,
                     *         "residentBytes": 1165783040
                     *       },
                     *       "pool": {
                     *         "connections": 4,
                     *         "idle": 3,
                     *         "waiting": 0,
                     *         "byLogin": {
                     *           "app": {
                     *             "connections": 1,
                     *             "idle": 1,
                     *             "waiting": 0
                     *           },
                     *           "staff": {
                     *             "connections": 1,
                     *             "idle": 0,
                     *             "waiting": 0
                     *           },
                     *           "worker": {
                     *             "connections": 2,
                     *             "idle": 2,
                     *             "waiting": 0
                     *           }
                     *         }
                     *       },
                     *       "database": {
                     *         "primaryBytes": 15351808,
                     *         "analyticsBytes": 9633792
                     *       },
                     *       "audit": {
                     *         "lastSealAgeSeconds": null,
                     *         "oldestUnsealedAgeSeconds": 0.392678
                     *       },
                     *       "jobs": {
                     *         "failing": 0,
                     *         "failed": [],
                     *         "succeededAt": {}
                     *       },
                     *       "readOnly": {
                     *         "on": 0,
                     *         "reason": null,
                     *         "changedAt": "2026-11-23T07:42:27.215Z"
                     *       },
                     *       "live": {
                     *         "activeUsersNow": null,
                     *         "activeUsersDay": null,
                     *         "knownSeconds": 0,
                     *         "sharedByProcesses": false,
                     *         "eventFollowers": 0
                     *       },
                     *       "events": {
                     *         "waiting": 0,
                     *         "oldestSeconds": 0,
                     *         "refused": 0
                     *       },
                     *       "backup": null,
                     *       "reconciliation": null
                     *     }
                     */
                    "application/json": {
                        [key: string]: Record<string, never> | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approvals_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, kind, resourceType, resourceId, status, proposedBy, decidedBy, createdAt, expiresAt */
                sort?: string;
                /** @description Any of id, kind, resourceType, resourceId, status, proposedBy, decidedBy, createdAt, expiresAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "f6203b35-50cd-4aab-8db7-37e088cc441f",
                     *           "kind": "role_grant",
                     *           "resourceType": "admin_users",
                     *           "resourceId": "8f4971a2-e837-4bb4-b299-41f10f5e4824",
                     *           "payload": {
                     *             "to": {
                     *               "role": "auditor",
                     *               "isActive": true,
                     *               "permissions": []
                     *             },
                     *             "from": {
                     *               "role": "viewer",
                     *               "isActive": true,
                     *               "permissions": []
                     *             },
                     *             "email": "viewer-5@pend.example"
                     *           },
                     *           "payloadHash": "983feec1d140d17dd2c8459eefe5717a9c192c8096a6cebc2e7eb4eab3af0121",
                     *           "reason": "Change of rights",
                     *           "status": "pending",
                     *           "proposedBy": "c34e82bd-fb7a-47eb-b5e1-46b1fff3e82e",
                     *           "decidedBy": null,
                     *           "decidedAt": null,
                     *           "decisionReason": null,
                     *           "createdAt": "2026-11-23T07:44:48.968Z",
                     *           "expiresAt": "2026-11-26T07:44:48.968Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 1,
                     *       "total": 1,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ApprovalDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approvals_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, kind, resourceType, resourceId, status, proposedBy, decidedBy, createdAt, expiresAt */
                sort?: string;
                /** @description Any of id, kind, resourceType, resourceId, status, proposedBy, decidedBy, createdAt, expiresAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,kind,resourceType,resourceId,payloadHash,status,proposedBy,reason,decidedBy,decidedAt,decisionReason,createdAt,expiresAt
                     *     7bb85bff-8bf2-4bc0-8811-480f1b28c4be,role_grant,admin_users,bbd6d19f-90ea-46b9-a8a7-bba6358ae1b5,983feec1d140d17dd2c8459eefe5717a9c192c8096a6cebc2e7eb4eab3af0121,pending,cdea4680-e31c-49a5-917b-01d951078a57,Change of rights,,,,2026-11-23T14:44:32.636Z,2026-11-26T14:44:32.636Z
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    approvals_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b58fe6bf-e1f6-41f9-9ec5-88fd339651fa",
                     *       "kind": "role_grant",
                     *       "resourceType": "admin_users",
                     *       "resourceId": "16897386-ff48-4dee-a050-58bc3bdbf7b9",
                     *       "payload": {
                     *         "to": {
                     *           "role": "viewer",
                     *           "isActive": true,
                     *           "permissions": [
                     *             "users.write"
                     *           ]
                     *         },
                     *         "from": {
                     *           "role": "viewer",
                     *           "isActive": true,
                     *           "permissions": []
                     *         },
                     *         "email": "viewer-24@pend.example"
                     *       },
                     *       "payloadHash": "8d895ae3e580b494ceaec312ffaf2ff78b34fc484bea9670093609c96290a1eb",
                     *       "reason": "Change of rights",
                     *       "status": "approved",
                     *       "proposedBy": "f14a1e67-4d91-451c-81c2-c50a418b3b9e",
                     *       "decidedBy": "34d6adcf-5336-4e61-bc31-4e1328c926e2",
                     *       "decidedAt": "2026-11-23T07:43:26.422Z",
                     *       "decisionReason": null,
                     *       "createdAt": "2026-11-23T07:43:26.370Z",
                     *       "expiresAt": "2026-11-26T07:43:26.370Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `concurrent_change`, `invalid_state`, `already_decided`, `proposer_not_allowed`, `stale_proposal`, `last_super_admin`, `open_positions`, `legal_hold`, `payment_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "invalid_state" | "already_decided" | "proposer_not_allowed" | "stale_proposal" | "last_super_admin" | "open_positions" | "legal_hold" | "payment_taken";
                    };
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    approvals_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "withdrawn"
                 *     }
                 */
                "application/json": components["schemas"]["RejectDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c0e30075-e1e6-47de-827e-006b2f5a0733",
                     *       "kind": "role_grant",
                     *       "resourceType": "admin_users",
                     *       "resourceId": "df69b82c-5cbf-4310-89be-ca8713ceb492",
                     *       "payload": {
                     *         "to": {
                     *           "role": "super_admin",
                     *           "isActive": true,
                     *           "permissions": [
                     *             "-users.write"
                     *           ]
                     *         },
                     *         "from": {
                     *           "role": "super_admin",
                     *           "isActive": true,
                     *           "permissions": []
                     *         },
                     *         "email": "super_admin-2@pend.example"
                     *       },
                     *       "payloadHash": "445990d668e9e19b3e2ea372ea0762c426029abf6b05630a956c9298a2fdb090",
                     *       "reason": "Change of rights",
                     *       "status": "rejected",
                     *       "proposedBy": "c34e82bd-fb7a-47eb-b5e1-46b1fff3e82e",
                     *       "decidedBy": "c34e82bd-fb7a-47eb-b5e1-46b1fff3e82e",
                     *       "decidedAt": "2026-11-23T07:44:48.848Z",
                     *       "decisionReason": "withdrawn",
                     *       "createdAt": "2026-11-23T07:44:48.807Z",
                     *       "expiresAt": "2026-11-26T07:44:48.807Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrAlreadyDecided"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    logs_list: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, createdAt */
                sort?: string;
                /** @description Any of id, adminId, actorType, actorId, action, resourceType, resourceId, requestId, createdAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "44b18270-0f98-4074-a080-4ffddd4a46e8",
                     *           "seq": "69",
                     *           "actorType": "admin",
                     *           "actorId": "f40997b9-be9d-4964-b731-41042027c79c",
                     *           "adminId": "f40997b9-be9d-4964-b731-41042027c79c",
                     *           "adminName": "super_admin",
                     *           "action": "staff.login",
                     *           "resourceType": "admin_sessions",
                     *           "resourceId": "a287af22-0c91-44f0-a4df-8f0f3095551d",
                     *           "oldValues": null,
                     *           "newValues": null,
                     *           "ipAddress": "127.0.0.1",
                     *           "userAgent": "node",
                     *           "requestId": "94a35025-dfe0-4a6e-ab1e-a7a828cb619a",
                     *           "createdAt": "2026-11-23T07:49:39.518Z"
                     *         },
                     *         {
                     *           "id": "5cd9c6f1-df24-4279-bf1e-87d38688f7c3",
                     *           "seq": "68",
                     *           "actorType": "admin",
                     *           "actorId": "f40997b9-be9d-4964-b731-41042027c79c",
                     *           "adminId": "f40997b9-be9d-4964-b731-41042027c79c",
                     *           "adminName": "super_admin",
                     *           "action": "UPDATE",
                     *           "resourceType": "admin_users",
                     *           "resourceId": "f40997b9-be9d-4964-b731-41042027c79c",
                     *           "oldValues": {
                     *             "id": "f40997b9-be9d-4964-b731-41042027c79c",
                     *             "name": "super_admin",
                     *             "role": "super_admin",
                     *             "email": "super_admin-2@pend.example",
                     *             "version": 1,
                     *             "is_active": true,
                     *             "created_at": "2026-11-23T07:49:39.444911+00:00",
                     *             "updated_at": "2026-11-23T07:49:39.444911+00:00",
                     *             "permissions": [],
                     *             "last_login_at": "2026-11-23T07:49:39.479059+00:00",
                     *             "password_hash": "[redacted]",
                     *             "credentials_from": null,
                     *             "blockchain_address": null,
                     *             "credentials_from_at": null,
                     *             "credentials_version": 1,
                     *             "must_change_password": false
                     *           },
                     *           "newValues": {
                     *             "id": "f40997b9-be9d-4964-b731-41042027c79c",
                     *             "name": "super_admin",
                     *             "role": "super_admin",
                     *             "email": "super_admin-2@pend.example",
                     *             "version": 1,
                     *             "is_active": true,
                     *             "created_at": "2026-11-23T07:49:39.444911+00:00",
                     *             "updated_at": "2026-11-23T07:49:39.444911+00:00",
                     *             "permissions": [],
                     *             "last_login_at": "2026-11-23T07:49:39.51875+00:00",
                     *             "password_hash": "[redacted]",
                     *             "credentials_from": null,
                     *             "blockchain_address": null,
                     *             "credentials_from_at": null,
                     *             "credentials_version": 1,
                     *             "must_change_password": false
                     *           },
                     *           "ipAddress": "127.0.0.1",
                     *           "userAgent": "node",
                     *           "requestId": "94a35025-dfe0-4a6e-ab1e-a7a828cb619a",
                     *           "createdAt": "2026-11-23T07:49:39.518Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 5,
                     *       "total": 69,
                     *       "pageCount": 14
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AuditLogDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    } | {
                        data: components["schemas"]["AuditLogDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logs_verify: {
        parameters: {
            query?: {
                /** @description Hash of a seal noted earlier, which must still be there */
                seal?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "intact": false,
                     *       "rows": 0,
                     *       "seals": 0,
                     *       "unsealed": 0,
                     *       "head": null,
                     *       "anchor": null,
                     *       "difference": {
                     *         "what": "altered",
                     *         "seq": "3",
                     *         "id": "cc444c8e-792a-44a7-bcdc-f1e4ec3c7760",
                     *         "seal": 1,
                     *         "detail": "Row cc444c8e-792a-44a7-bcdc-f1e4ec3c7760 (seq 3) is not what seal 1 was made of."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            409: components["responses"]["VerificationRunning"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logs_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, createdAt */
                sort?: string;
                /** @description Any of id, adminId, actorType, actorId, action, resourceType, resourceId, requestId, createdAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example seq,id,createdAt,actorType,actorId,adminId,adminName,action,resourceType,resourceId,oldValues,newValues,ipAddress,userAgent,requestId
                     *     1,44b91923-7b10-4c6d-8dcc-4617d5e7d0c7,2026-11-23T14:41:03.834Z,system,,,,INSERT,admin_users,e46a4642-a512-4821-bda0-cb7b5d81962d,,"{""id"":""e46a4642-a512-4821-bda0-cb7b5d81962d"",""name"":""super_admin"",""role"":""super_admin"",""email"":""super_admin-1@pend.example"",""version"":1,""is_active"":true,""created_at"":""2026-11-23T14:41:03.834669+00:00"",""updated_at"":""2026-11-23T14:41:03.834669+00:00"",""permissions"":[],""last_login_at"":null,""password_hash"":""[redacted]"",""credentials_from"":null,""blockchain_address"":null,""credentials_from_at"":null,""credentials_version"":1,""must_change_password"":false}",,,b78c6160-d7ce-4790-90b8-ca6b05057012
                     *     2,a98230b1-60df-4516-97fe-1fc018a9e077,2026-11-23T14:41:03.907Z,admin,e46a4642-a512-4821-bda0-cb7b5d81962d,e46a4642-a512-4821-bda0-cb7b5d81962d,super_admin,UPDATE,admin_users,e46a4642-a512-4821-bda0-cb7b5d81962d,"{""id"":""e46a4642-a512-4821-bda0-cb7b5d81962d"",""name"":""super_admin"",""role"":""super_admin"",""email"":""super_admin-1@pend.example"",""version"":1,""is_active"":true,""created_at"":""2026-11-23T14:41:03.834669+00:00"",""updated_at"":""2026-11-23T14:41:03.834669+00:00"",""permissions"":[],""last_login_at"":null,""password_hash"":""[redacted]"",""credentials_from"":null,""blockchain_address"":null,""credentials_from_at"":null,""credentials_version"":1,""must_change_password"":false}","{""id"":""e46a4642-a512-4821-bda0-cb7b5d81962d"",""name"":""super_admin"",""role"":""super_admin"",""email"":""super_admin-1@pend.example"",""version"":1,""is_active"":true,""created_at"":""2026-11-23T14:41:03.834669+00:00"",""updated_at"":""2026-11-23T14:41:03.834669+00:00"",""permissions"":[],""last_login_at"":""2026-11-23T14:41:03.907752+00:00"",""password_hash"":""[redacted]"",""credentials_from"":null,""blockchain_address"":null,""credentials_from_at"":null,""credentials_version"":1,""must_change_password"":false}",127.0.0.1,,2a1b1fb9-eecb-498a-a7c5-1eb397b2f69d
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    logs_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cc444c8e-792a-44a7-bcdc-f1e4ec3c7760",
                     *       "seq": "3",
                     *       "actorType": "admin",
                     *       "actorId": "a4b32c4e-4a91-4bf9-bf90-a9815c4f0883",
                     *       "adminId": "a4b32c4e-4a91-4bf9-bf90-a9815c4f0883",
                     *       "adminName": "super_admin",
                     *       "action": "staff.login",
                     *       "resourceType": "admin_sessions",
                     *       "resourceId": "9d59f171-8af4-4ce2-860d-c03f11f335ad",
                     *       "oldValues": null,
                     *       "newValues": null,
                     *       "ipAddress": "127.0.0.1",
                     *       "userAgent": null,
                     *       "requestId": "134e3009-a746-4ac1-84b8-82e1aec557bf",
                     *       "createdAt": "2026-11-23T07:45:38.431Z",
                     *       "seal": {
                     *         "number": 1,
                     *         "sealHash": "31ce82b13713d832ee87f38ab037e84a9de1978d87064723048e55530900085f",
                     *         "sealedAt": "2026-11-23T07:45:43.746Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SealedAuditLogDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logs_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "pend.audit_proof.1",
                     *       "row": {
                     *         "seq": "3",
                     *         "id": "cc444c8e-792a-44a7-bcdc-f1e4ec3c7760",
                     *         "xactId": "6891",
                     *         "createdAtMicros": "1795419938431543",
                     *         "adminId": "a4b32c4e-4a91-4bf9-bf90-a9815c4f0883",
                     *         "actorType": "admin",
                     *         "actorId": "a4b32c4e-4a91-4bf9-bf90-a9815c4f0883",
                     *         "action": "staff.login",
                     *         "resourceType": "admin_sessions",
                     *         "resourceId": "9d59f171-8af4-4ce2-860d-c03f11f335ad",
                     *         "oldValues": null,
                     *         "newValues": null,
                     *         "ipAddress": "127.0.0.1/32",
                     *         "userAgent": null,
                     *         "requestId": "134e3009-a746-4ac1-84b8-82e1aec557bf"
                     *       },
                     *       "leafIndex": 2,
                     *       "path": [
                     *         "01bc658f7d273e0aed409579d47783c50d5f4da3d2f2756527e3c5d21c725f01",
                     *         "94b9ce46ec53d5de2bf95b030226eb12cf943ee54be7d22fd083f34e4189e087"
                     *       ],
                     *       "seal": {
                     *         "number": 1,
                     *         "firstSeq": "1",
                     *         "lastSeq": "1749",
                     *         "rowCount": 1745,
                     *         "merkleRoot": "2fb30f0b5fd09642412dce6e115f48111f9e1deae5bb446b0489d831c47d7f2f",
                     *         "leavesHash": "fd0d504d8add7c0aa47ff5830dfceb49a3fd079da480a53daeb1744455207105",
                     *         "previousHash": null,
                     *         "sealHash": "31ce82b13713d832ee87f38ab037e84a9de1978d87064723048e55530900085f"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InclusionProofDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotSealedYetOrAuditRowDiffers"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobs_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "access.prune",
                     *           "description": "Deletes sessions, refresh tokens, one-time codes, nonces and counters that are long over",
                     *           "schedule": "41 * * * *",
                     *           "lastRun": null
                     *         },
                     *         {
                     *           "name": "approvals.expire",
                     *           "description": "Marks proposals that nobody decided within 72 hours as expired",
                     *           "schedule": "*\/10 * * * *",
                     *           "lastRun": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    jobs_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Name of the job */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "71578f1b-8b64-4ce1-8c6d-5669f8508e8d",
                     *       "name": "audit.seal",
                     *       "cause": "request",
                     *       "status": "running",
                     *       "startedAt": "2026-11-23T07:45:43.696Z",
                     *       "finishedAt": null,
                     *       "durationMs": null,
                     *       "result": null,
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["JobRunDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrJobRunning"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    permissions_matrix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roles": [
                     *         "super_admin",
                     *         "asset_manager"
                     *       ],
                     *       "permissions": [
                     *         {
                     *           "permission": "assets.read",
                     *           "roles": [
                     *             "super_admin",
                     *             "asset_manager"
                     *           ]
                     *         },
                     *         {
                     *           "permission": "assets.write",
                     *           "roles": [
                     *             "super_admin",
                     *             "asset_manager"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionMatrixDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    platformEvents_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "cursor": "6b03ef91bc256-1",
                     *           "type": "asset.closed",
                     *           "at": "2026-11-23T07:47:29.767Z",
                     *           "subjectId": "first",
                     *           "figures": {}
                     *         },
                     *         {
                     *           "cursor": "6b03ef91bc256-2",
                     *           "type": "asset.paused",
                     *           "at": "2026-11-23T07:47:29.768Z",
                     *           "subjectId": "second",
                     *           "figures": {}
                     *         }
                     *       ],
                     *       "nextCursor": "6b03ef91bc256-2",
                     *       "missed": true
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformEventsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    platformEvents_follow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the last event that was received: the stream goes on behind it */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 2000
                     *
                     *     id: 6b045098968a4-3
                     *     event: event
                     *     data: {"cursor":"6b045098968a4-3","type":"asset.paused","at":"2026-11-23T14:41:28.990Z","subjectId":"one","figures":{}}
                     *
                     *     id: 6b045098968a4-4
                     *     event: event
                     *     data: {"cursor":"6b045098968a4-4","type":"asset.paused","at":"2026-11-23T14:41:28.990Z","subjectId":"two","figures":{}}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimitedOrTooManyStreams"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrStreamBusy"];
        };
    };
    staffAccounts_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, email, name, role, isActive, mustChangePassword, lastLoginAt, createdAt, updatedAt */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, email, name, role, isActive, mustChangePassword, lastLoginAt, createdAt, updatedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "7663b2f3-fda9-47e4-90a5-1188f281ce35",
                     *           "email": "viewer@pend.example",
                     *           "name": "viewer",
                     *           "role": "viewer",
                     *           "permissions": [],
                     *           "isActive": true,
                     *           "mustChangePassword": false,
                     *           "lastLoginAt": null,
                     *           "version": 1,
                     *           "createdAt": "2026-11-23T07:47:38.759Z",
                     *           "updatedAt": "2026-11-23T07:47:38.759Z"
                     *         },
                     *         {
                     *           "id": "02c0d2bb-7a88-41e7-9e3e-3515d8e884cc",
                     *           "email": "auditor@pend.example",
                     *           "name": "auditor",
                     *           "role": "auditor",
                     *           "permissions": [],
                     *           "isActive": true,
                     *           "mustChangePassword": false,
                     *           "lastLoginAt": null,
                     *           "version": 1,
                     *           "createdAt": "2026-11-23T07:47:38.758Z",
                     *           "updatedAt": "2026-11-23T07:47:38.758Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 5,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["StaffAccountDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffAccounts_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "New@pend.example",
                 *       "name": "New",
                 *       "role": "asset_manager"
                 *     }
                 */
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "258fc7bd-b112-4fc1-b19c-3e3f1e21e449",
                     *       "email": "new@pend.example",
                     *       "name": "New",
                     *       "role": "asset_manager",
                     *       "permissions": [],
                     *       "isActive": false,
                     *       "mustChangePassword": true,
                     *       "lastLoginAt": null,
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T07:44:50.106Z",
                     *       "updatedAt": "2026-11-23T07:44:50.106Z",
                     *       "approval": {
                     *         "id": "2c8a7a16-548c-4c4f-98a2-777c3bda5874",
                     *         "kind": "role_grant",
                     *         "resourceType": "admin_users",
                     *         "resourceId": "258fc7bd-b112-4fc1-b19c-3e3f1e21e449",
                     *         "payload": {
                     *           "to": {
                     *             "role": "asset_manager",
                     *             "isActive": true,
                     *             "permissions": []
                     *           },
                     *           "from": {
                     *             "role": "asset_manager",
                     *             "isActive": false,
                     *             "permissions": []
                     *           },
                     *           "email": "new@pend.example"
                     *         },
                     *         "payloadHash": "6561eafea1108010b7333645efb79e25d05a98a7e36a8280c6361cdc79aa608e",
                     *         "reason": "Invitation of New",
                     *         "status": "pending",
                     *         "proposedBy": "c34e82bd-fb7a-47eb-b5e1-46b1fff3e82e",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T07:44:50.106Z",
                     *         "expiresAt": "2026-11-26T07:44:50.106Z"
                     *       },
                     *       "initialPassword": "Sg2rNcEBptOoXH6dlsl7"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitedAccountDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeepOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrEmailTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAccounts_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, email, name, role, isActive, mustChangePassword, lastLoginAt, createdAt, updatedAt */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, email, name, role, isActive, mustChangePassword, lastLoginAt, createdAt, updatedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,email,name,role,isActive,lastLoginAt,createdAt,updatedAt
                     *     e46a4642-a512-4821-bda0-cb7b5d81962d,super_admin-1@pend.example,super_admin,super_admin,true,2026-11-23T14:41:03.907Z,2026-11-23T14:41:03.834Z,2026-11-23T14:41:03.834Z
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    staffAccounts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "16897386-ff48-4dee-a050-58bc3bdbf7b9",
                     *       "email": "viewer-24@pend.example",
                     *       "name": "Named",
                     *       "role": "viewer",
                     *       "permissions": [
                     *         "users.write"
                     *       ],
                     *       "isActive": true,
                     *       "mustChangePassword": false,
                     *       "lastLoginAt": "2026-11-23T07:43:26.349Z",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T07:43:26.277Z",
                     *       "updatedAt": "2026-11-23T07:43:26.418Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffAccountDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffAccounts_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "09fabac9-ff9b-4917-9a4d-90cf8317e550",
                 *       "email": "viewer-5@pend.example",
                 *       "name": "viewer",
                 *       "role": "viewer",
                 *       "permissions": [],
                 *       "isActive": true,
                 *       "mustChangePassword": false,
                 *       "lastLoginAt": "2026-11-23T07:43:24.403Z",
                 *       "version": 1,
                 *       "createdAt": "2026-11-23T07:43:24.373Z",
                 *       "updatedAt": "2026-11-23T07:43:24.373Z"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAccountDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "09fabac9-ff9b-4917-9a4d-90cf8317e550",
                     *       "email": "viewer-5@pend.example",
                     *       "name": "viewer",
                     *       "role": "viewer",
                     *       "permissions": [],
                     *       "isActive": true,
                     *       "mustChangePassword": false,
                     *       "lastLoginAt": "2026-11-23T07:43:24.456Z",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T07:43:24.373Z",
                     *       "updatedAt": "2026-11-23T07:43:24.373Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffAccountDto"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approval": {
                     *         "id": "b58fe6bf-e1f6-41f9-9ec5-88fd339651fa",
                     *         "kind": "role_grant",
                     *         "resourceType": "admin_users",
                     *         "resourceId": "16897386-ff48-4dee-a050-58bc3bdbf7b9",
                     *         "payload": {
                     *           "to": {
                     *             "role": "viewer",
                     *             "isActive": true,
                     *             "permissions": [
                     *               "users.write"
                     *             ]
                     *           },
                     *           "from": {
                     *             "role": "viewer",
                     *             "isActive": true,
                     *             "permissions": []
                     *           },
                     *           "email": "viewer-24@pend.example"
                     *         },
                     *         "payloadHash": "8d895ae3e580b494ceaec312ffaf2ff78b34fc484bea9670093609c96290a1eb",
                     *         "reason": "Change of rights",
                     *         "status": "pending",
                     *         "proposedBy": "f14a1e67-4d91-451c-81c2-c50a418b3b9e",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T07:43:26.370Z",
                     *         "expiresAt": "2026-11-26T07:43:26.370Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PendingApprovalDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `concurrent_change`, `approval_pending`, `last_super_admin`, `email_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "approval_pending" | "last_super_admin" | "email_taken";
                    };
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAccounts_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "65f351c1-5770-4623-9506-72ed4dcd39c7"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountIdDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIfMatchMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrLastSuperAdmin"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAccounts_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Renamed",
                 *       "isActive": false
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAccountDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "f4ab1181-a005-4654-9328-1e15fea96b90",
                     *       "email": "viewer-9@pend.example",
                     *       "name": "Renamed",
                     *       "role": "viewer",
                     *       "permissions": [],
                     *       "isActive": false,
                     *       "mustChangePassword": false,
                     *       "lastLoginAt": "2026-11-23T07:44:50.451Z",
                     *       "version": 2,
                     *       "createdAt": "2026-11-23T07:44:50.417Z",
                     *       "updatedAt": "2026-11-23T07:44:50.465Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffAccountDto"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approval": {
                     *         "id": "c0e30075-e1e6-47de-827e-006b2f5a0733",
                     *         "kind": "role_grant",
                     *         "resourceType": "admin_users",
                     *         "resourceId": "df69b82c-5cbf-4310-89be-ca8713ceb492",
                     *         "payload": {
                     *           "to": {
                     *             "role": "super_admin",
                     *             "isActive": true,
                     *             "permissions": [
                     *               "-users.write"
                     *             ]
                     *           },
                     *           "from": {
                     *             "role": "super_admin",
                     *             "isActive": true,
                     *             "permissions": []
                     *           },
                     *           "email": "super_admin-2@pend.example"
                     *         },
                     *         "payloadHash": "445990d668e9e19b3e2ea372ea0762c426029abf6b05630a956c9298a2fdb090",
                     *         "reason": "Change of rights",
                     *         "status": "pending",
                     *         "proposedBy": "c34e82bd-fb7a-47eb-b5e1-46b1fff3e82e",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T07:44:48.807Z",
                     *         "expiresAt": "2026-11-26T07:44:48.807Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PendingApprovalDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `concurrent_change`, `approval_pending`, `last_super_admin`, `email_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "approval_pending" | "last_super_admin" | "email_taken";
                    };
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAuth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "auditor-13@pend.example",
                 *       "password": "a long sentence that nobody guesses",
                 *       "otp": "696476"
                 *     }
                 */
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…",
                     *       "admin": {
                     *         "id": "ad12db21-751f-42ef-ae94-e20feffc1939",
                     *         "email": "auditor-13@pend.example",
                     *         "name": "auditor",
                     *         "role": "auditor",
                     *         "permissions": [
                     *           "assets.read",
                     *           "investments.read"
                     *         ],
                     *         "mustChangePassword": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["InvalidCredentialsOrOtpRequiredOrOtpInvalid401"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAuth_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "q3Vb0m…"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…",
                     *       "admin": {
                     *         "id": "0338233c-6084-4d14-bad4-4ffb247d8fb2",
                     *         "email": "viewer-1@pend.example",
                     *         "name": "viewer",
                     *         "role": "viewer",
                     *         "permissions": [
                     *           "assets.read",
                     *           "investments.read"
                     *         ],
                     *         "mustChangePassword": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["InvalidRefreshToken"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAuth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2a7684bc-35a7-41be-8f85-c18052e77ec7"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionIdDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAuth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7663b2f3-fda9-47e4-90a5-1188f281ce35",
                     *       "email": "viewer@pend.example",
                     *       "name": "viewer",
                     *       "role": "viewer",
                     *       "permissions": [
                     *         "assets.read",
                     *         "investments.read"
                     *       ],
                     *       "mustChangePassword": false,
                     *       "totpEnabled": false,
                     *       "recoveryCodesLeft": 0,
                     *       "session": {
                     *         "id": "d2846662-d0f2-4193-abf2-0e39e12cb59c",
                     *         "expiresAt": "2026-11-23T08:47:45.268Z",
                     *         "steppedUpUntil": "2026-11-23T07:52:45.268Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffAuth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "a long sentence that nobody guesses",
                 *       "newPassword": "another long sentence that nobody guesses"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…",
                     *       "admin": {
                     *         "id": "35a66e16-b346-446b-9ce6-f9dcbcdd8cda",
                     *         "email": "viewer-22@pend.example",
                     *         "name": "viewer",
                     *         "role": "viewer",
                     *         "permissions": [
                     *           "assets.read",
                     *           "investments.read"
                     *         ],
                     *         "mustChangePassword": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrCurrentPasswordWrong"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffAuth_stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "682110"
                 *     }
                 */
                "application/json": components["schemas"]["TotpCodeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "steppedUpUntil": "2026-11-23T07:49:43.102Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SteppedUpDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrTotpNotEnrolled"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtpInvalid422OrValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffRecovery_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": true,
                 *       "totp": true
                 *     }
                 */
                "application/json": components["schemas"]["ResetDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6b8186a4-137a-4a2b-8258-6e7d45d4c4bb",
                     *       "initialPassword": "TZ8HNKGNUhS_MG9rr3BO",
                     *       "totpRemoved": true
                     *     }
                     */
                    "application/json": components["schemas"]["ResetAccountDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Forbidden: `forbidden`, `password_change_required`, `step_up_required`, `https_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "forbidden" | "password_change_required" | "step_up_required" | "https_required";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffRecovery_unlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "42224f58-52e3-46dd-9d97-a98b69434930"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountIdDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffSessions_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, adminId, createdAt, lastUsedAt, expiresAt, revokedAt, live */
                sort?: string;
                /** @description Any of id, adminId, createdAt, lastUsedAt, expiresAt, revokedAt, live, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "9df6bf2b-0558-42cc-b90e-d2cf797c2c95",
                     *           "adminId": "332ad62d-8d1f-4d36-84b2-7614d54eef4a",
                     *           "adminEmail": "viewer-15@pend.example",
                     *           "ipAddress": "127.0.0.1",
                     *           "userAgent": null,
                     *           "createdAt": "2026-11-23T07:45:18.961Z",
                     *           "lastUsedAt": "2026-11-23T07:45:18.961Z",
                     *           "expiresAt": "2026-11-24T07:45:18.961Z",
                     *           "revokedAt": null,
                     *           "live": true,
                     *           "current": true
                     *         },
                     *         {
                     *           "id": "4ebcc01e-4dfc-41ee-8586-2e1988748f28",
                     *           "adminId": "332ad62d-8d1f-4d36-84b2-7614d54eef4a",
                     *           "adminEmail": "viewer-15@pend.example",
                     *           "ipAddress": "127.0.0.1",
                     *           "userAgent": null,
                     *           "createdAt": "2026-11-23T07:45:19.002Z",
                     *           "lastUsedAt": "2026-11-23T07:45:19.002Z",
                     *           "expiresAt": "2026-11-24T07:45:19.002Z",
                     *           "revokedAt": null,
                     *           "live": true,
                     *           "current": false
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 2,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SessionDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffSessions_endAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ended": 71
                     *     }
                     */
                    "application/json": components["schemas"]["SessionsEndedDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffSessions_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, adminId, createdAt, lastUsedAt, expiresAt, revokedAt, live */
                sort?: string;
                /** @description Any of id, adminId, createdAt, lastUsedAt, expiresAt, revokedAt, live, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,adminId,adminEmail,ipAddress,userAgent,createdAt,lastUsedAt,expiresAt,revokedAt
                     *     6428a5a1-eb82-4a5a-8f24-aa741b350587,26360b33-3ff6-41bd-a1bf-f76dc175c1c6,viewer-2@pend.example,127.0.0.1,,2026-11-23T14:41:05.725Z,2026-11-23T14:41:05.725Z,2026-11-24T14:41:05.725Z,
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    staffSessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "128d8040-cd62-4ca8-9455-3a415aa5927a"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionIdDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffTotp_enroll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXP",
                     *       "otpauthUrl": "otpauth://totp/…"
                     *     }
                     */
                    "application/json": components["schemas"]["TotpOfferDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            409: components["responses"]["ConcurrentChangeOrTotpEnrolled"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffTotp_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "933203"
                 *     }
                 */
                "application/json": components["schemas"]["TotpCodeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…",
                     *       "admin": {
                     *         "id": "33063be2-9a0a-40c2-83d9-ed076924e7f1",
                     *         "email": "viewer-1@pend.example",
                     *         "name": "viewer",
                     *         "role": "viewer",
                     *         "permissions": [
                     *           "assets.read",
                     *           "investments.read"
                     *         ],
                     *         "mustChangePassword": false
                     *       },
                     *       "recoveryCodes": [
                     *         "xxxx-xxxx-xxxx"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TotpConfirmedDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrTotpEnrolledOrTotpNotEnrolled"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtpInvalid422OrValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    staffTotp_disable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "420338"
                 *     }
                 */
                "application/json": components["schemas"]["TotpOrRecoveryCodeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…",
                     *       "admin": {
                     *         "id": "1f889fb0-17ec-4870-a358-56ba331f036d",
                     *         "email": "auditor-26@pend.example",
                     *         "name": "auditor",
                     *         "role": "auditor",
                     *         "permissions": [
                     *           "assets.read",
                     *           "investments.read"
                     *         ],
                     *         "mustChangePassword": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequiredOrHttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrTotpNotEnrolled"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtpInvalid422OrValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    dashboard_show: {
        parameters: {
            query?: {
                /** @description 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "7d",
                     *       "from": "2026-11-16T07:47:04.847Z",
                     *       "to": "2026-11-23T07:47:04.847Z",
                     *       "users": {
                     *         "total": {
                     *           "value": 5,
                     *           "previous": 2,
                     *           "change": 150
                     *         },
                     *         "new": {
                     *           "value": 3,
                     *           "previous": 1,
                     *           "change": 200
                     *         }
                     *       },
                     *       "investments": {
                     *         "made": {
                     *           "value": 3,
                     *           "previous": 2,
                     *           "change": 50
                     *         },
                     *         "byCurrency": [
                     *           {
                     *             "currency": "EGP",
                     *             "invested": {
                     *               "value": "1000000000000.000000",
                     *               "previous": "500000000000.000000",
                     *               "change": 100
                     *             },
                     *             "confirmed": {
                     *               "value": 2,
                     *               "previous": 1,
                     *               "change": 100
                     *             }
                     *           },
                     *           {
                     *             "currency": "USD",
                     *             "invested": {
                     *               "value": "0",
                     *               "previous": "7.000000",
                     *               "change": -100
                     *             },
                     *             "confirmed": {
                     *               "value": 0,
                     *               "previous": 1,
                     *               "change": -100
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "assets": {
                     *         "total": {
                     *           "value": 2,
                     *           "previous": 1,
                     *           "change": 100
                     *         },
                     *         "byStatus": [
                     *           {
                     *             "status": "active",
                     *             "value": 1,
                     *             "previous": 1,
                     *             "change": 0
                     *           },
                     *           {
                     *             "status": "closed",
                     *             "value": 0,
                     *             "previous": 0,
                     *             "change": null
                     *           }
                     *         ]
                     *       },
                     *       "pending": {
                     *         "kyc": {
                     *           "value": 2,
                     *           "previous": 2,
                     *           "change": 0
                     *         },
                     *         "approvals": {
                     *           "value": 0,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "quarantine": {
                     *           "value": 1,
                     *           "previous": 0,
                     *           "change": null
                     *         }
                     *       },
                     *       "health": {
                     *         "status": "up",
                     *         "dependencies": [
                     *           {
                     *             "name": "database",
                     *             "required": true,
                     *             "status": "up",
                     *             "latencyMs": 11.5
                     *           },
                     *           {
                     *             "name": "analytics",
                     *             "required": false,
                     *             "status": "up",
                     *             "latencyMs": 11.2
                     *           }
                     *         ],
                     *         "failingJobs": [
                     *           "summaries.refresh"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DashboardDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_overview: {
        parameters: {
            query?: {
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "30d",
                     *       "from": "2026-10-24T21:00:00.000Z",
                     *       "to": "2026-11-23T07:44:06.774Z",
                     *       "interval": "day",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-09-25T10:15:00.000Z",
                     *         "to": "2026-10-24T21:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:06.790Z",
                     *       "users": {
                     *         "total": {
                     *           "value": 5,
                     *           "previous": 2,
                     *           "change": 150
                     *         },
                     *         "new": {
                     *           "value": 3,
                     *           "previous": 2,
                     *           "change": 50
                     *         },
                     *         "closed": {
                     *           "value": 0,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "active": {
                     *           "now": null,
                     *           "day": null
                     *         }
                     *       },
                     *       "investments": {
                     *         "made": {
                     *           "value": 0,
                     *           "previous": 5,
                     *           "change": -100
                     *         },
                     *         "byCurrency": [
                     *           {
                     *             "currency": "EGP",
                     *             "made": {
                     *               "value": 0,
                     *               "previous": 4,
                     *               "change": -100
                     *             },
                     *             "madeAmount": {
                     *               "value": "0.000000",
                     *               "previous": "170.500000",
                     *               "change": -100
                     *             },
                     *             "confirmed": {
                     *               "value": 0,
                     *               "previous": 2,
                     *               "change": -100
                     *             },
                     *             "confirmedAmount": {
                     *               "value": "0.000000",
                     *               "previous": "150.500000",
                     *               "change": -100
                     *             },
                     *             "refunded": {
                     *               "value": 0,
                     *               "previous": 1,
                     *               "change": -100
                     *             },
                     *             "refundedAmount": {
                     *               "value": "0.000000",
                     *               "previous": "30.500000",
                     *               "change": -100
                     *             },
                     *             "revenue": {
                     *               "value": "0.000000",
                     *               "previous": "120.000000",
                     *               "change": -100
                     *             }
                     *           },
                     *           {
                     *             "currency": "USD",
                     *             "made": {
                     *               "value": 0,
                     *               "previous": 1,
                     *               "change": -100
                     *             },
                     *             "madeAmount": {
                     *               "value": "0.000000",
                     *               "previous": "7.000000",
                     *               "change": -100
                     *             },
                     *             "confirmed": {
                     *               "value": 0,
                     *               "previous": 1,
                     *               "change": -100
                     *             },
                     *             "confirmedAmount": {
                     *               "value": "0.000000",
                     *               "previous": "7.000000",
                     *               "change": -100
                     *             },
                     *             "refunded": {
                     *               "value": 0,
                     *               "previous": 0,
                     *               "change": null
                     *             },
                     *             "refundedAmount": {
                     *               "value": "0.000000",
                     *               "previous": "0.000000",
                     *               "change": null
                     *             },
                     *             "revenue": {
                     *               "value": "0.000000",
                     *               "previous": "7.000000",
                     *               "change": -100
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "kyc": {
                     *         "waiting": {
                     *           "value": 1,
                     *           "previous": 1,
                     *           "change": 0
                     *         },
                     *         "submitted": {
                     *           "value": 0,
                     *           "previous": 3,
                     *           "change": -100
                     *         },
                     *         "verified": {
                     *           "value": 0,
                     *           "previous": 2,
                     *           "change": -100
                     *         },
                     *         "rejected": {
                     *           "value": 0,
                     *           "previous": 1,
                     *           "change": -100
                     *         }
                     *       },
                     *       "assets": {
                     *         "total": {
                     *           "value": 2,
                     *           "previous": 2,
                     *           "change": 0
                     *         },
                     *         "created": {
                     *           "value": 0,
                     *           "previous": 1,
                     *           "change": -100
                     *         }
                     *       },
                     *       "points": [
                     *         {
                     *           "start": "2026-10-24T21:00:00.000Z",
                     *           "newUsers": 0,
                     *           "investmentsMade": 0,
                     *           "investmentsConfirmed": 0,
                     *           "kycSubmitted": 0,
                     *           "kycDecided": 0
                     *         },
                     *         {
                     *           "start": "2026-10-25T21:00:00.000Z",
                     *           "newUsers": 0,
                     *           "investmentsMade": 0,
                     *           "investmentsConfirmed": 0,
                     *           "kycSubmitted": 0,
                     *           "kycDecided": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OverviewFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_users: {
        parameters: {
            query?: {
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "30d",
                     *       "from": "2026-10-24T21:00:00.000Z",
                     *       "to": "2026-11-23T07:44:08.352Z",
                     *       "interval": "day",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-09-25T10:15:00.000Z",
                     *         "to": "2026-10-24T21:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:08.358Z",
                     *       "totals": {
                     *         "total": {
                     *           "value": 5,
                     *           "previous": 2,
                     *           "change": 150
                     *         },
                     *         "new": {
                     *           "value": 3,
                     *           "previous": 2,
                     *           "change": 50
                     *         },
                     *         "closed": {
                     *           "value": 0,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "tierRaised": {
                     *           "value": 0,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "tierLowered": {
                     *           "value": 0,
                     *           "previous": 0,
                     *           "change": null
                     *         }
                     *       },
                     *       "byStatus": [
                     *         {
                     *           "status": "active",
                     *           "users": 4
                     *         },
                     *         {
                     *           "status": "suspended",
                     *           "users": 1
                     *         }
                     *       ],
                     *       "byTier": [
                     *         {
                     *           "tier": 0,
                     *           "users": 4
                     *         },
                     *         {
                     *           "tier": 1,
                     *           "users": 0
                     *         }
                     *       ],
                     *       "tierChanges": [],
                     *       "points": [
                     *         {
                     *           "start": "2026-10-24T21:00:00.000Z",
                     *           "new": 0,
                     *           "closed": 0,
                     *           "total": 2,
                     *           "open": 2,
                     *           "tierRaised": 0,
                     *           "tierLowered": 0
                     *         },
                     *         {
                     *           "start": "2026-10-25T21:00:00.000Z",
                     *           "new": 0,
                     *           "closed": 0,
                     *           "total": 2,
                     *           "open": 2,
                     *           "tierRaised": 0,
                     *           "tierLowered": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_investments: {
        parameters: {
            query?: {
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "30d",
                     *       "from": "2026-09-30T21:00:00.000Z",
                     *       "to": "2026-11-23T07:44:09.661Z",
                     *       "interval": "month",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-08-08T10:15:00.000Z",
                     *         "to": "2026-09-30T21:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:09.662Z",
                     *       "totals": {
                     *         "made": {
                     *           "value": 5,
                     *           "previous": 1,
                     *           "change": 400
                     *         },
                     *         "conversion": {
                     *           "value": 0.6,
                     *           "previous": 1
                     *         },
                     *         "medianSecondsToConfirm": {
                     *           "value": 97,
                     *           "previous": null
                     *         },
                     *         "byCurrency": [
                     *           {
                     *             "currency": "EGP",
                     *             "made": {
                     *               "value": 4,
                     *               "previous": 1,
                     *               "change": 300
                     *             },
                     *             "madeAmount": {
                     *               "value": "170.500000",
                     *               "previous": "40.000000",
                     *               "change": 326.3
                     *             },
                     *             "averageAmount": "42.625000",
                     *             "failed": {
                     *               "value": 1,
                     *               "previous": 0,
                     *               "change": null
                     *             },
                     *             "conversion": 0.5,
                     *             "confirmed": {
                     *               "value": 2,
                     *               "previous": 1,
                     *               "change": 100
                     *             },
                     *             "confirmedAmount": {
                     *               "value": "150.500000",
                     *               "previous": "40.000000",
                     *               "change": 276.3
                     *             },
                     *             "refunded": {
                     *               "value": 1,
                     *               "previous": 0,
                     *               "change": null
                     *             },
                     *             "refundedAmount": {
                     *               "value": "30.500000",
                     *               "previous": "0.000000",
                     *               "change": null
                     *             }
                     *           },
                     *           {
                     *             "currency": "USD",
                     *             "made": {
                     *               "value": 1,
                     *               "previous": 0,
                     *               "change": null
                     *             },
                     *             "madeAmount": {
                     *               "value": "7.000000",
                     *               "previous": "0.000000",
                     *               "change": null
                     *             },
                     *             "averageAmount": "7.000000",
                     *             "failed": {
                     *               "value": 0,
                     *               "previous": 0,
                     *               "change": null
                     *             },
                     *             "conversion": 1,
                     *             "confirmed": {
                     *               "value": 1,
                     *               "previous": 0,
                     *               "change": null
                     *             },
                     *             "confirmedAmount": {
                     *               "value": "7.000000",
                     *               "previous": "0.000000",
                     *               "change": null
                     *             },
                     *             "refunded": {
                     *               "value": 0,
                     *               "previous": 0,
                     *               "change": null
                     *             },
                     *             "refundedAmount": {
                     *               "value": "0.000000",
                     *               "previous": "0.000000",
                     *               "change": null
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "points": [
                     *         {
                     *           "start": "2026-09-30T21:00:00.000Z",
                     *           "made": 5,
                     *           "conversion": 0.6,
                     *           "medianSecondsToConfirm": 97,
                     *           "byCurrency": [
                     *             {
                     *               "currency": "EGP",
                     *               "made": 4,
                     *               "madeAmount": "170.500000",
                     *               "averageAmount": "42.625000",
                     *               "stillPending": 1,
                     *               "failed": 1,
                     *               "conversion": 0.5,
                     *               "confirmed": 2,
                     *               "confirmedAmount": "150.500000",
                     *               "refunded": 1,
                     *               "refundedAmount": "30.500000"
                     *             },
                     *             {
                     *               "currency": "USD",
                     *               "made": 1,
                     *               "madeAmount": "7.000000",
                     *               "averageAmount": "7.000000",
                     *               "stillPending": 0,
                     *               "failed": 0,
                     *               "conversion": 1,
                     *               "confirmed": 1,
                     *               "confirmedAmount": "7.000000",
                     *               "refunded": 0,
                     *               "refundedAmount": "0.000000"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "start": "2026-10-31T22:00:00.000Z",
                     *           "made": 0,
                     *           "conversion": null,
                     *           "medianSecondsToConfirm": null,
                     *           "byCurrency": [
                     *             {
                     *               "currency": "EGP",
                     *               "made": 0,
                     *               "madeAmount": "0.000000",
                     *               "averageAmount": null,
                     *               "stillPending": 0,
                     *               "failed": 0,
                     *               "conversion": null,
                     *               "confirmed": 0,
                     *               "confirmedAmount": "0.000000",
                     *               "refunded": 0,
                     *               "refundedAmount": "0.000000"
                     *             },
                     *             {
                     *               "currency": "USD",
                     *               "made": 0,
                     *               "madeAmount": "0.000000",
                     *               "averageAmount": null,
                     *               "stillPending": 0,
                     *               "failed": 0,
                     *               "conversion": null,
                     *               "confirmed": 0,
                     *               "confirmedAmount": "0.000000",
                     *               "refunded": 0,
                     *               "refundedAmount": "0.000000"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvestmentFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_assets: {
        parameters: {
            query?: {
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "30d",
                     *       "from": "2026-10-24T21:00:00.000Z",
                     *       "to": "2026-11-23T07:44:11.478Z",
                     *       "interval": "day",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-09-25T10:15:00.000Z",
                     *         "to": "2026-10-24T21:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:11.488Z",
                     *       "totals": {
                     *         "total": {
                     *           "value": 2,
                     *           "previous": 2,
                     *           "change": 0
                     *         },
                     *         "created": {
                     *           "value": 0,
                     *           "previous": 1,
                     *           "change": -100
                     *         },
                     *         "byCurrency": [
                     *           {
                     *             "currency": "EGP",
                     *             "raised": {
                     *               "value": "0.000000",
                     *               "previous": "120.000000",
                     *               "change": -100
                     *             }
                     *           },
                     *           {
                     *             "currency": "USD",
                     *             "raised": {
                     *               "value": "0.000000",
                     *               "previous": "7.000000",
                     *               "change": -100
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "byStatus": [
                     *         {
                     *           "assets": 0,
                     *           "status": "draft"
                     *         },
                     *         {
                     *           "assets": 2,
                     *           "status": "active"
                     *         }
                     *       ],
                     *       "byType": [
                     *         {
                     *           "type": "investment",
                     *           "assets": 2,
                     *           "interested": 0
                     *         },
                     *         {
                     *           "type": "interest",
                     *           "assets": 0,
                     *           "interested": 0
                     *         }
                     *       ],
                     *       "byCategory": [
                     *         {
                     *           "assets": 1,
                     *           "raised": "0.000000",
                     *           "category": "Agriculture",
                     *           "currency": "EGP",
                     *           "totalInvested": "0.000000"
                     *         },
                     *         {
                     *           "assets": 1,
                     *           "raised": "0.000000",
                     *           "category": "General",
                     *           "currency": "EGP",
                     *           "totalInvested": "140.000000"
                     *         }
                     *       ],
                     *       "funding": [
                     *         {
                     *           "to": 25,
                     *           "from": 0,
                     *           "assets": 0
                     *         },
                     *         {
                     *           "to": 50,
                     *           "from": 25,
                     *           "assets": 0
                     *         }
                     *       ],
                     *       "best": {
                     *         "byRaised": [],
                     *         "byGrowth": []
                     *       },
                     *       "points": [
                     *         {
                     *           "start": "2026-10-24T21:00:00.000Z",
                     *           "created": 0,
                     *           "byCurrency": [
                     *             {
                     *               "currency": "EGP",
                     *               "raised": "0.000000"
                     *             },
                     *             {
                     *               "currency": "USD",
                     *               "raised": "0.000000"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "start": "2026-10-25T21:00:00.000Z",
                     *           "created": 0,
                     *           "byCurrency": [
                     *             {
                     *               "currency": "EGP",
                     *               "raised": "0.000000"
                     *             },
                     *             {
                     *               "currency": "USD",
                     *               "raised": "0.000000"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssetFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_kyc: {
        parameters: {
            query?: {
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "30d",
                     *       "from": "2026-09-30T21:00:00.000Z",
                     *       "to": "2026-11-23T07:44:12.901Z",
                     *       "interval": "month",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-08-08T10:15:00.000Z",
                     *         "to": "2026-09-30T21:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:12.903Z",
                     *       "totals": {
                     *         "submitted": {
                     *           "value": 3,
                     *           "previous": 1,
                     *           "change": 200
                     *         },
                     *         "verified": {
                     *           "value": 2,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "rejected": {
                     *           "value": 1,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "expired": {
                     *           "value": 1,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "revoked": {
                     *           "value": 0,
                     *           "previous": 0,
                     *           "change": null
                     *         },
                     *         "waiting": {
                     *           "value": 1,
                     *           "previous": 1,
                     *           "change": 0
                     *         },
                     *         "approvalRate": {
                     *           "value": 0.6667,
                     *           "previous": null
                     *         },
                     *         "medianSecondsToDecision": {
                     *           "value": 7072,
                     *           "previous": null
                     *         },
                     *         "p90SecondsToDecision": {
                     *           "value": 2605351,
                     *           "previous": null
                     *         }
                     *       },
                     *       "reviewers": [
                     *         {
                     *           "adminId": "97b0c68e-5b08-4c11-8bf4-1281c09afc79",
                     *           "decided": 3,
                     *           "verified": 2,
                     *           "rejected": 1
                     *         }
                     *       ],
                     *       "points": [
                     *         {
                     *           "start": "2026-09-30T21:00:00.000Z",
                     *           "submitted": 3,
                     *           "verified": 2,
                     *           "rejected": 1,
                     *           "expired": 1,
                     *           "revoked": 0,
                     *           "waiting": 1,
                     *           "medianSecondsToDecision": 7072,
                     *           "p90SecondsToDecision": 2605351
                     *         },
                     *         {
                     *           "start": "2026-10-31T22:00:00.000Z",
                     *           "submitted": 0,
                     *           "verified": 0,
                     *           "rejected": 0,
                     *           "expired": 0,
                     *           "revoked": 0,
                     *           "waiting": 1,
                     *           "medianSecondsToDecision": null,
                     *           "p90SecondsToDecision": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KycFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_revenue: {
        parameters: {
            query?: {
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "30d",
                     *       "from": "2026-10-24T21:00:00.000Z",
                     *       "to": "2026-11-23T07:44:14.010Z",
                     *       "interval": "day",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-09-25T10:15:00.000Z",
                     *         "to": "2026-10-24T21:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:14.016Z",
                     *       "totals": {
                     *         "byCurrency": [
                     *           {
                     *             "currency": "EGP",
                     *             "confirmed": {
                     *               "value": "0.000000",
                     *               "previous": "150.500000",
                     *               "change": -100
                     *             },
                     *             "refunded": {
                     *               "value": "0.000000",
                     *               "previous": "30.500000",
                     *               "change": -100
                     *             },
                     *             "net": {
                     *               "value": "0.000000",
                     *               "previous": "120.000000",
                     *               "change": -100
                     *             }
                     *           },
                     *           {
                     *             "currency": "USD",
                     *             "confirmed": {
                     *               "value": "0.000000",
                     *               "previous": "7.000000",
                     *               "change": -100
                     *             },
                     *             "refunded": {
                     *               "value": "0.000000",
                     *               "previous": "0.000000",
                     *               "change": null
                     *             },
                     *             "net": {
                     *               "value": "0.000000",
                     *               "previous": "7.000000",
                     *               "change": -100
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "byAsset": [],
                     *       "points": [
                     *         {
                     *           "start": "2026-10-24T21:00:00.000Z",
                     *           "byCurrency": [
                     *             {
                     *               "currency": "EGP",
                     *               "confirmed": "0.000000",
                     *               "refunded": "0.000000",
                     *               "net": "0.000000"
                     *             },
                     *             {
                     *               "currency": "USD",
                     *               "confirmed": "0.000000",
                     *               "refunded": "0.000000",
                     *               "net": "0.000000"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "start": "2026-10-25T21:00:00.000Z",
                     *           "byCurrency": [
                     *             {
                     *               "currency": "EGP",
                     *               "confirmed": "0.000000",
                     *               "refunded": "0.000000",
                     *               "net": "0.000000"
                     *             },
                     *             {
                     *               "currency": "USD",
                     *               "confirmed": "0.000000",
                     *               "refunded": "0.000000",
                     *               "net": "0.000000"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RevenueFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_events: {
        parameters: {
            query?: {
                /** @description With cohorts: how many come back, and when */
                retention?: "day" | "week" | "month";
                /** @description Types of events in their order */
                funnel?: string;
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "7d",
                     *       "from": "2026-11-16T22:00:00.000Z",
                     *       "to": "2026-11-23T07:44:15.271Z",
                     *       "interval": "day",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-11-10T12:15:00.000Z",
                     *         "to": "2026-11-16T22:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:15.274Z",
                     *       "seriesAsOf": null,
                     *       "totals": {
                     *         "events": 0,
                     *         "byType": []
                     *       },
                     *       "funnel": null,
                     *       "retention": null,
                     *       "points": [
                     *         {
                     *           "start": "2026-11-16T22:00:00.000Z",
                     *           "events": 0,
                     *           "byType": []
                     *         },
                     *         {
                     *           "start": "2026-11-17T22:00:00.000Z",
                     *           "events": 0,
                     *           "byType": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EventFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    events_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         {
                 *           "eventId": "dc6bf293-45a3-491c-8315-2f897cfcaa5b",
                 *           "eventType": "pool.opened",
                 *           "time": "2026-11-23T07:42:34.438Z"
                 *         },
                 *         {
                 *           "eventId": "d1270858-b3f7-4456-bbd1-c3044b7ede59",
                 *           "eventType": "pool.opened",
                 *           "time": "2026-11-23T07:42:34.438Z",
                 *           "eventData": {
                 *             "email": "x@example.com"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SentEventsDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": 2,
                     *       "events": [
                     *         {
                     *           "eventId": "dc6bf293-45a3-491c-8315-2f897cfcaa5b",
                     *           "status": "accepted"
                     *         },
                     *         {
                     *           "eventId": "d1270858-b3f7-4456-bbd1-c3044b7ede59",
                     *           "status": "refused",
                     *           "violations": [
                     *             {
                     *               "pointer": "/events/1/eventData/email",
                     *               "code": "personal_data",
                     *               "message": "email holds an e-mail address; events hold nothing personal"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedEventsDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    figures_system: {
        parameters: {
            query?: {
                /** @description Of metrics, separated by commas; all by default */
                types?: unknown;
                /** @description Ends now; 30d by default */
                period?: "24h" | "7d" | "30d" | "90d" | "1y";
                /** @description Instead of a period: a day of timeZone, or a time with its offset, at a whole quarter of an hour */
                from?: string;
                /** @description A day is meant to its end; now by default */
                to?: string;
                /** @description By default as the period is long */
                interval?: "hour" | "day" | "week" | "month";
                /** @description Whose days they are, by its IANA name */
                timeZone?: string;
                /** @description json by default */
                format?: "json" | "csv" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "7d",
                     *       "from": "2026-11-16T22:00:00.000Z",
                     *       "to": "2026-11-23T07:44:16.571Z",
                     *       "interval": "day",
                     *       "timeZone": "Africa/Cairo",
                     *       "previous": {
                     *         "from": "2026-11-10T12:15:00.000Z",
                     *         "to": "2026-11-16T22:00:00.000Z"
                     *       },
                     *       "asOf": "2026-11-23T07:44:16.574Z",
                     *       "points": [
                     *         {
                     *           "start": "2026-11-16T22:00:00.000Z",
                     *           "byType": []
                     *         },
                     *         {
                     *           "start": "2026-11-17T22:00:00.000Z",
                     *           "byType": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SystemFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    users_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, tier, status, createdAt, updatedAt */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, blockchainAddress, tier, status, createdAt, updatedAt, phoneNumberMasked, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "7203262f-882f-40dd-b094-56b2d749e7d9",
                     *           "blockchainAddress": "0x928fD1ee205dd10dA5220c070590af3ef5bB5927",
                     *           "tier": 3,
                     *           "status": "active",
                     *           "version": 1,
                     *           "createdAt": "2026-11-23T07:47:19.473Z",
                     *           "updatedAt": "2026-11-23T07:47:19.473Z",
                     *           "profile": {
                     *             "phoneNumberMasked": "+20***7890",
                     *             "countryCode": null,
                     *             "lastLoginAt": null,
                     *             "loginCount": 0,
                     *             "preferences": {}
                     *           },
                     *           "kycStatus": "verified",
                     *           "invested": {
                     *             "EGP": "999999999999.999999",
                     *             "USD": "5.000000"
                     *           },
                     *           "erasedAt": null
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 1,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    users_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, tier, status, createdAt, updatedAt */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, blockchainAddress, tier, status, createdAt, updatedAt, phoneNumberMasked, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,blockchainAddress,tier,status,phoneNumberMasked,countryCode,lastLoginAt,loginCount,createdAt,updatedAt
                     *     cb185982-56e0-4fbc-8b0d-c57766f23615,0xabc1230000000000000000000000000000000000,4,active,'+20***7890,,,0,2026-11-23T14:41:03.977Z,2026-11-23T14:41:03.977Z
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    users_getStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "byKyc": {
                     *         "none": 28,
                     *         "expired": 0,
                     *         "revoked": 0,
                     *         "rejected": 1,
                     *         "verified": 0,
                     *         "under_review": 0,
                     *         "pending_review": 1
                     *       },
                     *       "total": 30,
                     *       "byTier": {
                     *         "0": 24,
                     *         "1": 2,
                     *         "2": 3,
                     *         "3": 1,
                     *         "4": 0,
                     *         "5": 0
                     *       },
                     *       "byStatus": {
                     *         "active": 26,
                     *         "closed": 3,
                     *         "suspended": 1
                     *       },
                     *       "newPerDay": [
                     *         {
                     *           "day": "2026-10-25",
                     *           "users": 0
                     *         },
                     *         {
                     *           "day": "2026-10-26",
                     *           "users": 0
                     *         }
                     *       ],
                     *       "kycVerified": 1,
                     *       "asOf": "2026-11-23T07:44:17.128Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserStatsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    users_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7203262f-882f-40dd-b094-56b2d749e7d9",
                     *       "blockchainAddress": "0x928fD1ee205dd10dA5220c070590af3ef5bB5927",
                     *       "tier": 3,
                     *       "status": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T07:47:19.473Z",
                     *       "updatedAt": "2026-11-23T07:47:19.473Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***7890",
                     *         "countryCode": null,
                     *         "lastLoginAt": null,
                     *         "loginCount": 0,
                     *         "preferences": {}
                     *       },
                     *       "kycStatus": "verified",
                     *       "invested": {
                     *         "EGP": "999999999999.999999",
                     *         "USD": "5.000000"
                     *       },
                     *       "erasedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    users_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "closed"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ac008072-c18b-49bd-b2f6-2d6ae6fa702d",
                     *       "blockchainAddress": "0xdA40F712414DD2028Ba4C431B3B477d9C04BDD7a",
                     *       "tier": 3,
                     *       "status": "closed",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T07:42:52.566Z",
                     *       "updatedAt": "2026-11-23T07:42:53.218Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***0775",
                     *         "countryCode": "+20",
                     *         "lastLoginAt": "2026-11-23T07:42:52.566Z",
                     *         "loginCount": 1,
                     *         "preferences": {}
                     *       },
                     *       "kycStatus": "verified",
                     *       "invested": {},
                     *       "erasedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrOpenPositions"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    users_changeTier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tier": 2,
                 *       "reason": "device and face were shown"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTierDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "15138675-1827-4075-8b4a-ecb91fec541f",
                     *       "blockchainAddress": "0x5895fb181C0D5B51F7a66e91524538856F27D320",
                     *       "tier": 2,
                     *       "status": "active",
                     *       "version": 2,
                     *       "createdAt": "2026-11-23T07:45:05.059Z",
                     *       "updatedAt": "2026-11-23T07:45:05.326Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***7191",
                     *         "countryCode": "+20",
                     *         "lastLoginAt": "2026-11-23T07:45:05.059Z",
                     *         "loginCount": 1,
                     *         "preferences": {}
                     *       },
                     *       "kycStatus": "rejected",
                     *       "invested": {},
                     *       "erasedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approval": {
                     *         "id": "483c2b24-76e0-4592-a626-62fe8e2efddb",
                     *         "kind": "tier_raise",
                     *         "resourceType": "users",
                     *         "resourceId": "2b1cce21-2ebd-47a9-bdba-06fea75fcf53",
                     *         "payload": {
                     *           "to": 5,
                     *           "from": 3
                     *         },
                     *         "payloadHash": "9ddca6f5ceea5ab2715b8a7f48aec616318911ecfec9093ffd1d6b6b0b3d1506",
                     *         "reason": "a bank",
                     *         "status": "pending",
                     *         "proposedBy": "461fc043-052e-4884-9823-22ddffa36334",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T07:44:16.263Z",
                     *         "expiresAt": "2026-11-26T07:44:16.263Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedTierDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrApprovalPending"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    users_listActivity: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "reviewed:94a1694a-8d85-458e-befc-1607d4fd75b5",
                     *           "at": "2026-11-23T07:44:16.741Z",
                     *           "kind": "kyc",
                     *           "action": "kyc.rejected",
                     *           "actorType": "admin",
                     *           "actorId": "1262493b-de4f-4a5d-957b-6298621939d0",
                     *           "details": {
                     *             "applicationId": "94a1694a-8d85-458e-befc-1607d4fd75b5"
                     *           }
                     *         },
                     *         {
                     *           "id": "invested:4cb578fc-5747-4936-b152-f0fae9034d1c",
                     *           "at": "2026-11-23T07:44:16.733Z",
                     *           "kind": "investment",
                     *           "action": "investment.recorded",
                     *           "actorType": "user",
                     *           "actorId": "ddff6658-b895-419e-8997-dd385819e42a",
                     *           "details": {
                     *             "amount": "20.000000",
                     *             "status": "pending",
                     *             "assetId": "b0414e04-d681-416e-9f59-c01faab92a5b",
                     *             "currency": "EGP",
                     *             "investmentId": "4cb578fc-5747-4936-b152-f0fae9034d1c"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwiMTc5NTQxOTg1NjczMzI4OCIsImludmVzdGVkOjRjYjU3OGZjLTU3NDctNDkzNi1iMTUyLWYwZmFlOTAzNGQxYyJd",
                     *       "prevCursor": "WyJwcmV2IiwiMTc5NTQxOTg1Njc0MTAwMCIsInJldmlld2VkOjk0YTE2OTRhLThkODUtNDU4ZS1iZWZjLTE2MDdkNGZkNzViNSJd"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserActivityDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    personalData_lookup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+201001234567"
                 *     }
                 */
                "application/json": components["schemas"]["LookupDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "02f1e6c9-1e3a-48b6-985c-208e9ddb7ba6",
                     *       "blockchainAddress": "0x2e725B1c27530d79f5F3247cD96c6112a5493aAf",
                     *       "tier": 0,
                     *       "status": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T07:43:00.563Z",
                     *       "updatedAt": "2026-11-23T07:43:00.563Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***0359",
                     *         "countryCode": "+20",
                     *         "lastLoginAt": "2026-11-23T07:43:00.563Z",
                     *         "loginCount": 1,
                     *         "preferences": {}
                     *       },
                     *       "kycStatus": null,
                     *       "invested": {},
                     *       "erasedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    personalData_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "phone",
                 *       "reason": "the bank asks for it"
                 *     }
                 */
                "application/json": components["schemas"]["RevealDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "field": "phone",
                     *       "value": "+201001234567"
                     *     }
                     */
                    "application/json": components["schemas"]["RevealedDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            /** @description Forbidden: `forbidden`, `password_change_required`, `step_up_required`, `https_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "forbidden" | "password_change_required" | "step_up_required" | "https_required";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            410: components["responses"]["Erased"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    personalData_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "asked again"
                 *     }
                 */
                "application/json": components["schemas"]["EraseDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "663f46d0-35ed-429c-ba6e-78ebc7a9f33a",
                     *       "userId": "12d7e39f-5c68-4976-89e4-a6e92ff170c8",
                     *       "erasedAt": "2026-11-23T07:43:08.097Z",
                     *       "keyId": "uk-33677fe9f447b2b6",
                     *       "destroyed": [
                     *         {
                     *           "rows": 1,
                     *           "what": "encryption key, and with it the phone, KYC data, documents and notes it sealed"
                     *         },
                     *         {
                     *           "rows": 1,
                     *           "what": "link from the phone number to the account"
                     *         }
                     *       ],
                     *       "kept": [
                     *         {
                     *           "why": "financial records",
                     *           "what": "investments, refunds and the wallet address they were paid from",
                     *           "until": "2033-11-23"
                     *         },
                     *         {
                     *           "why": "proof that identity was checked",
                     *           "what": "KYC decisions, their times and the hashes of the documents",
                     *           "until": "2033-11-23"
                     *         }
                     *       ],
                     *       "digest": "d4f4c22f1a11c3212dad3c4c3163ec0bec307458df98c72db0e19f2f0d6bdb23"
                     *     }
                     */
                    "application/json": components["schemas"]["ErasureCertificateDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Forbidden: `forbidden`, `password_change_required`, `step_up_required`, `https_required` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "forbidden" | "password_change_required" | "step_up_required" | "https_required";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrOpenPositionsOrLegalHold"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    personalData_getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bd9e273d-3ce7-44aa-8ee1-51b983f378b7",
                     *       "userId": "ac008072-c18b-49bd-b2f6-2d6ae6fa702d",
                     *       "erasedAt": "2026-11-23T07:42:53.354Z",
                     *       "keyId": "uk-2ce8ee46ea53c7ee",
                     *       "destroyed": [
                     *         {
                     *           "rows": 1,
                     *           "what": "encryption key, and with it the phone, KYC data, documents and notes it sealed"
                     *         },
                     *         {
                     *           "rows": 1,
                     *           "what": "link from the phone number to the account"
                     *         }
                     *       ],
                     *       "kept": [
                     *         {
                     *           "why": "financial records",
                     *           "what": "investments, refunds and the wallet address they were paid from",
                     *           "until": "2033-11-23"
                     *         },
                     *         {
                     *           "why": "proof that identity was checked",
                     *           "what": "KYC decisions, their times and the hashes of the documents",
                     *           "until": "2033-11-23"
                     *         }
                     *       ],
                     *       "digest": "67308ee484cdc866263e3dabb6d0d7ae9155a24e7400dff96f584c4f57248a31"
                     *     }
                     */
                    "application/json": components["schemas"]["ErasureCertificateDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    userNotes_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, adminId, createdAt */
                sort?: string;
                /** @description Any of id, adminId, createdAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "e5613a08-7888-4767-a442-04ce399fcc81",
                     *           "userId": "9da8a3f1-6de3-4811-8f45-5f96937c70f7",
                     *           "adminId": "bc805873-579b-4277-b133-cb8ef8a6ef4e",
                     *           "adminName": "super_admin",
                     *           "createdAt": "2026-11-23T07:43:06.256Z",
                     *           "text": "c"
                     *         },
                     *         {
                     *           "id": "c9416259-8f26-4851-8129-df50adbdd92c",
                     *           "userId": "9da8a3f1-6de3-4811-8f45-5f96937c70f7",
                     *           "adminId": "bc805873-579b-4277-b133-cb8ef8a6ef4e",
                     *           "adminName": "super_admin",
                     *           "createdAt": "2026-11-23T07:43:06.252Z",
                     *           "text": "b"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 3,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserNoteDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    userNotes_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "x"
                 *     }
                 */
                "application/json": components["schemas"]["AddNoteDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e35a6841-96e3-469b-b772-a9587cb6d42b",
                     *       "userId": "6602b6b2-6dc5-4282-820d-66308c8f03fe",
                     *       "adminId": "bc805873-579b-4277-b133-cb8ef8a6ef4e",
                     *       "adminName": "super_admin",
                     *       "createdAt": "2026-11-23T07:43:06.193Z",
                     *       "text": "x"
                     *     }
                     */
                    "application/json": components["schemas"]["UserNoteDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            410: components["responses"]["Erased"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    userNotes_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
                /** @description Id of the note */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a1cd7931-11d3-4f0e-a020-2ee3e5528154",
                     *       "userId": "f09685d2-936f-4c8c-9555-1ecbfb912769",
                     *       "adminId": "bc805873-579b-4277-b133-cb8ef8a6ef4e",
                     *       "adminName": "super_admin",
                     *       "createdAt": "2026-11-23T07:43:05.868Z",
                     *       "text": "Speaks Arabic; prefers mornings."
                     *     }
                     */
                    "application/json": components["schemas"]["UserNoteDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    wallet_requestCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+201001234567",
                 *       "purpose": "login",
                 *       "termsAccepted": true,
                 *       "termsVersion": "2026-01"
                 *     }
                 */
                "application/json": components["schemas"]["RequestCodeDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expiresIn": 300
                     *     }
                     */
                    "application/json": components["schemas"]["CodeSentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    wallet_requestNonce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "0xe79196678870C094e0Ab8e473898ba5f9EFF0d59",
                 *       "purpose": "login"
                 *     }
                 */
                "application/json": components["schemas"]["RequestNonceDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nonce": "ce4a8ae59ac0f77691997834a07a8d9a",
                     *       "domain": "localhost:3001",
                     *       "uri": "otpauth://totp/…",
                     *       "chainId": 7777,
                     *       "issuedAt": "2026-11-23T07:42:56.816Z",
                     *       "expirationTime": "2026-11-23T07:52:56.816Z",
                     *       "message": "localhost:3001 wants you to sign in with your Ethereum account:\n0xe79196678870C094e0Ab8e473898ba5f9EFF0d59\n\nLog in to Pend with this wallet.\n\nURI: http://localhost:3001\nVersion: 1\nChain ID: 7777\nNonce: ce4a8ae59ac0f77691997834a07a8d9a\nIssued At: 2026-11-23T07:42:56.816Z\nExpiration Time: 2026-11-23T0"
                     *     }
                     */
                    "application/json": components["schemas"]["NonceDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    wallet_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+201001234567",
                 *       "code": "925739",
                 *       "termsVersion": "2026-01",
                 *       "address": "0xD806b0E4e834E76DDF1da91Adc0c9CB8d07530A2",
                 *       "message": "localhost:3001 wants you to sign in with your Ethereum account:\n0xD806b0E4e834E76DDF1da91Adc0c9CB8d07530A2\n\nRegister this wallet with Pend.\n\nURI: http://localhost:3001\nVersion: 1\nChain ID: 7777\nNonce: b0812cc6c75a61811483293ae88b30a8\nIssued At: 2026-11-23T07:42:52.332Z\nExpiration Time: 2026-11-23T07",
                 *       "signature": "0x2f7c5035005788faee2e9fd70cced855d64fb2cf21e7a8126a82832b767a5656611dc0f394eeabb19a59d00f61c432592bf4f97b97577f5695a8162efee906f41c",
                 *       "device": {
                 *         "fingerprint": "device-1",
                 *         "name": "Pixel 9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…",
                     *       "user": {
                     *         "id": "6322d410-b73c-4c13-8d84-c95a942ccad4",
                     *         "blockchainAddress": "0xD806b0E4e834E76DDF1da91Adc0c9CB8d07530A2",
                     *         "tier": 0,
                     *         "status": "active",
                     *         "version": 1,
                     *         "createdAt": "2026-11-23T07:42:52.390Z",
                     *         "updatedAt": "2026-11-23T07:42:52.390Z",
                     *         "profile": {
                     *           "phoneNumberMasked": "+20***6077",
                     *           "countryCode": "+20",
                     *           "lastLoginAt": "2026-11-23T07:42:52.390Z",
                     *           "loginCount": 1,
                     *           "preferences": {}
                     *         }
                     *       },
                     *       "alreadyExists": false
                     *     }
                     */
                    "application/json": components["schemas"]["RegisteredDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["InvalidCodeOrInvalidSignature"];
            403: components["responses"]["AccountClosed403OrAccountSuspendedOrHttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrAddressTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrAddressUnproven"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    wallet_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+201001234567",
                 *       "code": "٩٧٣٩٨٥",
                 *       "device": {
                 *         "fingerprint": "d"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WalletLoginDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…",
                     *       "user": {
                     *         "id": "b6dc38cb-7e8a-4074-8803-ff03bdb7a32d",
                     *         "blockchainAddress": "0x796c24FaFb3B112693aec60Aff334A6987C3BAB3",
                     *         "tier": 0,
                     *         "status": "active",
                     *         "version": 1,
                     *         "createdAt": "2026-11-23T07:43:00.037Z",
                     *         "updatedAt": "2026-11-23T07:43:00.037Z",
                     *         "profile": {
                     *           "phoneNumberMasked": "+20***6150",
                     *           "countryCode": "+20",
                     *           "lastLoginAt": "2026-11-23T07:43:00.072Z",
                     *           "loginCount": 2,
                     *           "preferences": {}
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalletTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["InvalidCodeOrInvalidSignature"];
            403: components["responses"]["AccountClosed403OrAccountSuspendedOrHttpsRequired"];
            404: components["responses"]["NotRegistered"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    wallet_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "q3Vb0m…"
                 *     }
                 */
                "application/json": components["schemas"]["WalletRefreshDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI…",
                     *       "expiresIn": 900,
                     *       "refreshToken": "q3Vb0m…"
                     *     }
                     */
                    "application/json": components["schemas"]["RefreshedTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["InvalidRefreshToken"];
            403: components["responses"]["AccountClosed403OrAccountSuspendedOrHttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    wallet_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e77100de-eedb-473d-9ccb-cf085c32997d"
                     *     }
                     */
                    "application/json": components["schemas"]["EndedSessionDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    wallet_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6322d410-b73c-4c13-8d84-c95a942ccad4",
                     *       "blockchainAddress": "0xD806b0E4e834E76DDF1da91Adc0c9CB8d07530A2",
                     *       "tier": 0,
                     *       "status": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T07:42:52.390Z",
                     *       "updatedAt": "2026-11-23T07:42:52.390Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***6077",
                     *         "countryCode": "+20",
                     *         "lastLoginAt": "2026-11-23T07:42:52.390Z",
                     *         "loginCount": 1,
                     *         "preferences": {}
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalletUserDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ownAccount_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "afb45b6b-9977-4f65-966d-ef3bc9e22ba7",
                     *       "blockchainAddress": "0x4F63B75fAD54fcFc39F6b1f3649d7FD7d7aD8919",
                     *       "tier": 0,
                     *       "status": "active",
                     *       "createdAt": "2026-11-23T07:45:01.813Z",
                     *       "phoneNumberMasked": "+20***7171",
                     *       "countryCode": "+20",
                     *       "lastLoginAt": "2026-11-23T07:45:01.813Z",
                     *       "loginCount": 1,
                     *       "preferences": {
                     *         "language": "ar",
                     *         "currency": "EGP",
                     *         "analytics": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProfileDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ownAccount_changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "afb45b6b-9977-4f65-966d-ef3bc9e22ba7",
                 *       "blockchainAddress": "0x4F63B75fAD54fcFc39F6b1f3649d7FD7d7aD8919",
                 *       "tier": 0,
                 *       "status": "active",
                 *       "createdAt": "2026-11-23T07:45:01.813Z",
                 *       "phoneNumberMasked": "+20***7171",
                 *       "countryCode": "+20",
                 *       "lastLoginAt": "2026-11-23T07:45:01.813Z",
                 *       "loginCount": 1,
                 *       "preferences": {
                 *         "language": "en",
                 *         "currency": "USD",
                 *         "analytics": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "afb45b6b-9977-4f65-966d-ef3bc9e22ba7",
                     *       "blockchainAddress": "0x4F63B75fAD54fcFc39F6b1f3649d7FD7d7aD8919",
                     *       "tier": 0,
                     *       "status": "active",
                     *       "createdAt": "2026-11-23T07:45:01.813Z",
                     *       "phoneNumberMasked": "+20***7171",
                     *       "countryCode": "+20",
                     *       "lastLoginAt": "2026-11-23T07:45:01.813Z",
                     *       "loginCount": 1,
                     *       "preferences": {
                     *         "language": "en",
                     *         "currency": "USD",
                     *         "analytics": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnProfileDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    ownAccount_activity: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
                /** @description Only of this kind */
                kind?: "investment" | "interest" | "kyc" | "tier" | "login";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "tier:2e8c8974-21fc-4ef7-b3ba-e8aec9b0327e",
                     *           "at": "2026-11-23T07:45:05.326Z",
                     *           "kind": "tier",
                     *           "action": "tier.raised",
                     *           "details": {
                     *             "tier": 2,
                     *             "tierBefore": 0
                     *           }
                     *         },
                     *         {
                     *           "id": "investment:e200b89f051b3ece9805a8c1f366fdf4",
                     *           "at": "2026-11-23T07:45:05.307Z",
                     *           "kind": "investment",
                     *           "action": "investment.taken_back",
                     *           "details": {
                     *             "amount": "100.000000",
                     *             "reason": null,
                     *             "assetId": "76456407-8938-42be-9e67-863d317b2725",
                     *             "currency": "EGP",
                     *             "assetTitle": "Groves",
                     *             "investmentId": "e15a9c21-78d1-469b-936a-de7adaa9249a",
                     *             "transactionHash": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwiMTc5NTQxOTkwNTMwNzUzNyIsImludmVzdG1lbnQ6ZTIwMGI4OWYwNTFiM2VjZTk4MDVhOGMxZjM2NmZkZjQiXQ",
                     *       "prevCursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OwnActivityDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ownAccount_devices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "9f756808-d332-467a-9ddb-69cf7ac274fd",
                     *           "name": null,
                     *           "firstSeenAt": "2026-11-23T07:45:04.006Z",
                     *           "lastSeenAt": "2026-11-23T07:45:04.006Z",
                     *           "loginCount": 1,
                     *           "current": true
                     *         },
                     *         {
                     *           "id": "0cf547a1-8b02-48a3-9a43-0c02d8800879",
                     *           "name": "Pixel 9",
                     *           "firstSeenAt": "2026-11-23T07:45:03.972Z",
                     *           "lastSeenAt": "2026-11-23T07:45:03.972Z",
                     *           "loginCount": 1,
                     *           "current": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnDevicesDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ownAccount_removeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0cf547a1-8b02-48a3-9a43-0c02d8800879"
                     *     }
                     */
                    "application/json": components["schemas"]["RemovedDeviceDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    ownAccount_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2026-11-23T07:45:06.071Z",
                     *       "data": {
                     *         "account": {
                     *           "id": "60b669ef-3e06-441d-a60a-54d814ed6d1e",
                     *           "blockchainAddress": "0x62d6b49f820d817521fd79b1d73b7803d0fb1606",
                     *           "tier": 0,
                     *           "status": "active",
                     *           "createdAt": "2026-11-23T07:45:05.812Z",
                     *           "updatedAt": "2026-11-23T07:45:05.812Z",
                     *           "phoneNumberMasked": "+20***7193",
                     *           "countryCode": "+20",
                     *           "registrationIp": "127.0.0.1",
                     *           "lastLoginAt": "2026-11-23T07:45:05.812Z",
                     *           "loginCount": 1,
                     *           "devices": [
                     *             {
                     *               "id": "cd6d4ab3-96d0-44da-9bb1-ee33b5331f91",
                     *               "name": "Pixel 9",
                     *               "lastSeenAt": "2026-11-23T07:45:05.812521+00:00",
                     *               "loginCount": 1,
                     *               "fingerprint": "my-print",
                     *               "firstSeenAt": "2026-11-23T07:45:05.812521+00:00"
                     *             }
                     *           ],
                     *           "preferences": {},
                     *           "metadata": {
                     *             "terms": {
                     *               "version": "2026-01",
                     *               "acceptedAt": "2026-11-23T07:45:05.812521+00:00"
                     *             }
                     *           },
                     *           "phone": "+201001234567"
                     *         },
                     *         "sessions": [
                     *           {
                     *             "id": "f71ba835-cd48-4b05-b47a-57b83d8efea9",
                     *             "deviceId": "cd6d4ab3-96d0-44da-9bb1-ee33b5331f91",
                     *             "ipAddress": "127.0.0.1",
                     *             "userAgent": null,
                     *             "createdAt": "2026-11-23T07:45:05.812Z",
                     *             "lastUsedAt": "2026-11-23T07:45:05.812Z",
                     *             "expiresAt": "2026-11-24T07:45:05.812Z",
                     *             "revokedAt": null
                     *           }
                     *         ],
                     *         "tierSteps": [],
                     *         "auditLog": [
                     *           {
                     *             "at": "2026-11-23T07:45:05.812Z",
                     *             "action": "INSERT",
                     *             "by": "system",
                     *             "resourceType": "users",
                     *             "ipAddress": null,
                     *             "userAgent": null
                     *           },
                     *           {
                     *             "at": "2026-11-23T07:45:05.812Z",
                     *             "action": "INSERT",
                     *             "by": "system",
                     *             "resourceType": "user_profiles",
                     *             "ipAddress": null,
                     *             "userAgent": null
                     *           }
                     *         ],
                     *         "eventsOfUse": [
                     *           {
                     *             "at": "2026-11-23T07:45:06.012Z",
                     *             "eventType": "seen-60b669ef-3e06-441d-a60a-54d814ed6d1e",
                     *             "eventData": {},
                     *             "sessionId": null,
                     *             "ipAddress": null,
                     *             "userAgent": null
                     *           }
                     *         ],
                     *         "kycApplications": [
                     *           {
                     *             "id": "462e8498-ae82-42b3-8b62-d36c1d8efd95",
                     *             "status": "pending_review",
                     *             "attempt": 1,
                     *             "targetTier": 3,
                     *             "createdAt": "2026-11-23T07:45:06.014Z",
                     *             "submittedAt": "2026-11-23T07:45:06.014Z",
                     *             "reviewedAt": null,
                     *             "rejectionCode": null,
                     *             "rejectionKind": null,
                     *             "rejectionReason": null,
                     *             "expiresAt": null,
                     *             "revokedAt": null,
                     *             "personalData": null,
                     *             "documents": [
                     *               {
                     *                 "id": "40466e4f-a3af-4465-b08d-656a85b30089",
                     *                 "applicationId": "462e8498-ae82-42b3-8b62-d36c1d8efd95",
                     *                 "documentType": "id",
                     *                 "fileSize": null,
                     *                 "mimeType": null,
                     *                 "fileHash": null,
                     *                 "uploadedAt": "2026-11-23T07:45:06.022Z",
                     *                 "originalFilename": "paper-60b669ef-3e06-441d-a60a-54d814ed6d1e.png"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "investments": [
                     *           {
                     *             "id": "73f1b886-8d78-4848-8cce-c21329c9e286",
                     *             "assetId": "c44fd822-5668-4811-b3c3-14e5bf5be160",
                     *             "assetTitle": "Groves",
                     *             "amount": "77.500000",
                     *             "currency": "EGP",
                     *             "status": "confirmed",
                     *             "tokens": null,
                     *             "transactionHash": null,
                     *             "blockNumber": null,
                     *             "investedAt": "2026-11-23T07:45:05.992Z",
                     *             "confirmedAt": null,
                     *             "failureReason": null,
                     *             "reservationExpiresAt": null,
                     *             "refundedAt": null,
                     *             "refundedAmount": null,
                     *             "eligibility": null,
                     *             "version": 1,
                     *             "contractAddress": null,
                     *             "agreementHash": null,
                     *             "paymentReference": null,
                     *             "history": [
                     *               {
                     *                 "at": "2026-11-23T07:45:05.992797+00:00",
                     *                 "amount": "77.500000",
                     *                 "reason": null,
                     *                 "status": "confirmed"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "withdrawals": [],
                     *         "interest": []
                     *       },
                     *       "withheld": [
                     *         {
                     *           "what": "notes of staff",
                     *           "why": "they are the deliberations of those who wrote them"
                     *         },
                     *         {
                     *           "what": "names of the staff who decided",
                     *           "why": "they are personal data of others"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnDataDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ownAccount_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7ba82ddc-3d65-4688-b49a-246539dd2fe6",
                     *       "status": "closed"
                     *     }
                     */
                    "application/json": components["schemas"]["ClosedAccountDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            409: components["responses"]["ConcurrentChangeOrOpenPositionsOrLegalHold"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assetFigures_stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 51,
                     *       "interestedCount": 0,
                     *       "byStatus": [
                     *         {
                     *           "count": 12,
                     *           "status": "active"
                     *         },
                     *         {
                     *           "count": 8,
                     *           "status": "closed"
                     *         }
                     *       ],
                     *       "byType": [
                     *         {
                     *           "type": "interest",
                     *           "count": 3
                     *         },
                     *         {
                     *           "type": "investment",
                     *           "count": 48
                     *         }
                     *       ],
                     *       "byCategory": [
                     *         {
                     *           "count": 47,
                     *           "category": "Agriculture"
                     *         },
                     *         {
                     *           "count": 2,
                     *           "category": "General"
                     *         }
                     *       ],
                     *       "byCurrency": [
                     *         {
                     *           "count": 51,
                     *           "capacity": "57845500.000000",
                     *           "currency": "EGP",
                     *           "totalInvested": "4300.500000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssetStatsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assetFigures_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assetId": "a003bc77-ed3a-41a5-9675-9a4855df7c89",
                     *       "currency": "EGP",
                     *       "totalInvested": "3500.500000",
                     *       "investorCount": 2,
                     *       "interestedCount": 0,
                     *       "performanceData": {},
                     *       "lastUpdated": "2026-11-23T07:42:46.114Z",
                     *       "capacity": "10000.000000",
                     *       "remaining": "6499.500000",
                     *       "fundingPercentage": "35.01"
                     *     }
                     */
                    "application/json": components["schemas"]["AssetMetricsOfDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assetFigures_investors: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: userId, blockchainAddress, tier, status, phoneNumberMasked, totalInvested, investments, firstInvestedAt, lastInvestedAt */
                sort?: string;
                /** @description Any of userId, blockchainAddress, tier, status, phoneNumberMasked, totalInvested, investments, firstInvestedAt, lastInvestedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
                /** @description A past day (UTC), meant to its end, or a moment with its offset; now without it */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "userId": "62750c1f-58fe-4134-8e4f-0d574e7cb712",
                     *           "phoneNumberMasked": "+20***2222",
                     *           "blockchainAddress": "0x3275810407E492785B33FC22300552094D73C9Be",
                     *           "tier": 1,
                     *           "status": "active",
                     *           "totalInvested": "2000.000000",
                     *           "invested": {
                     *             "EGP": "2000.000000"
                     *           },
                     *           "investments": 1,
                     *           "firstInvestedAt": "2026-11-23T07:42:46.110Z",
                     *           "lastInvestedAt": "2026-11-23T07:42:46.110Z"
                     *         },
                     *         {
                     *           "userId": "2acd234b-b026-4fcb-9847-34b00b0094e7",
                     *           "phoneNumberMasked": "+20***1111",
                     *           "blockchainAddress": "0xFA3203D3ff248759AbCdd8B9ec57Fec9C7E7537b",
                     *           "tier": 3,
                     *           "status": "active",
                     *           "totalInvested": "1500.500000",
                     *           "invested": {
                     *             "EGP": "1500.500000",
                     *             "USD": "20.000000"
                     *           },
                     *           "investments": 3,
                     *           "firstInvestedAt": "2026-11-23T07:42:46.086Z",
                     *           "lastInvestedAt": "2026-11-23T07:42:46.106Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 2,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AssetInvestorDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assetFigures_performance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a003bc77-ed3a-41a5-9675-9a4855df7c89",
                     *       "title": "Olive Groves",
                     *       "category": "Figures",
                     *       "currency": "EGP",
                     *       "totalInvested": "3500.500000",
                     *       "investorCount": 2,
                     *       "fundingPercentage": "35.01",
                     *       "totalInvestments": 4,
                     *       "avgInvestmentSize": "1166.833333",
                     *       "investedByCurrency": {
                     *         "EGP": "3500.500000",
                     *         "USD": "20.000000"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetPerformanceDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFoundOrNotSummarised"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assets_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, slug, type, title, category, location, status, contractAddress, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested, investorCount, interestedCount, updatedAt, createdBy, createdByAdmin */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, slug, type, title, category, location, status, contractAddress, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested, investorCount, interestedCount, updatedAt, createdBy, createdByAdmin, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "02f26ad2-7441-4dc3-86ee-2dd1687a9a2e",
                     *           "contractAddress": "0x53ace6407594C146C48C8b9025221af0f8510416",
                     *           "slug": "olive-42a080d6-1ebc-45b1-bd57-c9de45994132",
                     *           "type": "investment",
                     *           "title": "Olive Groves",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "imageHash": null,
                     *           "status": "active",
                     *           "metadata": {},
                     *           "createdBy": null,
                     *           "createdByAdmin": null,
                     *           "version": 3,
                     *           "createdAt": "2026-11-23T07:49:39.319Z",
                     *           "updatedAt": "2026-11-23T07:49:39.416Z",
                     *           "details": {
                     *             "currency": "EGP",
                     *             "tokenSymbol": null,
                     *             "tokenPrice": "100.000000",
                     *             "maxSupply": "100",
                     *             "expectedRoi": null,
                     *             "expectedRoiMax": null,
                     *             "lockupPeriod": null,
                     *             "minimumInvestment": "100.000000",
                     *             "softCap": null,
                     *             "deadline": null,
                     *             "contactFormat": null,
                     *             "contactValue": null,
                     *             "jurisdiction": null,
                     *             "spvName": null,
                     *             "custodyType": null,
                     *             "minTierRequired": 0,
                     *             "legalDocuments": [],
                     *             "agreementUrl": null,
                     *             "agreementHash": null
                     *           },
                     *           "metrics": {
                     *             "totalInvested": "0.000000",
                     *             "investorCount": 0,
                     *             "interestedCount": 0,
                     *             "performanceData": {},
                     *             "lastUpdated": "2026-11-23T07:49:39.410Z"
                     *           }
                     *         },
                     *         {
                     *           "id": "0fb1fe42-52e8-440d-a43b-1725329caeb5",
                     *           "contractAddress": "0xC4A53AAF92f721497d63a7C642e802896106ADeF",
                     *           "slug": "olive-7d4c4d05-218e-404b-8ec4-96ef4c36522a",
                     *           "type": "investment",
                     *           "title": "Olive Groves",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "imageHash": null,
                     *           "status": "active",
                     *           "metadata": {},
                     *           "createdBy": null,
                     *           "createdByAdmin": null,
                     *           "version": 3,
                     *           "createdAt": "2026-11-23T07:49:39.329Z",
                     *           "updatedAt": "2026-11-23T07:49:39.397Z",
                     *           "details": {
                     *             "currency": "EGP",
                     *             "tokenSymbol": null,
                     *             "tokenPrice": "100.000000",
                     *             "maxSupply": "100",
                     *             "expectedRoi": null,
                     *             "expectedRoiMax": null,
                     *             "lockupPeriod": null,
                     *             "minimumInvestment": "100.000000",
                     *             "softCap": null,
                     *             "deadline": null,
                     *             "contactFormat": null,
                     *             "contactValue": null,
                     *             "jurisdiction": null,
                     *             "spvName": null,
                     *             "custodyType": null,
                     *             "minTierRequired": 0,
                     *             "legalDocuments": [],
                     *             "agreementUrl": null,
                     *             "agreementHash": null
                     *           },
                     *           "metrics": {
                     *             "totalInvested": "0.000000",
                     *             "investorCount": 0,
                     *             "interestedCount": 0,
                     *             "performanceData": {},
                     *             "lastUpdated": "2026-11-23T07:49:39.389Z"
                     *           }
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 3,
                     *       "total": 8,
                     *       "pageCount": 3
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AssetDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assets_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "investment",
                 *       "title": "Olive Groves",
                 *       "description": "Forty hectares of bearing trees.",
                 *       "category": "Agriculture",
                 *       "location": "Wadi Natrun",
                 *       "imageUrl": "https://pend.example/olive.jpg",
                 *       "contractAddress": "0xB6f82be30620E2c411F73A38196974201F61d148",
                 *       "metadata": {
                 *         "source": "panel",
                 *         "nested": {
                 *           "level": [
                 *             1,
                 *             2
                 *           ]
                 *         }
                 *       },
                 *       "imageHash": "0xF2A194166CC911FBBFFEFBD113B2E8D2A163D353BB816375CD08BE6BF14E48E7",
                 *       "details": {
                 *         "tokenSymbol": "OLIVE",
                 *         "tokenPrice": "125.50",
                 *         "maxSupply": "10000",
                 *         "currency": "EGP",
                 *         "minimumInvestment": "125.5",
                 *         "lockupPeriod": 365,
                 *         "deadline": "2026-11-24T07:42:38.083Z",
                 *         "minTierRequired": 2,
                 *         "legalDocuments": [
                 *           {
                 *             "title": "Prospectus",
                 *             "url": "https://pend.example/p.pdf",
                 *             "hash": "0x928fd1ee205dd10da5220c070590af3ef5bb5927f8f3f0ef219be5bbd65295c6"
                 *           }
                 *         ],
                 *         "agreementUrl": "https://pend.example/a.pdf",
                 *         "agreementHash": "0x8ae271bbe176f6b95496445aa0350c458fbdd38b56ae5d1312029951583269c1",
                 *         "expectedRoi": 12.5,
                 *         "expectedRoiMax": "14"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateAssetDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c4f5d4f-11fd-4241-9be4-3be6b55929ef",
                     *       "contractAddress": "0xB6f82be30620E2c411F73A38196974201F61d148",
                     *       "slug": "olive-groves-7c4f5d4f",
                     *       "type": "investment",
                     *       "title": "Olive Groves",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": "0xf2a194166cc911fbbffefbd113b2e8d2a163d353bb816375cd08be6bf14e48e7",
                     *       "status": "draft",
                     *       "metadata": {
                     *         "nested": {
                     *           "level": [
                     *             1,
                     *             2
                     *           ]
                     *         },
                     *         "source": "panel"
                     *       },
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T07:42:38.092Z",
                     *       "updatedAt": "2026-11-23T07:42:38.092Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "OLIVE",
                     *         "tokenPrice": "125.500000",
                     *         "maxSupply": "10000",
                     *         "expectedRoi": "12.50",
                     *         "expectedRoiMax": "14.00",
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "125.500000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:38.083Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [
                     *           {
                     *             "url": "https://pend.example/p.pdf",
                     *             "hash": "0x928fd1ee205dd10da5220c070590af3ef5bb5927f8f3f0ef219be5bbd65295c6",
                     *             "title": "Prospectus"
                     *           }
                     *         ],
                     *         "agreementUrl": "https://pend.example/a.pdf",
                     *         "agreementHash": "0x8ae271bbe176f6b95496445aa0350c458fbdd38b56ae5d1312029951583269c1"
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:38.092Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeepOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrContractTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assets_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, slug, type, title, category, location, status, contractAddress, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested, investorCount, interestedCount, updatedAt, createdBy, createdByAdmin */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, slug, type, title, category, location, status, contractAddress, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested, investorCount, interestedCount, updatedAt, createdBy, createdByAdmin, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,slug,type,title,category,location,status,contractAddress,currency,tokenSymbol,tokenPrice,maxSupply,minimumInvestment,expectedRoi,deadline,minTierRequired,totalInvested,investorCount,interestedCount,createdAt,updatedAt
                     *     0384408d-f074-47e0-b9b5-ea7f64624c79,olive-3da7b003-6582-4603-b4f5-38ce7cdff3bb,investment,Olive Groves,General,,active,0x3ecd4e25938712a4ff5f49a2e90da4687f698f66,EGP,,100.000000,100,100.000000,,,0,0.000000,0,0,2026-11-23T14:41:41.618Z,2026-11-23T14:41:41.741Z
                     *     50b951d2-f5ed-43e6-a9c7-3e51825ecb48,olive-8dace73b-2868-4f67-bb78-d8a3dbe82501,investment,Olive Groves,General,,active,0x52d5fec4e9e07c8c5039295e23d674e291b86729,EGP,,100.000000,100,100.000000,,,0,0.000000,0,0,2026-11-23T14:41:41.609Z,2026-11-23T14:41:41.745Z
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    assets_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a1a031e-b5fb-43f6-9358-21ebf58299fc",
                     *       "contractAddress": "0x716a28DD9eC0E108D97783D0823cC697Ee9394A5",
                     *       "slug": "olive-groves-3a1a031e",
                     *       "type": "investment",
                     *       "title": "Olive Groves",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "/uploads/x.png",
                     *       "imageHash": null,
                     *       "status": "draft",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T07:42:40.897Z",
                     *       "updatedAt": "2026-11-23T07:42:40.960Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "NOT A SYM",
                     *         "tokenPrice": "125.500000",
                     *         "maxSupply": "10000",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "125.500000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:40.894Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [
                     *           "see the office",
                     *           {
                     *             "name": "x"
                     *           }
                     *         ],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:40.897Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    assets_replace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "3a1a031e-b5fb-43f6-9358-21ebf58299fc",
                 *       "contractAddress": "0x716a28DD9eC0E108D97783D0823cC697Ee9394A5",
                 *       "slug": "olive-groves-3a1a031e",
                 *       "type": "investment",
                 *       "title": "Renamed",
                 *       "description": "Forty hectares of bearing trees.",
                 *       "category": "Agriculture",
                 *       "location": "Wadi Natrun",
                 *       "imageUrl": "/uploads/x.png",
                 *       "imageHash": null,
                 *       "status": "draft",
                 *       "metadata": {},
                 *       "createdBy": null,
                 *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                 *       "version": 3,
                 *       "createdAt": "2026-11-23T07:42:40.897Z",
                 *       "updatedAt": "2026-11-23T07:42:40.960Z",
                 *       "details": {
                 *         "currency": "EGP",
                 *         "tokenSymbol": "NOT A SYM",
                 *         "tokenPrice": "125.500000",
                 *         "maxSupply": "10000",
                 *         "expectedRoi": null,
                 *         "expectedRoiMax": null,
                 *         "lockupPeriod": 365,
                 *         "minimumInvestment": "125.500000",
                 *         "softCap": null,
                 *         "deadline": "2026-11-24T07:42:40.894Z",
                 *         "contactFormat": null,
                 *         "contactValue": null,
                 *         "jurisdiction": null,
                 *         "spvName": null,
                 *         "custodyType": null,
                 *         "minTierRequired": 2,
                 *         "legalDocuments": [
                 *           "see the office",
                 *           {
                 *             "name": "x"
                 *           }
                 *         ],
                 *         "agreementUrl": null,
                 *         "agreementHash": null
                 *       },
                 *       "metrics": {
                 *         "totalInvested": "0.000000",
                 *         "investorCount": 0,
                 *         "interestedCount": 0,
                 *         "performanceData": {},
                 *         "lastUpdated": "2026-11-23T07:42:40.897Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAssetDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3a1a031e-b5fb-43f6-9358-21ebf58299fc",
                     *       "contractAddress": "0x716a28DD9eC0E108D97783D0823cC697Ee9394A5",
                     *       "slug": "olive-groves-3a1a031e",
                     *       "type": "investment",
                     *       "title": "Renamed",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "/uploads/x.png",
                     *       "imageHash": null,
                     *       "status": "draft",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 4,
                     *       "createdAt": "2026-11-23T07:42:40.897Z",
                     *       "updatedAt": "2026-11-23T07:42:41.047Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "NOT A SYM",
                     *         "tokenPrice": "125.500000",
                     *         "maxSupply": "10000",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "125.500000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:40.894Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [
                     *           "see the office",
                     *           {
                     *             "name": "x"
                     *           }
                     *         ],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "100.000000",
                     *         "investorCount": 1,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:41.010Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrContractTaken"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assets_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8e0a37b4-58ca-4dc5-a0a5-58df3583de6e"
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedAssetDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIfMatchMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrHasInvestments"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assets_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "details": {
                 *         "spvName": "S"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAssetDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "548737e1-edc9-4d5e-afc6-9d9ad90e52e8",
                     *       "contractAddress": "0xF8821DEF26337f7d1EC4f78B0bB11bc9Eb0FA0Ed",
                     *       "slug": "olive-groves-548737e1",
                     *       "type": "investment",
                     *       "title": "T",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "C",
                     *       "location": "L",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": null,
                     *       "status": "draft",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 5,
                     *       "createdAt": "2026-11-23T07:42:41.897Z",
                     *       "updatedAt": "2026-11-23T07:42:41.950Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "OLIVE",
                     *         "tokenPrice": "125.500000",
                     *         "maxSupply": "10000",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "125.500000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:41.885Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": "S",
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:41.897Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrContractTaken"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assets_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a003bc77-ed3a-41a5-9675-9a4855df7c89",
                     *       "contractAddress": "0xE41dA5A2A79B0e51b210D6aAcAAde2a5A174B037",
                     *       "slug": "olive-groves-a003bc77",
                     *       "type": "investment",
                     *       "title": "Olive Groves",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Figures",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": null,
                     *       "status": "active",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 2,
                     *       "createdAt": "2026-11-23T07:42:46.018Z",
                     *       "updatedAt": "2026-11-23T07:42:46.038Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "OLIVE",
                     *         "tokenPrice": "100.000000",
                     *         "maxSupply": "100",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "1.000000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:46.009Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:46.018Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assets_pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ea47e131-3635-40ad-89e1-b6eb5a78f9a1",
                     *       "contractAddress": "0xB8a087b133ed32889042fba097894376FC3157D5",
                     *       "slug": "olive-groves-ea47e131",
                     *       "type": "investment",
                     *       "title": "Olive Groves",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": null,
                     *       "status": "paused",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T07:42:43.196Z",
                     *       "updatedAt": "2026-11-23T07:42:43.250Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "OLIVE",
                     *         "tokenPrice": "125.500000",
                     *         "maxSupply": "10000",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "125.500000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:43.188Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:43.196Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assets_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "777cd0a3-5ba1-419f-9765-88de639adf8a",
                     *       "contractAddress": "0xB81c87cFd6AEbEc600EeD1c125dB86C922583F44",
                     *       "slug": "olive-groves-777cd0a3",
                     *       "type": "investment",
                     *       "title": "Olive Groves",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": null,
                     *       "status": "active",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 4,
                     *       "createdAt": "2026-11-23T07:42:43.966Z",
                     *       "updatedAt": "2026-11-23T07:42:43.995Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "OLIVE",
                     *         "tokenPrice": "125.500000",
                     *         "maxSupply": "10000",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "125.500000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:43.962Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:43.966Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    assets_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "81c350b7-547a-4eab-8041-9328093f1ad7",
                     *       "contractAddress": "0x711d90814878EfA731d395072B96a7e95260677C",
                     *       "slug": "olive-groves-81c350b7",
                     *       "type": "investment",
                     *       "title": "Olive Groves",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": null,
                     *       "status": "closed",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "6c91d53e-487a-4cc7-a28c-d67115964afe",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T07:42:43.567Z",
                     *       "updatedAt": "2026-11-23T07:42:43.603Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": "OLIVE",
                     *         "tokenPrice": "125.500000",
                     *         "maxSupply": "10000",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": 365,
                     *         "minimumInvestment": "125.500000",
                     *         "softCap": null,
                     *         "deadline": "2026-11-24T07:42:43.565Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T07:42:43.567Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    pools_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, slug, type, title, category, location, status, contractAddress, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested, investorCount, interestedCount */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, slug, type, title, category, location, status, contractAddress, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested, investorCount, interestedCount, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "aae5bddd-5a95-4117-a739-f4630115416a",
                     *           "contractAddress": "0xABCDefabcdeFAbcDefABcdeFaBcdeFABcDEFAbe6",
                     *           "slug": "olive-70ebb7fa-45a8-4b63-9e48-1f66ac65eacf",
                     *           "type": "interest",
                     *           "title": "Solar Farm",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "currency": "EGP",
                     *           "tokenSymbol": null,
                     *           "tokenPrice": "100.000000",
                     *           "capacity": "100000.000000",
                     *           "totalInvested": "0.000000",
                     *           "fundingPercentage": "0.00",
                     *           "investorCount": 0,
                     *           "interestedCount": 0,
                     *           "minimumInvestment": null,
                     *           "expectedRoi": null,
                     *           "expectedRoiMax": null,
                     *           "lockupPeriod": null,
                     *           "softCap": null,
                     *           "deadline": null,
                     *           "minTierRequired": 1,
                     *           "createdAt": "2026-11-23T07:43:35.607Z"
                     *         },
                     *         {
                     *           "id": "6917f1ab-53d1-4a8a-bfb2-e085ec87ec6f",
                     *           "contractAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2",
                     *           "slug": "olive-a5ded820-0d40-431f-99fc-1f60a85c7f8a",
                     *           "type": "investment",
                     *           "title": "Harvest Pool",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "currency": "EGP",
                     *           "tokenSymbol": null,
                     *           "tokenPrice": "100.000000",
                     *           "capacity": "100000.000000",
                     *           "totalInvested": "0.000000",
                     *           "fundingPercentage": "0.00",
                     *           "investorCount": 0,
                     *           "interestedCount": 0,
                     *           "minimumInvestment": null,
                     *           "expectedRoi": null,
                     *           "expectedRoiMax": null,
                     *           "lockupPeriod": null,
                     *           "softCap": null,
                     *           "deadline": null,
                     *           "minTierRequired": 1,
                     *           "createdAt": "2026-11-23T07:43:35.580Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 2,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PoolDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pools_leaderboard: {
        parameters: {
            query?: {
                /** @description Rows of a page */
                limit?: number;
                /** @description Only in this currency */
                currency?: "EGP" | "USD" | "USDC" | "HVT";
                /** @description What the board is ordered by */
                by?: "raised" | "investors" | "growth";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "by": "growth",
                     *       "data": [
                     *         {
                     *           "id": "7e757d08-3080-4aac-809a-3938b921ca8c",
                     *           "contractAddress": "0x390945fe1F66c56B00Ef6fe7552507DE30E26A1c",
                     *           "slug": "olive-211f18c4-066f-45bf-a968-764d42b749b2",
                     *           "type": "investment",
                     *           "title": "Rich",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "currency": "EGP",
                     *           "tokenSymbol": null,
                     *           "tokenPrice": "100.000000",
                     *           "capacity": "100000.000000",
                     *           "totalInvested": "90000000000.000000",
                     *           "fundingPercentage": "90000000.00",
                     *           "investorCount": 1,
                     *           "interestedCount": 0,
                     *           "minimumInvestment": null,
                     *           "expectedRoi": null,
                     *           "expectedRoiMax": null,
                     *           "lockupPeriod": null,
                     *           "softCap": null,
                     *           "deadline": null,
                     *           "minTierRequired": 1,
                     *           "createdAt": "2026-08-15T07:43:57.503Z",
                     *           "growth": "90000000000.000000",
                     *           "rank": 1
                     *         },
                     *         {
                     *           "id": "6c869484-ea83-4408-b8a4-0f8ace597945",
                     *           "contractAddress": "0xD898750ef4B382Bd2F80f313221D7F3A0511aC99",
                     *           "slug": "olive-2957fb1e-e483-4956-8fc9-7e9f19858143",
                     *           "type": "investment",
                     *           "title": "Olive Groves",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "currency": "EGP",
                     *           "tokenSymbol": null,
                     *           "tokenPrice": "100.000000",
                     *           "capacity": "100000.000000",
                     *           "totalInvested": "150.000000",
                     *           "fundingPercentage": "0.15",
                     *           "investorCount": 1,
                     *           "interestedCount": 0,
                     *           "minimumInvestment": null,
                     *           "expectedRoi": null,
                     *           "expectedRoiMax": null,
                     *           "lockupPeriod": null,
                     *           "softCap": null,
                     *           "deadline": null,
                     *           "minTierRequired": 1,
                     *           "createdAt": "2026-08-15T07:43:57.020Z",
                     *           "growth": "50.000000",
                     *           "rank": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LeaderboardDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pools_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, address of the contract, or slug */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bc614a77-5ff5-49bc-8722-461b02afb184",
                     *       "contractAddress": "0xd0093987652628EBc6BcA9e30D19FacFa38B9c81",
                     *       "slug": "olive-25c807ed-3875-4bf6-8ae5-7123ea62f676",
                     *       "type": "investment",
                     *       "title": "Solar",
                     *       "description": null,
                     *       "category": "General",
                     *       "location": null,
                     *       "imageUrl": null,
                     *       "status": "active",
                     *       "currency": "EGP",
                     *       "tokenSymbol": null,
                     *       "tokenPrice": "100.000000",
                     *       "capacity": "100000.000000",
                     *       "totalInvested": "0.000000",
                     *       "fundingPercentage": "0.00",
                     *       "investorCount": 0,
                     *       "interestedCount": 0,
                     *       "minimumInvestment": null,
                     *       "expectedRoi": null,
                     *       "expectedRoiMax": null,
                     *       "lockupPeriod": null,
                     *       "softCap": null,
                     *       "deadline": null,
                     *       "minTierRequired": 1,
                     *       "createdAt": "2026-08-15T07:43:55.964Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PoolDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pools_investments: {
        parameters: {
            query?: {
                /** @description Of the answer before; empty for the first page */
                cursor?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id, address of the contract, or slug */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "amount": "8.000000",
                     *           "currency": "EGP",
                     *           "confirmedAt": "2025-01-03T00:00:00.000Z",
                     *           "transactionHash": null,
                     *           "blockNumber": null
                     *         },
                     *         {
                     *           "amount": "4.000000",
                     *           "currency": "EGP",
                     *           "confirmedAt": "2025-01-02T00:00:00.000Z",
                     *           "transactionHash": null,
                     *           "blockNumber": null
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwiMTczNTc3NjAwMDAwMDAwMSIsIjk1YWU5ZDQxLTEzN2QtNGZlMS1hOTY3LWY2YjBjZDBiMDJhYyJd",
                     *       "prevCursor": "WyJwcmV2IiwiMTczNTg2MjQwMDAwMDAwMSIsIjE3YTE0YTZkLTg1NzctNGE2MS04NDA0LWJhYzJjOWEyMmJjOCJd"
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PoolInvestmentDto"][];
                        nextCursor: string | null;
                        prevCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pools_history: {
        parameters: {
            query?: {
                /** @description End of the time asked for */
                to?: string;
                /** @description Begin of the time asked for */
                from?: string;
            };
            header?: never;
            path: {
                /** @description Id, address of the contract, or slug */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "EGP",
                     *       "data": [
                     *         {
                     *           "day": "2026-11-18",
                     *           "totalInvested": "0.000000",
                     *           "investorCount": 0,
                     *           "interestedCount": 0,
                     *           "price": "100"
                     *         },
                     *         {
                     *           "day": "2026-11-19",
                     *           "totalInvested": "0.000000",
                     *           "investorCount": 0,
                     *           "interestedCount": 0,
                     *           "price": "100"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PoolHistoryDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    walletPools_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address on the chain: `0x` and 40 hex digits; in mixed case with a right EIP-55 checksum */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *       "data": [
                     *         {
                     *           "poolId": "6917f1ab-53d1-4a8a-bfb2-e085ec87ec6f",
                     *           "slug": "olive-a5ded820-0d40-431f-99fc-1f60a85c7f8a",
                     *           "title": "Harvest Pool",
                     *           "contractAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2",
                     *           "transactions": 56,
                     *           "firstBlock": 1,
                     *           "lastBlock": 6,
                     *           "tokenBalance": null
                     *         },
                     *         {
                     *           "poolId": "aae5bddd-5a95-4117-a739-f4630115416a",
                     *           "slug": "olive-70ebb7fa-45a8-4b63-9e48-1f66ac65eacf",
                     *           "title": "Solar Farm",
                     *           "contractAddress": "0xABCDefabcdeFAbcDefABcdeFaBcdeFABcDEFAbe6",
                     *           "transactions": 58,
                     *           "firstBlock": 1,
                     *           "lastBlock": 6,
                     *           "tokenBalance": null
                     *         }
                     *       ],
                     *       "complete": true
                     *     }
                     */
                    "application/json": components["schemas"]["WalletPoolsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    applicant_requirements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "targetTier": 3,
                     *         "name": "identity",
                     *         "anyOf": [
                     *           "id",
                     *           "passport"
                     *         ]
                     *       },
                     *       {
                     *         "targetTier": 4,
                     *         "name": "identity",
                     *         "anyOf": [
                     *           "id",
                     *           "passport"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TierRequirementDto"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    applicant_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "138c343b-150c-436d-80d6-186a490d2c5d",
                     *       "status": "rejected",
                     *       "attempt": 1,
                     *       "previousId": null,
                     *       "targetTier": 3,
                     *       "createdAt": "2026-11-23T07:50:37.701Z",
                     *       "submittedAt": "2026-11-23T07:50:37.846Z",
                     *       "reviewedAt": "2026-11-23T07:50:38.166Z",
                     *       "rejectionReason": "The photograph is of nothing.",
                     *       "rejectionCode": "unreadable",
                     *       "rejectionKind": "RETRY",
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "version": 4,
                     *       "documents": [
                     *         {
                     *           "id": "6d8d70ab-cd0e-460e-a9fa-28a440c9a738",
                     *           "state": "clean",
                     *           "fileSize": 53551,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T07:50:37.808Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "personalData": {
                     *         "fullName": "منى حسن Mona Hassan",
                     *         "dateOfBirth": "1991-04-23",
                     *         "nationality": "EG",
                     *         "nationalIdNumber": "29104230100023",
                     *         "address": "7 Talaat Harb Street, Cairo"
                     *       },
                     *       "requirements": [
                     *         {
                     *           "name": "identity",
                     *           "anyOf": [
                     *             "id",
                     *             "passport"
                     *           ],
                     *           "satisfied": true
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantApplicationDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    kyc_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, status, submittedAt, reviewedAt */
                sort?: string;
                /** @description Any of id, userId, status, submittedAt, reviewedAt, verifiedBy, claimedBy, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "75e8f299-08e6-441c-95fc-3afc3df5b993",
                     *           "userId": "ae7e9447-612d-4ff7-bc26-3765357e3b8a",
                     *           "status": "pending_review",
                     *           "submittedAt": "2026-11-23T04:42:42.939Z",
                     *           "reviewedAt": null,
                     *           "verifiedBy": null,
                     *           "rejectionReason": null,
                     *           "rejectionCode": null,
                     *           "rejectionKind": null,
                     *           "attempt": 1,
                     *           "targetTier": 3,
                     *           "version": 3,
                     *           "waitingSeconds": 10800,
                     *           "claimedBy": null,
                     *           "claimedUntil": null,
                     *           "expiresAt": null,
                     *           "documentCount": 1,
                     *           "documents": [
                     *             {
                     *               "id": "02326713-5ca8-4507-9906-7e64e9bc9204",
                     *               "state": "scan_pending",
                     *               "fileSize": null,
                     *               "mimeType": null,
                     *               "uploadedAt": "2026-11-23T07:42:42.828Z",
                     *               "documentType": "id"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "7dcd2a37-3a7a-4130-a478-e28c1e1f3761",
                     *           "userId": "cddf5344-d85f-404c-bcd2-c00a33394d6f",
                     *           "status": "pending_review",
                     *           "submittedAt": "2026-11-23T07:42:42.920Z",
                     *           "reviewedAt": null,
                     *           "verifiedBy": null,
                     *           "rejectionReason": null,
                     *           "rejectionCode": null,
                     *           "rejectionKind": null,
                     *           "attempt": 1,
                     *           "targetTier": 3,
                     *           "version": 2,
                     *           "waitingSeconds": 0,
                     *           "claimedBy": null,
                     *           "claimedUntil": null,
                     *           "expiresAt": null,
                     *           "documentCount": 1,
                     *           "documents": [
                     *             {
                     *               "id": "399d2624-539e-4f22-9292-db1313196081",
                     *               "state": "scan_pending",
                     *               "fileSize": null,
                     *               "mimeType": null,
                     *               "uploadedAt": "2026-11-23T07:42:42.887Z",
                     *               "documentType": "id"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 3,
                     *       "total": 2,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["KycApplicationDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    applicant_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personalData": {
                 *         "fullName": "منى حسن Mona Hassan",
                 *         "dateOfBirth": "1991-04-23",
                 *         "nationality": "EG",
                 *         "nationalIdNumber": "29104230100023",
                 *         "address": "7 Talaat Harb Street, Cairo"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BeginApplicationDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c52b55a3-9a8d-4d4c-9899-c117f2180948",
                     *       "status": "draft",
                     *       "attempt": 2,
                     *       "previousId": "09cdd7ee-81d7-499c-9105-d9f4f16a1c45",
                     *       "targetTier": 3,
                     *       "createdAt": "2026-11-23T07:42:48.663Z",
                     *       "submittedAt": null,
                     *       "reviewedAt": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "version": 1,
                     *       "documents": [],
                     *       "personalData": {
                     *         "fullName": "منى حسن Mona Hassan",
                     *         "dateOfBirth": "1991-04-23",
                     *         "nationality": "EG",
                     *         "nationalIdNumber": "29104230100023",
                     *         "address": "7 Talaat Harb Street, Cairo"
                     *       },
                     *       "requirements": [
                     *         {
                     *           "name": "identity",
                     *           "anyOf": [
                     *             "id",
                     *             "passport"
                     *           ],
                     *           "satisfied": false
                     *         }
                     *       ],
                     *       "missing": [
                     *         "identity"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantApplicationDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeepOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `account_closed`, `concurrent_change`, `application_open`, `rejected_finally`, `already_verified` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "account_closed" | "concurrent_change" | "application_open" | "rejected_finally" | "already_verified";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    kyc_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8a0d4965-3b7e-492f-ae61-37daed559069",
                     *       "userId": "4efe773b-e454-4fdb-ac72-68a71011b323",
                     *       "status": "under_review",
                     *       "submittedAt": "2026-11-23T07:42:43.727Z",
                     *       "reviewedAt": null,
                     *       "verifiedBy": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 1,
                     *       "targetTier": 3,
                     *       "version": 3,
                     *       "waitingSeconds": 0,
                     *       "claimedBy": "02e2bfb1-196d-4f4a-aa3d-f8fcc607b96b",
                     *       "claimedUntil": "2026-11-23T08:12:43.746Z",
                     *       "expiresAt": null,
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "29978442-a609-4a1f-a7e1-43e77bb56bf8",
                     *           "state": "scan_pending",
                     *           "fileSize": null,
                     *           "mimeType": null,
                     *           "uploadedAt": "2026-11-23T07:42:43.704Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": null,
                     *       "createdAt": "2026-11-23T07:42:43.680Z",
                     *       "revokedAt": null,
                     *       "legalHold": null,
                     *       "reviewNotes": null,
                     *       "personalData": {
                     *         "fullName": "منى حسن Mona Hassan",
                     *         "dateOfBirth": "1991-04-23",
                     *         "nationality": "EG",
                     *         "nationalIdNumber": "29104230100023",
                     *         "address": "7 Talaat Harb Street, Cairo"
                     *       },
                     *       "personalDataMasked": false
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    applicant_change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personalData": {
                 *         "fullName": "منى حسن Mona Hassan",
                 *         "dateOfBirth": "1991-04-23",
                 *         "nationality": "EG",
                 *         "nationalIdNumber": "29104230100023",
                 *         "address": "8 Talaat Harb Street, Cairo"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeApplicationDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1e178b75-2797-469c-9fbe-784d60d0fa65",
                     *       "status": "draft",
                     *       "attempt": 1,
                     *       "previousId": null,
                     *       "targetTier": 3,
                     *       "createdAt": "2026-11-23T07:42:40.015Z",
                     *       "submittedAt": null,
                     *       "reviewedAt": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "version": 2,
                     *       "documents": [],
                     *       "personalData": {
                     *         "fullName": "منى حسن Mona Hassan",
                     *         "dateOfBirth": "1991-04-23",
                     *         "nationality": "EG",
                     *         "nationalIdNumber": "29104230100023",
                     *         "address": "8 Talaat Harb Street, Cairo"
                     *       },
                     *       "requirements": [
                     *         {
                     *           "name": "identity",
                     *           "anyOf": [
                     *             "id",
                     *             "passport"
                     *           ],
                     *           "satisfied": false
                     *         }
                     *       ],
                     *       "missing": [
                     *         "identity"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantApplicationDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    applicant_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5b10df9a-5a67-4545-aec6-d6dc9d161e8d",
                     *       "status": "pending_review",
                     *       "attempt": 1,
                     *       "previousId": null,
                     *       "targetTier": 3,
                     *       "createdAt": "2026-11-23T07:42:38.436Z",
                     *       "submittedAt": "2026-11-23T07:42:38.746Z",
                     *       "reviewedAt": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "version": 2,
                     *       "documents": [
                     *         {
                     *           "id": "bd275901-44b9-477a-be81-dde463cd559a",
                     *           "state": "scan_pending",
                     *           "fileSize": null,
                     *           "mimeType": null,
                     *           "uploadedAt": "2026-11-23T07:42:38.630Z",
                     *           "documentType": "selfie"
                     *         },
                     *         {
                     *           "id": "a274f19a-8c8a-4a80-8310-547a221b211d",
                     *           "state": "scan_pending",
                     *           "fileSize": null,
                     *           "mimeType": null,
                     *           "uploadedAt": "2026-11-23T07:42:38.679Z",
                     *           "documentType": "passport"
                     *         }
                     *       ],
                     *       "personalData": {
                     *         "fullName": "منى حسن Mona Hassan",
                     *         "dateOfBirth": "1991-04-23",
                     *         "nationality": "EG",
                     *         "nationalIdNumber": "29104230100023",
                     *         "address": "7 Talaat Harb Street, Cairo"
                     *       },
                     *       "requirements": [
                     *         {
                     *           "name": "identity",
                     *           "anyOf": [
                     *             "id",
                     *             "passport"
                     *           ],
                     *           "satisfied": true
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicantApplicationDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `concurrent_change`, `invalid_state`, `incomplete`, `papers_not_clean` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "invalid_state" | "incomplete" | "papers_not_clean";
                    };
                };
            };
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    kyc_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, status, submittedAt, reviewedAt */
                sort?: string;
                /** @description Any of id, userId, status, submittedAt, reviewedAt, verifiedBy, claimedBy, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,userId,status,submittedAt,reviewedAt,attempt,targetTier,rejectionCode,rejectionKind,expiresAt,verifiedBy
                     *     9e6b8c26-8034-4f5a-8ebe-ec2b3b068d83,65ebd4af-cb64-4194-b0b6-f934469e0b06,pending_review,2026-11-23T11:44:21.156Z,,1,3,,,,
                     *     6f5fa72c-c2bd-4995-ac25-7b1b773965aa,d0485af8-8065-4c95-8215-5d29d2aa340f,pending_review,2026-11-23T14:44:21.129Z,,1,3,,,,
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    kycStats_show: {
        parameters: {
            query?: {
                /** @description 30d by default */
                period?: "7d" | "30d" | "90d" | "1y";
                /** @description day by default */
                interval?: "day" | "week" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Data-As-Of": components["headers"]["X-Data-As-Of"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": "7d",
                     *       "interval": "week",
                     *       "from": "2026-11-16T07:42:53.464Z",
                     *       "to": "2026-11-23T07:42:53.464Z",
                     *       "queue": {
                     *         "waiting": 20,
                     *         "underReview": 11,
                     *         "meanAgeSeconds": 548,
                     *         "oldestAgeSeconds": 10811
                     *       },
                     *       "overTime": [
                     *         {
                     *           "from": "2026-11-16",
                     *           "decided": 0,
                     *           "approved": 0,
                     *           "rejected": 0,
                     *           "submitted": 0,
                     *           "p90Seconds": null,
                     *           "meanSeconds": null,
                     *           "approvalRate": null
                     *         },
                     *         {
                     *           "from": "2026-11-23",
                     *           "decided": 17,
                     *           "approved": 12,
                     *           "rejected": 5,
                     *           "submitted": 37,
                     *           "p90Seconds": 0,
                     *           "meanSeconds": 0,
                     *           "approvalRate": 0.7059
                     *         }
                     *       ],
                     *       "decisions": {
                     *         "decided": 17,
                     *         "approved": 12,
                     *         "rejected": 5,
                     *         "p90Seconds": 0,
                     *         "meanSeconds": 0,
                     *         "approvalRate": 0.7059
                     *       },
                     *       "reviewers": [
                     *         {
                     *           "adminId": "02e2bfb1-196d-4f4a-aa3d-f8fcc607b96b",
                     *           "decided": 17,
                     *           "approved": 12,
                     *           "rejected": 5,
                     *           "p90Seconds": 0,
                     *           "meanSeconds": 0,
                     *           "approvalRate": 0.7059
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KycStatsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviews_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e266aa2e-7f9d-493a-9ef6-34a733e49df4",
                     *       "userId": "5d785373-6759-4ff3-bc9b-8f87deb80f15",
                     *       "status": "under_review",
                     *       "submittedAt": "2026-11-23T07:50:38.338Z",
                     *       "reviewedAt": null,
                     *       "verifiedBy": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 2,
                     *       "targetTier": 3,
                     *       "version": 3,
                     *       "waitingSeconds": 0,
                     *       "claimedBy": "1e73877b-5a2f-413a-b805-a09da9afaade",
                     *       "claimedUntil": "2026-11-23T08:20:38.367Z",
                     *       "expiresAt": null,
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "d551eacc-51c6-4208-b2be-9fc6e78c590b",
                     *           "state": "clean",
                     *           "fileSize": 53470,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T07:50:38.324Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": "138c343b-150c-436d-80d6-186a490d2c5d",
                     *       "createdAt": "2026-11-23T07:50:38.282Z",
                     *       "revokedAt": null,
                     *       "legalHold": null,
                     *       "reviewNotes": null,
                     *       "personalData": null,
                     *       "personalDataMasked": true
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Forbidden: `forbidden`, `password_change_required`, `https_required`, `own_case` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "forbidden" | "password_change_required" | "https_required" | "own_case";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrAlreadyClaimed"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reviews_extend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "91ae78eb-604c-460c-b723-da3dd5f51534",
                     *       "userId": "2c829262-8655-4307-8036-08a087f5c225",
                     *       "status": "under_review",
                     *       "submittedAt": "2026-11-23T07:42:44.544Z",
                     *       "reviewedAt": null,
                     *       "verifiedBy": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 1,
                     *       "targetTier": 3,
                     *       "version": 4,
                     *       "waitingSeconds": 0,
                     *       "claimedBy": "02e2bfb1-196d-4f4a-aa3d-f8fcc607b96b",
                     *       "claimedUntil": "2026-11-23T08:12:44.577Z",
                     *       "expiresAt": null,
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "2058e482-c1cb-4534-a68a-14e2564ce479",
                     *           "state": "scan_pending",
                     *           "fileSize": null,
                     *           "mimeType": null,
                     *           "uploadedAt": "2026-11-23T07:42:44.516Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": null,
                     *       "createdAt": "2026-11-23T07:42:44.500Z",
                     *       "revokedAt": null,
                     *       "legalHold": null,
                     *       "reviewNotes": null,
                     *       "personalData": null,
                     *       "personalDataMasked": true
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `concurrent_change`, `invalid_state`, `already_claimed`, `not_claimed` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "invalid_state" | "already_claimed" | "not_claimed";
                    };
                };
            };
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reviews_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "91ae78eb-604c-460c-b723-da3dd5f51534",
                     *       "userId": "2c829262-8655-4307-8036-08a087f5c225",
                     *       "status": "pending_review",
                     *       "submittedAt": "2026-11-23T07:42:44.544Z",
                     *       "reviewedAt": null,
                     *       "verifiedBy": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 1,
                     *       "targetTier": 3,
                     *       "version": 10,
                     *       "waitingSeconds": 0,
                     *       "claimedBy": null,
                     *       "claimedUntil": null,
                     *       "expiresAt": null,
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "2058e482-c1cb-4534-a68a-14e2564ce479",
                     *           "state": "scan_pending",
                     *           "fileSize": null,
                     *           "mimeType": null,
                     *           "uploadedAt": "2026-11-23T07:42:44.516Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": null,
                     *       "createdAt": "2026-11-23T07:42:44.500Z",
                     *       "revokedAt": null,
                     *       "legalHold": null,
                     *       "reviewNotes": null,
                     *       "personalData": null,
                     *       "personalDataMasked": true
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `concurrent_change`, `invalid_state`, `already_claimed`, `not_claimed` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "invalid_state" | "already_claimed" | "not_claimed";
                    };
                };
            };
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reviews_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documentExpiresOn": "2030-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e266aa2e-7f9d-493a-9ef6-34a733e49df4",
                     *       "userId": "5d785373-6759-4ff3-bc9b-8f87deb80f15",
                     *       "status": "verified",
                     *       "submittedAt": "2026-11-23T07:50:38.338Z",
                     *       "reviewedAt": "2026-11-23T07:50:38.379Z",
                     *       "verifiedBy": "1e73877b-5a2f-413a-b805-a09da9afaade",
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 2,
                     *       "targetTier": 3,
                     *       "version": 4,
                     *       "waitingSeconds": null,
                     *       "claimedBy": null,
                     *       "claimedUntil": null,
                     *       "expiresAt": "2030-07-01T00:00:00.000Z",
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "d551eacc-51c6-4208-b2be-9fc6e78c590b",
                     *           "state": "clean",
                     *           "fileSize": 53470,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T07:50:38.324Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": "138c343b-150c-436d-80d6-186a490d2c5d",
                     *       "createdAt": "2026-11-23T07:50:38.282Z",
                     *       "revokedAt": null,
                     *       "legalHold": null,
                     *       "reviewNotes": null,
                     *       "personalData": null,
                     *       "personalDataMasked": true
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Forbidden: `forbidden`, `password_change_required`, `https_required`, `own_case` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "forbidden" | "password_change_required" | "https_required" | "own_case";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `account_closed`, `concurrent_change`, `invalid_state`, `already_claimed`, `not_claimed`, `papers_not_clean` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "account_closed" | "concurrent_change" | "invalid_state" | "already_claimed" | "not_claimed" | "papers_not_clean";
                    };
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reviews_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The photograph is of nothing.",
                 *       "code": "unreadable",
                 *       "kind": "RETRY",
                 *       "note": "noise"
                 *     }
                 */
                "application/json": components["schemas"]["RejectApplicationDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "138c343b-150c-436d-80d6-186a490d2c5d",
                     *       "userId": "5d785373-6759-4ff3-bc9b-8f87deb80f15",
                     *       "status": "rejected",
                     *       "submittedAt": "2026-11-23T07:50:37.846Z",
                     *       "reviewedAt": "2026-11-23T07:50:38.166Z",
                     *       "verifiedBy": "1e73877b-5a2f-413a-b805-a09da9afaade",
                     *       "rejectionReason": "The photograph is of nothing.",
                     *       "rejectionCode": "unreadable",
                     *       "rejectionKind": "RETRY",
                     *       "attempt": 1,
                     *       "targetTier": 3,
                     *       "version": 4,
                     *       "waitingSeconds": null,
                     *       "claimedBy": null,
                     *       "claimedUntil": null,
                     *       "expiresAt": null,
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "6d8d70ab-cd0e-460e-a9fa-28a440c9a738",
                     *           "state": "clean",
                     *           "fileSize": 53551,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T07:50:37.808Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": null,
                     *       "createdAt": "2026-11-23T07:50:37.701Z",
                     *       "revokedAt": null,
                     *       "legalHold": null,
                     *       "reviewNotes": "noise",
                     *       "personalData": null,
                     *       "personalDataMasked": true
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description Forbidden: `forbidden`, `password_change_required`, `https_required`, `own_case` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 403;
                        /** @enum {unknown} */
                        code: "forbidden" | "password_change_required" | "https_required" | "own_case";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `concurrent_change`, `invalid_state`, `already_claimed`, `not_claimed` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "invalid_state" | "already_claimed" | "not_claimed";
                    };
                };
            };
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reviews_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "the card was reported stolen",
                 *       "message": "Please come to our office.",
                 *       "code": "suspected_fraud",
                 *       "kind": "FINAL"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approval": {
                     *         "id": "ee757ba1-252e-49cf-8503-66f859bf2642",
                     *         "kind": "verification_revoke",
                     *         "resourceType": "kyc_applications",
                     *         "resourceId": "9493c02c-0866-4fd9-a4ca-5d4b67cf031a",
                     *         "payload": {
                     *           "code": "suspected_fraud",
                     *           "kind": "FINAL",
                     *           "reason": "Please come to our office."
                     *         },
                     *         "payloadHash": "eb0f1877387fe0eb61bffd811bf04a16217e7f381e7a8810e9c92a2b9f32aadf",
                     *         "reason": "the card was reported stolen",
                     *         "status": "pending",
                     *         "proposedBy": "02e2bfb1-196d-4f4a-aa3d-f8fcc607b96b",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T07:42:50.269Z",
                     *         "expiresAt": "2026-11-26T07:42:50.269Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedRevocationDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrApprovalPending"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reviews_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "asked for by the prosecution"
                 *     }
                 */
                "application/json": components["schemas"]["LegalHoldReasonDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e9d320b1-2097-4ba6-8910-d4f11da1f6ca",
                     *       "userId": "9f8dafca-8f2d-453b-a0d1-ceb10823fca1",
                     *       "status": "verified",
                     *       "submittedAt": "2026-11-23T07:42:52.104Z",
                     *       "reviewedAt": "2026-11-23T07:42:52.132Z",
                     *       "verifiedBy": "02e2bfb1-196d-4f4a-aa3d-f8fcc607b96b",
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 1,
                     *       "targetTier": 3,
                     *       "version": 5,
                     *       "waitingSeconds": null,
                     *       "claimedBy": null,
                     *       "claimedUntil": null,
                     *       "expiresAt": "2027-11-23T07:42:52.127Z",
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0b7c3485-0d76-40a4-944e-5d4b87dba2b3",
                     *           "state": "scan_pending",
                     *           "fileSize": null,
                     *           "mimeType": null,
                     *           "uploadedAt": "2026-11-23T07:42:52.078Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": null,
                     *       "createdAt": "2026-11-23T07:42:52.055Z",
                     *       "revokedAt": null,
                     *       "legalHold": {
                     *         "at": "2026-11-23T07:42:52.217Z",
                     *         "by": "02e2bfb1-196d-4f4a-aa3d-f8fcc607b96b",
                     *         "reason": "asked for by the prosecution"
                     *       },
                     *       "reviewNotes": null,
                     *       "personalData": null,
                     *       "personalDataMasked": true
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrLegalHold"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reviews_lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the record as it was read: 412 `stale` if it has been changed since */
                "If-Match"?: string;
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "asked for by the prosecution"
                 *     }
                 */
                "application/json": components["schemas"]["LegalHoldReasonDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e9d320b1-2097-4ba6-8910-d4f11da1f6ca",
                     *       "userId": "9f8dafca-8f2d-453b-a0d1-ceb10823fca1",
                     *       "status": "verified",
                     *       "submittedAt": "2026-11-23T07:42:52.104Z",
                     *       "reviewedAt": "2026-11-23T07:42:52.132Z",
                     *       "verifiedBy": "02e2bfb1-196d-4f4a-aa3d-f8fcc607b96b",
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 1,
                     *       "targetTier": 3,
                     *       "version": 6,
                     *       "waitingSeconds": null,
                     *       "claimedBy": null,
                     *       "claimedUntil": null,
                     *       "expiresAt": "2027-11-23T07:42:52.127Z",
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "0b7c3485-0d76-40a4-944e-5d4b87dba2b3",
                     *           "state": "scan_pending",
                     *           "fileSize": null,
                     *           "mimeType": null,
                     *           "uploadedAt": "2026-11-23T07:42:52.078Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": null,
                     *       "createdAt": "2026-11-23T07:42:52.055Z",
                     *       "revokedAt": null,
                     *       "legalHold": null,
                     *       "reviewNotes": null,
                     *       "personalData": null,
                     *       "personalDataMasked": true
                     *     }
                     */
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `if_match_malformed`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrNoLegalHold"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    userApplications_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, status, submittedAt, reviewedAt */
                sort?: string;
                /** @description Any of id, status, submittedAt, reviewedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "94a1694a-8d85-458e-befc-1607d4fd75b5",
                     *           "status": "rejected",
                     *           "submittedAt": "2026-11-23T07:44:16.741Z",
                     *           "reviewedAt": "2026-11-23T07:44:16.741Z",
                     *           "version": 1,
                     *           "documentCount": 1,
                     *           "verifiedBy": "1262493b-de4f-4a5d-957b-6298621939d0",
                     *           "rejectionReason": "blurred",
                     *           "reviewNotes": "nervous"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 1,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserKycApplicationDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    kycDocuments_view: {
        parameters: {
            query?: {
                /** @description For staff, in place of the header X-Reason. Addresses are logged on their way: name nobody in it */
                reason?: string;
            };
            header?: {
                /** @description For staff: why, percent-encoded UTF-8 */
                "X-Reason"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            /** @description Conflict: `scan_pending`, `document_infected`, `document_tampered`, `document_not_stored` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "scan_pending" | "document_infected" | "document_tampered" | "document_not_stored";
                    };
                };
            };
            410: components["responses"]["Erased"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    kycDocuments_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentUploadDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6d8d70ab-cd0e-460e-a9fa-28a440c9a738",
                     *       "documentType": "id",
                     *       "mimeType": "image/jpeg",
                     *       "fileSize": 53551,
                     *       "state": "clean",
                     *       "uploadedAt": "2026-11-23T07:50:37.808Z"
                     *     }
                     */
                    "application/json": components["schemas"]["KycDocumentDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrApplicationNotDraftOrTooManyDocuments"];
            410: components["responses"]["Erased"];
            411: components["responses"]["LengthRequired"];
            413: components["responses"]["BodyTooLargeOrFileTooLargeOrTooManyParts"];
            415: components["responses"]["UnsupportedMediaTypeOrFileTypeUnsupported"];
            /** @description Unprocessable Entity: `validation_failed`, `idempotency_key_reused`, `file_empty`, `file_damaged`, `file_infected`, `file_polyglot`, `file_type_mismatch`, `image_animated`, `image_too_large`, `pdf_active_content`, `pdf_encrypted`, `pdf_unsupported` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "validation_failed" | "idempotency_key_reused" | "file_empty" | "file_damaged" | "file_infected" | "file_polyglot" | "file_type_mismatch" | "image_animated" | "image_too_large" | "pdf_active_content" | "pdf_encrypted" | "pdf_unsupported";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    kycDocuments_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReplacementUploadDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "701d78e5-381e-4fd9-b824-6d91ab0ae888",
                     *       "documentType": "id",
                     *       "mimeType": "application/pdf",
                     *       "fileSize": 210,
                     *       "state": "clean",
                     *       "uploadedAt": "2026-11-23T14:40:40.996Z"
                     *     }
                     */
                    "application/json": components["schemas"]["KycDocumentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrApplicationNotDraft"];
            410: components["responses"]["Erased"];
            413: components["responses"]["BodyTooLargeOrFileTooLargeOrTooManyParts"];
            415: components["responses"]["UnsupportedMediaTypeOrFileTypeUnsupported"];
            /** @description Unprocessable Entity: `validation_failed`, `file_empty`, `file_damaged`, `file_infected`, `file_polyglot`, `file_type_mismatch`, `image_animated`, `image_too_large`, `pdf_active_content`, `pdf_encrypted`, `pdf_unsupported` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "validation_failed" | "file_empty" | "file_damaged" | "file_infected" | "file_polyglot" | "file_type_mismatch" | "image_animated" | "image_too_large" | "pdf_active_content" | "pdf_encrypted" | "pdf_unsupported";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    kycDocuments_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "701d78e5-381e-4fd9-b824-6d91ab0ae888"
                     *     }
                     */
                    "application/json": components["schemas"]["RemovedDocumentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrApplicationNotDraft"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    userInvestments_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, assetId, assetTitle, amount, currency, status, transactionHash, investedAt, confirmedAt */
                sort?: string;
                /** @description Any of id, assetId, assetTitle, amount, currency, status, transactionHash, investedAt, confirmedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "7c5fdb22-1125-471e-bc96-047cb287e041",
                     *           "userId": "ddff6658-b895-419e-8997-dd385819e42a",
                     *           "assetId": "b0414e04-d681-416e-9f59-c01faab92a5b",
                     *           "assetTitle": "Olive Groves",
                     *           "amount": "10.000000",
                     *           "currency": "EGP",
                     *           "status": "pending",
                     *           "transactionHash": null,
                     *           "blockNumber": null,
                     *           "investedAt": "2026-11-23T07:44:16.722Z",
                     *           "confirmedAt": null,
                     *           "failureReason": null,
                     *           "reservationExpiresAt": null,
                     *           "eligibility": null,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 1,
                     *       "total": 2,
                     *       "pageCount": 2
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["InvestmentDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    investing_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3c237e4d-9ff5-4563-bf2a-a7a3d6eb52dc",
                     *       "assetId": "25f5e052-e4c4-4cca-97d8-03b21b265685",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "300.000000",
                     *       "currency": "EGP",
                     *       "status": "confirmed",
                     *       "tokens": "3",
                     *       "transactionHash": "0x50366430af26ad238e148f2aad2c7cf5955c7267dca4487aeb1b81663b6b4d1b",
                     *       "blockNumber": 10,
                     *       "investedAt": "2026-11-23T07:43:25.610Z",
                     *       "confirmedAt": "2026-11-23T07:43:25.715Z",
                     *       "failureReason": null,
                     *       "reservationExpiresAt": "2026-11-23T07:58:25.610Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T07:43:25.610Z"
                     *       },
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["OwnInvestmentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    investing_attachTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transactionHash": "0x8e53c61d32b6383fb8083139edee82b7d1b493713747685661df2ba40c1799be"
                 *     }
                 */
                "application/json": components["schemas"]["AttachTransactionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2fed1560-6d48-4806-b7f1-15437299184b",
                     *       "assetId": "23eca405-7476-46d3-af5a-42a986ee2207",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "100.000000",
                     *       "currency": "EGP",
                     *       "status": "pending",
                     *       "tokens": "1",
                     *       "transactionHash": "0x8e53c61d32b6383fb8083139edee82b7d1b493713747685661df2ba40c1799be",
                     *       "blockNumber": null,
                     *       "investedAt": "2026-11-23T07:43:24.334Z",
                     *       "confirmedAt": null,
                     *       "failureReason": null,
                     *       "reservationExpiresAt": "2026-11-23T08:43:24.334Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T07:43:24.334Z"
                     *       },
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["OwnInvestmentDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrTransactionTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    investing_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2e05aa60-d734-466a-b36e-9720ec3716ff",
                     *       "assetId": "1ffc6a45-6018-429b-90e1-07c63653d817",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "100.000000",
                     *       "currency": "EGP",
                     *       "status": "failed",
                     *       "tokens": "1",
                     *       "transactionHash": null,
                     *       "blockNumber": null,
                     *       "investedAt": "2026-11-23T07:43:24.084Z",
                     *       "confirmedAt": null,
                     *       "failureReason": "cancelled",
                     *       "reservationExpiresAt": "2026-11-23T07:58:24.084Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T07:43:24.084Z"
                     *       },
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["OwnInvestmentDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrPaymentUnderWay"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    pool_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, type, title, category, location, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, type, title, category, location, createdAt, tokenPrice, minimumInvestment, expectedRoi, deadline, minTierRequired, totalInvested, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "272361f6-af44-47e8-8679-84bda655e4e1",
                     *           "contractAddress": "0xb74ddAb585B688483E0E230Fc441cE2B6b659848",
                     *           "slug": "olive-3e02d9a3-0c10-4b8a-b0e6-80a32f26d527",
                     *           "type": "investment",
                     *           "title": "Zzz Open",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "createdAt": "2026-11-23T07:43:15.499Z",
                     *           "details": {
                     *             "currency": "EGP",
                     *             "tokenSymbol": null,
                     *             "tokenPrice": "100.000000",
                     *             "maxSupply": "100",
                     *             "expectedRoi": null,
                     *             "expectedRoiMax": null,
                     *             "lockupPeriod": null,
                     *             "minimumInvestment": "100.000000",
                     *             "softCap": null,
                     *             "deadline": null,
                     *             "jurisdiction": null,
                     *             "spvName": null,
                     *             "custodyType": null,
                     *             "minTierRequired": 1,
                     *             "legalDocuments": [],
                     *             "agreementUrl": null,
                     *             "agreementHash": null
                     *           },
                     *           "metrics": {
                     *             "totalInvested": "0.000000",
                     *             "reserved": "0.000000",
                     *             "investorCount": 0,
                     *             "interestedCount": 0,
                     *             "lastUpdated": "2026-11-23T07:43:15.535Z"
                     *           },
                     *           "capacity": "10000.000000",
                     *           "remaining": "10000.000000",
                     *           "fundingPercentage": "0.00",
                     *           "interested": false,
                     *           "eligibility": {
                     *             "eligible": true,
                     *             "reasons": []
                     *           }
                     *         },
                     *         {
                     *           "id": "6cef8fd5-c128-467d-9ea9-cdcb0dd86eb8",
                     *           "contractAddress": "0xeE1EA14b5e4BF7Cec70167223Be1fdFC8FB714fb",
                     *           "slug": "olive-704eefdd-aae5-40eb-b726-c36a59e5ae1c",
                     *           "type": "investment",
                     *           "title": "Zzz Strict",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "createdAt": "2026-11-23T07:43:15.554Z",
                     *           "details": {
                     *             "currency": "EGP",
                     *             "tokenSymbol": null,
                     *             "tokenPrice": "100.000000",
                     *             "maxSupply": "100",
                     *             "expectedRoi": null,
                     *             "expectedRoiMax": null,
                     *             "lockupPeriod": null,
                     *             "minimumInvestment": "100.000000",
                     *             "softCap": null,
                     *             "deadline": null,
                     *             "jurisdiction": null,
                     *             "spvName": null,
                     *             "custodyType": null,
                     *             "minTierRequired": 4,
                     *             "legalDocuments": [],
                     *             "agreementUrl": null,
                     *             "agreementHash": null
                     *           },
                     *           "metrics": {
                     *             "totalInvested": "0.000000",
                     *             "reserved": "0.000000",
                     *             "investorCount": 0,
                     *             "interestedCount": 0,
                     *             "lastUpdated": "2026-11-23T07:43:15.586Z"
                     *           },
                     *           "capacity": "10000.000000",
                     *           "remaining": "10000.000000",
                     *           "fundingPercentage": "0.00",
                     *           "interested": false,
                     *           "eligibility": {
                     *             "eligible": false,
                     *             "reasons": [
                     *               {
                     *                 "code": "kyc_required",
                     *                 "actual": "none",
                     *                 "required": "verified"
                     *               },
                     *               {
                     *                 "code": "tier_too_low",
                     *                 "actual": 2,
                     *                 "required": 4
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 2,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OfferDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pool_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1d55dde8-3d68-4adb-8c75-64fdc1c4e09e",
                     *       "contractAddress": "0x0EC444222E2404F9BD4C6A871460aDBe523F6EaA",
                     *       "slug": "olive-35060f92-0021-4011-b874-6865147f7a42",
                     *       "type": "investment",
                     *       "title": "Zzz Paused",
                     *       "description": null,
                     *       "category": "General",
                     *       "location": null,
                     *       "imageUrl": null,
                     *       "status": "paused",
                     *       "createdAt": "2026-11-23T07:43:15.665Z",
                     *       "details": {
                     *         "currency": "EGP",
                     *         "tokenSymbol": null,
                     *         "tokenPrice": "100.000000",
                     *         "maxSupply": "100",
                     *         "expectedRoi": null,
                     *         "expectedRoiMax": null,
                     *         "lockupPeriod": null,
                     *         "minimumInvestment": "100.000000",
                     *         "softCap": null,
                     *         "deadline": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 1,
                     *         "legalDocuments": [],
                     *         "agreementUrl": null,
                     *         "agreementHash": null
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "reserved": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "lastUpdated": "2026-11-23T07:43:15.705Z"
                     *       },
                     *       "capacity": "10000.000000",
                     *       "remaining": "10000.000000",
                     *       "fundingPercentage": "0.00",
                     *       "interested": false,
                     *       "eligibility": {
                     *         "eligible": false,
                     *         "reasons": [
                     *           {
                     *             "code": "asset_paused",
                     *             "actual": "paused",
                     *             "required": "active"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OfferDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pool_eligibility: {
        parameters: {
            query?: {
                /** @description Amount that is to be invested, a decimal number */
                amount?: string;
                /** @description Only in this currency */
                currency?: "EGP" | "USD" | "USDC" | "HVT";
            };
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eligible": false,
                     *       "reasons": [
                     *         {
                     *           "code": "kyc_pending",
                     *           "actual": "pending",
                     *           "required": "verified"
                     *         },
                     *         {
                     *           "code": "tier_too_low",
                     *           "actual": 2,
                     *           "required": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EligibilityDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pool_invest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "100",
                 *       "currency": "EGP",
                 *       "transactionHash": "0xa41cee73ff0a15e725be862b81e6fb4c54df8c67a47c932b4917e54d83d4b40f"
                 *     }
                 */
                "application/json": components["schemas"]["InvestDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "37ba6cda-b580-4d26-b6b5-934ade189934",
                     *       "assetId": "bc9012d6-9f95-41d7-bfab-62b61b9bc362",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "100.000000",
                     *       "currency": "EGP",
                     *       "status": "pending",
                     *       "tokens": "1",
                     *       "transactionHash": "0xa41cee73ff0a15e725be862b81e6fb4c54df8c67a47c932b4917e54d83d4b40f",
                     *       "blockNumber": null,
                     *       "investedAt": "2026-11-23T07:43:24.519Z",
                     *       "confirmedAt": null,
                     *       "failureReason": null,
                     *       "reservationExpiresAt": "2026-11-23T07:58:24.519Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T07:43:24.519Z"
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OwnInvestmentDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `concurrent_change`, `user_suspended`, `wrong_asset_type`, `asset_paused`, `asset_not_open`, `deadline_passed`, `kyc_required`, `kyc_pending`, `kyc_rejected`, `kyc_expired`, `tier_too_low`, `cap_exceeded`, `too_many_reservations`, `transaction_taken` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "user_suspended" | "wrong_asset_type" | "asset_paused" | "asset_not_open" | "deadline_passed" | "kyc_required" | "kyc_pending" | "kyc_rejected" | "kyc_expired" | "tier_too_low" | "cap_exceeded" | "too_many_reservations" | "transaction_taken";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Unprocessable Entity: `validation_failed`, `idempotency_key_reused`, `currency_not_accepted`, `below_minimum`, `agreement_changed` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 422;
                        /** @enum {unknown} */
                        code: "validation_failed" | "idempotency_key_reused" | "currency_not_accepted" | "below_minimum" | "agreement_changed";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    pool_registerInterest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "intent": "5000",
                 *       "contact": "+201000000009"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterInterestDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a92c9129-1638-4cf1-973d-a28ab8a2537d",
                     *       "assetId": "b8c5d113-98fb-49e9-b241-713a80a2bec1",
                     *       "intent": "5000.000000",
                     *       "registeredAt": "2026-11-23T07:43:26.010Z",
                     *       "withdrawnAt": null,
                     *       "contact": "+201000000009"
                     *     }
                     */
                    "application/json": components["schemas"]["InterestDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `concurrent_change`, `user_suspended`, `wrong_asset_type`, `asset_paused`, `asset_not_open`, `deadline_passed` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "user_suspended" | "wrong_asset_type" | "asset_paused" | "asset_not_open" | "deadline_passed";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    pool_withdrawInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a92c9129-1638-4cf1-973d-a28ab8a2537d"
                     *     }
                     */
                    "application/json": components["schemas"]["WithdrawnInterestDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    investments_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, amount, investedAt, confirmedAt */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, userId, assetId, amount, currency, status, transactionHash, paymentReference, investedAt, confirmedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "7d932839-86f9-48b5-b31f-0e344ee7cbeb",
                     *           "userId": "76633eab-0bbb-4a8e-8bd8-aaabe1efa3b4",
                     *           "assetId": "777e4d1e-b4d5-4247-8a24-1bd7dbf7a698",
                     *           "assetTitle": "Ziziphus 97c0c2af",
                     *           "amount": "0.000002",
                     *           "currency": "EGP",
                     *           "status": "confirmed",
                     *           "tokens": null,
                     *           "transactionHash": null,
                     *           "logIndex": null,
                     *           "blockNumber": null,
                     *           "contractAddress": null,
                     *           "agreementHash": null,
                     *           "paymentReference": null,
                     *           "investedAt": "2026-11-23T07:44:37.914Z",
                     *           "confirmedAt": null,
                     *           "failureReason": null,
                     *           "reservationExpiresAt": null,
                     *           "refundedAt": null,
                     *           "refundedAmount": null,
                     *           "eligibility": null,
                     *           "version": 1
                     *         },
                     *         {
                     *           "id": "2a0ab7c2-ec63-4eab-9fbc-e14837634d33",
                     *           "userId": "76633eab-0bbb-4a8e-8bd8-aaabe1efa3b4",
                     *           "assetId": "777e4d1e-b4d5-4247-8a24-1bd7dbf7a698",
                     *           "assetTitle": "Ziziphus 97c0c2af",
                     *           "amount": "7.000000",
                     *           "currency": "EGP",
                     *           "status": "pending",
                     *           "tokens": null,
                     *           "transactionHash": "0xd0093987652628ebc6bca9e30d19facfa38b9c81941f8c8cb9777f9d21495cda",
                     *           "logIndex": null,
                     *           "blockNumber": null,
                     *           "contractAddress": null,
                     *           "agreementHash": null,
                     *           "paymentReference": null,
                     *           "investedAt": "2026-11-23T07:44:37.923Z",
                     *           "confirmedAt": null,
                     *           "failureReason": null,
                     *           "reservationExpiresAt": null,
                     *           "refundedAt": null,
                     *           "refundedAmount": null,
                     *           "eligibility": null,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 2,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["StaffInvestmentDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    investments_export: {
        parameters: {
            query?: {
                /** @description Comma-separated, `-` for descending: id, amount, investedAt, confirmedAt */
                sort?: string;
                /** @description Text to search for */
                q?: string;
                /** @description Any of id, userId, assetId, amount, currency, status, transactionHash, paymentReference, investedAt, confirmedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,userId,assetId,assetTitle,amount,currency,status,tokens,transactionHash,blockNumber,paymentReference,investedAt,confirmedAt,failureReason,refundedAt,refundedAmount
                     *     f580469a-6a8e-434a-8084-7e610d3a10d8,7f8ce54f-cc42-4a7d-8a4b-8b9841b60fc8,a6cce477-0d6d-4adb-a942-6bbe3e64fba8,Olive Groves,1000.000000,EGP,confirmed,,0x3ecd4e25938712a4ff5f49a2e90da4687f698f66adfbed836e489aef92743262,,,2026-11-23T14:41:16.583Z,2026-11-23T14:41:16.583Z,,,
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrExportsBusy"];
        };
    };
    investments_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1cb115ef-50fc-4bfe-b5f7-4d85b5e2c0b0",
                     *       "userId": "fda9627c-f166-47ca-b261-867253106f18",
                     *       "assetId": "56b3cb68-26db-420a-a2a2-fb393a978d68",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "1000.000000",
                     *       "currency": "EGP",
                     *       "status": "confirmed",
                     *       "tokens": "10",
                     *       "transactionHash": null,
                     *       "logIndex": null,
                     *       "blockNumber": null,
                     *       "contractAddress": null,
                     *       "agreementHash": null,
                     *       "paymentReference": "CIB 4711",
                     *       "investedAt": "2026-11-23T07:44:41.118Z",
                     *       "confirmedAt": "2026-11-23T07:44:41.346Z",
                     *       "failureReason": null,
                     *       "reservationExpiresAt": "2026-11-22T07:44:41.186Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T07:44:41.118Z"
                     *       },
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["StaffInvestmentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    investments_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "paymentReference": "CIB 4711",
                 *       "reason": "it is on the statement"
                 *     }
                 */
                "application/json": components["schemas"]["BankPaymentDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approval": {
                     *         "id": "0cf4d558-febf-433e-8f36-9f5e14009c20",
                     *         "kind": "bank_payment",
                     *         "resourceType": "investments",
                     *         "resourceId": "1cb115ef-50fc-4bfe-b5f7-4d85b5e2c0b0",
                     *         "payload": {
                     *           "amount": "1000.000000",
                     *           "userId": "fda9627c-f166-47ca-b261-867253106f18",
                     *           "assetId": "56b3cb68-26db-420a-a2a2-fb393a978d68",
                     *           "currency": "EGP",
                     *           "paymentReference": "CIB 4711"
                     *         },
                     *         "payloadHash": "7557e1ce5f891bc759dba498762e5df9110c076ebf0486e257840250e9828d9c",
                     *         "reason": "it is on the statement",
                     *         "status": "pending",
                     *         "proposedBy": "7660347e-dd7e-4c34-a4e8-f5304430f297",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T07:44:41.156Z",
                     *         "expiresAt": "2026-11-26T07:44:41.156Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedPaymentDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict: `concurrent_change`, `invalid_state`, `approval_pending`, `payment_taken`, `chain_configured` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 409;
                        /** @enum {unknown} */
                        code: "concurrent_change" | "invalid_state" | "approval_pending" | "payment_taken" | "chain_configured";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    investments_refund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Up to 255 visible ASCII characters, new for every intent (a UUID, say). The same key with the same body within 24 hours is answered as the first time, with Idempotent-Replayed: true; with another body it is 422 idempotency_key_reused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "asked by the investor"
                 *     }
                 */
                "application/json": components["schemas"]["RefundDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approval": {
                     *         "id": "c4d9524a-ed75-42fa-9942-11ed3ddd926b",
                     *         "kind": "refund",
                     *         "resourceType": "investments",
                     *         "resourceId": "6f9f640a-1732-4418-b448-0081d132bf88",
                     *         "payload": {
                     *           "amount": "1000.000000",
                     *           "userId": "e42d650f-58c0-4df2-8963-fd38f6f96eb6",
                     *           "assetId": "dccc6258-84d2-4954-84ba-90aa8765eacb",
                     *           "notices": [
                     *             {
                     *               "code": "lockup_active",
                     *               "actual": "2026-11-23T07:44:40.594Z",
                     *               "required": "2026-12-23T07:44:40.518Z"
                     *             }
                     *           ],
                     *           "currency": "EGP"
                     *         },
                     *         "payloadHash": "301dd27ff5b697fcd519a24cc04f7e66942d22d58c1a96eb4f5a49a085e19ff8",
                     *         "reason": "asked by the investor",
                     *         "status": "pending",
                     *         "proposedBy": "7660347e-dd7e-4c34-a4e8-f5304430f297",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T07:44:40.587Z",
                     *         "expiresAt": "2026-11-26T07:44:40.587Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedPaymentDto"];
                };
            };
            /** @description Bad Request: `malformed_request`, `malformed_id`, `body_too_deep`, `idempotency_key_missing`, `idempotency_key_malformed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status: 400;
                        /** @enum {unknown} */
                        code: "malformed_request" | "malformed_id" | "body_too_deep" | "idempotency_key_missing" | "idempotency_key_malformed";
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrApprovalPending"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrReadOnly"];
        };
    };
    reconciliation_last: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8d23e073-d0ae-48a4-b6df-1217cc36a096",
                     *       "startedAt": "2026-11-23T07:44:42.140Z",
                     *       "finishedAt": "2026-11-23T07:44:42.140Z",
                     *       "checked": {
                     *         "assets": 21,
                     *         "payments": 0,
                     *         "investments": 24
                     *       },
                     *       "differenceCount": 3,
                     *       "differences": [
                     *         {
                     *           "code": "interested_count",
                     *           "resourceType": "assets",
                     *           "resourceId": "f0b7b2b1-4198-43c2-b621-f2891dd33bf8",
                     *           "expected": "0",
                     *           "actual": "2"
                     *         },
                     *         {
                     *           "code": "reserved",
                     *           "resourceType": "assets",
                     *           "resourceId": "f0b7b2b1-4198-43c2-b621-f2891dd33bf8",
                     *           "expected": "0",
                     *           "actual": "3.000000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReconciliationDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrHttpsRequired"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    portfolio_show: {
        parameters: {
            query?: {
                /** @description A past day (UTC), meant to its end, or a moment with its offset; now without it */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totals": [
                     *         {
                     *           "currency": "EGP",
                     *           "invested": "1500.000000",
                     *           "value": "1500.000000",
                     *           "returnPercent": "0.00",
                     *           "unvaluedHoldings": 0
                     *         },
                     *         {
                     *           "currency": "USD",
                     *           "invested": "80.000000",
                     *           "value": "100.000000",
                     *           "returnPercent": "25.00",
                     *           "unvaluedHoldings": 0
                     *         }
                     *       ],
                     *       "holdings": [
                     *         {
                     *           "assetId": "527e994a-bc11-460d-838b-565ee4f7f36a",
                     *           "title": "Olive Groves",
                     *           "slug": "olive-aaf5b99f-97cc-42d7-95e1-12dee7866d9a",
                     *           "category": "General",
                     *           "currency": "EGP",
                     *           "invested": "1500.000000",
                     *           "tokens": "15.000000000000000001",
                     *           "price": "100",
                     *           "priceAt": "2024-01-01T00:00:00.000Z",
                     *           "priceSource": "terms",
                     *           "value": "1500.000000",
                     *           "investments": 2,
                     *           "heldSince": "2025-01-01T00:00:00.000Z",
                     *           "lockedUntil": null,
                     *           "lockedAmount": "0.000000",
                     *           "valueUnknown": null,
                     *           "returnPercent": "0.00"
                     *         },
                     *         {
                     *           "assetId": "7d765c7a-0c6d-43cf-8517-e341cd69fe35",
                     *           "title": "Tower",
                     *           "slug": "olive-2ab63797-f93e-4f5a-ae56-1faa92705ba1",
                     *           "category": "General",
                     *           "currency": "USD",
                     *           "invested": "80.000000",
                     *           "tokens": "1",
                     *           "price": "100",
                     *           "priceAt": "2024-01-01T00:00:00.000Z",
                     *           "priceSource": "terms",
                     *           "value": "100.000000",
                     *           "investments": 1,
                     *           "heldSince": "2025-01-01T00:00:00.000Z",
                     *           "lockedUntil": null,
                     *           "lockedAmount": "0.000000",
                     *           "valueUnknown": null,
                     *           "returnPercent": "25.00"
                     *         }
                     *       ],
                     *       "allocation": [
                     *         {
                     *           "currency": "EGP",
                     *           "assetId": "527e994a-bc11-460d-838b-565ee4f7f36a",
                     *           "title": "Olive Groves",
                     *           "category": "General",
                     *           "basis": "value",
                     *           "amount": "1500.000000",
                     *           "percent": "100.0"
                     *         },
                     *         {
                     *           "currency": "USD",
                     *           "assetId": "7d765c7a-0c6d-43cf-8517-e341cd69fe35",
                     *           "title": "Tower",
                     *           "category": "General",
                     *           "basis": "value",
                     *           "amount": "100.000000",
                     *           "percent": "100.0"
                     *         }
                     *       ],
                     *       "asOf": "2026-11-23T07:44:24.292Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PortfolioDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    portfolio_holdings: {
        parameters: {
            query?: {
                /** @description A past day (UTC), meant to its end, or a moment with its offset; now without it */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "assetId": "527e994a-bc11-460d-838b-565ee4f7f36a",
                     *           "title": "Olive Groves",
                     *           "slug": "olive-aaf5b99f-97cc-42d7-95e1-12dee7866d9a",
                     *           "category": "General",
                     *           "currency": "EGP",
                     *           "invested": "1500.000000",
                     *           "tokens": "15.000000000000000001",
                     *           "price": "100",
                     *           "priceAt": "2024-01-01T00:00:00.000Z",
                     *           "priceSource": "terms",
                     *           "value": "1500.000000",
                     *           "investments": 2,
                     *           "heldSince": "2025-01-01T00:00:00.000Z",
                     *           "lockedUntil": null,
                     *           "lockedAmount": "0.000000",
                     *           "valueUnknown": null,
                     *           "returnPercent": "0.00"
                     *         },
                     *         {
                     *           "assetId": "7d765c7a-0c6d-43cf-8517-e341cd69fe35",
                     *           "title": "Tower",
                     *           "slug": "olive-2ab63797-f93e-4f5a-ae56-1faa92705ba1",
                     *           "category": "General",
                     *           "currency": "USD",
                     *           "invested": "80.000000",
                     *           "tokens": "1",
                     *           "price": "100",
                     *           "priceAt": "2024-01-01T00:00:00.000Z",
                     *           "priceSource": "terms",
                     *           "value": "100.000000",
                     *           "investments": 1,
                     *           "heldSince": "2025-01-01T00:00:00.000Z",
                     *           "lockedUntil": null,
                     *           "lockedAmount": "0.000000",
                     *           "valueUnknown": null,
                     *           "returnPercent": "25.00"
                     *         }
                     *       ],
                     *       "asOf": "2026-11-23T07:44:24.323Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HoldingsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    portfolio_allocation: {
        parameters: {
            query?: {
                /** @description A past day (UTC), meant to its end, or a moment with its offset; now without it */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "currency": "EGP",
                     *           "assetId": "527e994a-bc11-460d-838b-565ee4f7f36a",
                     *           "title": "Olive Groves",
                     *           "category": "General",
                     *           "basis": "value",
                     *           "amount": "1500.000000",
                     *           "percent": "100.0"
                     *         },
                     *         {
                     *           "currency": "USD",
                     *           "assetId": "7d765c7a-0c6d-43cf-8517-e341cd69fe35",
                     *           "title": "Tower",
                     *           "category": "General",
                     *           "basis": "value",
                     *           "amount": "100.000000",
                     *           "percent": "100.0"
                     *         }
                     *       ],
                     *       "asOf": "2026-11-23T07:44:24.360Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AllocationsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    portfolio_list: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1 */
                page?: number;
                /** @description Rows of a page */
                limit?: number;
                /** @description Comma-separated, `-` for descending: id, assetId, assetTitle, amount, currency, status, transactionHash, investedAt, confirmedAt */
                sort?: string;
                /** @description Any of id, assetId, assetTitle, amount, currency, status, transactionHash, investedAt, confirmedAt, also with _gte _lte _gt _lt _ne _like _null; a repeated one means any of */
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Range"?: string;
                    "X-Total-Count"?: number;
                    /** @description `true` where the total is an estimate */
                    "X-Total-Count-Estimated"?: boolean;
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "1f4f1ef4-afb9-4232-8ee8-17cb7d3875da",
                     *           "assetId": "2d0b7811-0a53-480f-b3e0-31859d4f792e",
                     *           "assetTitle": "Open",
                     *           "amount": "1.000000",
                     *           "currency": "EGP",
                     *           "status": "confirmed",
                     *           "tokens": "0.5",
                     *           "transactionHash": null,
                     *           "investedAt": "2025-01-01T00:00:00.000Z",
                     *           "confirmedAt": "2025-01-01T00:00:00.000Z",
                     *           "failureReason": null,
                     *           "reservationExpiresAt": null,
                     *           "refundedAt": null,
                     *           "refundedAmount": null,
                     *           "eligibility": null,
                     *           "version": 1,
                     *           "blockNumber": null
                     *         },
                     *         {
                     *           "id": "1ad4fb02-a5c4-45b5-ba1f-39e39009b7f4",
                     *           "assetId": "472b25ab-e516-4971-94e5-407980428d36",
                     *           "assetTitle": null,
                     *           "amount": "2.000000",
                     *           "currency": "EGP",
                     *           "status": "confirmed",
                     *           "tokens": null,
                     *           "transactionHash": null,
                     *           "investedAt": "2025-01-01T00:00:00.000Z",
                     *           "confirmedAt": "2025-01-01T00:00:00.000Z",
                     *           "failureReason": null,
                     *           "reservationExpiresAt": null,
                     *           "refundedAt": null,
                     *           "refundedAmount": null,
                     *           "eligibility": null,
                     *           "version": 1,
                     *           "blockNumber": null
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 2,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OwnInvestmentDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    portfolio_statement: {
        parameters: {
            query?: {
                /** @description Only in this currency */
                currency?: "EGP" | "USD" | "USDC" | "HVT";
                /** @description A day, which is meant to its end, or a moment */
                to?: unknown;
                /** @description A day (UTC) or a moment */
                from?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example date,type,currency,asset,assetId,investmentId,transactionHash,increase,decrease,repaid,balance
                     *     ,opening_balance,USD,,,,,,,,0.000000
                     *     2025-03-01T00:00:00.000Z,investment,USD,Harbour Tower,a0e6aec8-7dd8-4f28-a33d-84b2511d0111,f1576df7-b00b-4c1b-b531-43397ba966ef,,7.000000,,,7.000000
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["HttpsRequired"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
