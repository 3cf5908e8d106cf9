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
            code: "malformed_request" | "malformed_id" | "body_too_deep" | "if_match_malformed" | "idempotency_key_missing" | "idempotency_key_malformed" | "unauthenticated" | "invalid_credentials" | "otp_required" | "otp_invalid" | "invalid_refresh_token" | "invalid_code" | "invalid_signature" | "forbidden" | "password_change_required" | "step_up_required" | "account_closed" | "account_suspended" | "own_case" | "not_found" | "not_registered" | "not_summarised" | "method_not_allowed" | "request_timeout" | "concurrent_change" | "invalid_state" | "approval_pending" | "already_decided" | "proposer_not_allowed" | "stale_proposal" | "last_super_admin" | "email_taken" | "totp_enrolled" | "totp_not_enrolled" | "job_running" | "verification_running" | "not_sealed_yet" | "audit_row_differs" | "address_taken" | "open_positions" | "legal_hold" | "no_legal_hold" | "contract_taken" | "has_investments" | "application_open" | "application_not_draft" | "rejected_finally" | "already_verified" | "already_claimed" | "not_claimed" | "incomplete" | "papers_not_clean" | "too_many_documents" | "scan_pending" | "document_infected" | "document_tampered" | "document_not_stored" | "user_suspended" | "wrong_asset_type" | "asset_paused" | "asset_not_open" | "deadline_passed" | "kyc_required" | "kyc_pending" | "kyc_rejected" | "kyc_expired" | "tier_too_low" | "cap_exceeded" | "too_many_reservations" | "transaction_taken" | "payment_under_way" | "payment_taken" | "chain_configured" | "lockup_active" | "erased" | "length_required" | "stale" | "body_too_large" | "file_too_large" | "too_many_parts" | "uri_too_long" | "unsupported_media_type" | "file_type_unsupported" | "validation_failed" | "idempotency_key_reused" | "current_password_wrong" | "address_unproven" | "currency_not_accepted" | "below_minimum" | "agreement_changed" | "file_empty" | "file_damaged" | "file_infected" | "file_polyglot" | "file_type_mismatch" | "image_animated" | "image_too_large" | "pdf_active_content" | "pdf_encrypted" | "pdf_unsupported" | "rate_limited" | "too_many_attempts" | "too_many_streams" | "headers_too_large" | "internal_error" | "unavailable" | "exports_busy" | "stream_busy";
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
        /** @description Forbidden: `forbidden`, `password_change_required` */
        ForbiddenOrPasswordChangeRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "forbidden" | "password_change_required";
                };
            };
        };
        /** @description Forbidden: `password_change_required` */
        PasswordChangeRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "password_change_required";
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
        /** @description Forbidden: `forbidden`, `password_change_required`, `step_up_required` */
        ForbiddenOrPasswordChangeRequiredOrStepUpRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "forbidden" | "password_change_required" | "step_up_required";
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
        /** @description Forbidden: `account_closed`, `account_suspended` */
        AccountClosed403OrAccountSuspended: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "account_closed" | "account_suspended";
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
        /** @description Forbidden: `forbidden`, `password_change_required`, `own_case` */
        ForbiddenOrPasswordChangeRequiredOrOwnCase: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {unknown} */
                    code: "forbidden" | "password_change_required" | "own_case";
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
                     *           "seals": 4
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
                     *           "seals": 4
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
                     *       "seals": 4
                     *     }
                     */
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                    "text/csv": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                     *       "number": 40,
                     *       "hash": "0x5150161380c9948ae3a54c7d66afca0b37b3cb5dc60848e13c5d33420f1afb7b",
                     *       "parentHash": "0x3ac4be47c6b1bf9e34019e906a06c00645e0d250b2f8e48e5de5164088b7f112",
                     *       "miner": "0xaBCdefabcDeFabCdEFaBCDefaBcdeFABcdEFA12f",
                     *       "timestamp": "2025-06-16T11:17:03.000Z",
                     *       "transactionCount": 1,
                     *       "gasLimit": "9007199254740991",
                     *       "gasUsed": "21000",
                     *       "baseFeePerGas": "7",
                     *       "difficulty": "1",
                     *       "totalDifficulty": null,
                     *       "size": "991",
                     *       "nonce": "0x0000000000000000",
                     *       "stateRoot": "0x23a2675ab3223af6bd0cf74cf291ee09194ec22257a4758ae493a221dc635686",
                     *       "transactionsRoot": "0x06b06d69b368c15164608b3fad50feade19592196c279c0bced1c810c096a717",
                     *       "receiptsRoot": "0xb9436e03ef3548aca2e413eabc9ccfd6a42379e5674904ed7f1c79bf8d1168b0",
                     *       "round": "1",
                     *       "seals": 4
                     *     }
                     */
                    "application/json": components["schemas"]["BlockDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
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
                     *           "hash": "0x7ef50b7b24243afea12ff6932dbc53414d7a1542505012e10e4663a015d77d1a",
                     *           "blockNumber": 1,
                     *           "blockHash": "0xac8072885949f2ec1918d56f5ddf0025db97157029e3279176ad8156658a8709",
                     *           "transactionIndex": 0,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xaBCdefabCDEFAbcdeFaBcDeFAbCdEFABcDeFaBf0",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": null,
                     *           "transactionType": "agreement_signature",
                     *           "method": null,
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T15:12:04.000Z"
                     *         },
                     *         {
                     *           "hash": "0xfff0b6c8b7c4c175e728cecaeb93b84009a26d577e72c1ca20e7cda8d604c082",
                     *           "blockNumber": 1,
                     *           "blockHash": "0xac8072885949f2ec1918d56f5ddf0025db97157029e3279176ad8156658a8709",
                     *           "transactionIndex": 1,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xABcDEfABcdEFABCDEfAbcDefaBCDefabCDeFAbC8",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "wallet_creation",
                     *           "method": null,
                     *           "status": "confirmed",
                     *           "timestamp": "2025-06-15T15:12:04.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwxLCIweGZmZjBiNmM4YjdjNGMxNzVlNzI4Y2VjYWViOTNiODQwMDlhMjZkNTc3ZTcyYzFjYTIwZTdjZGE4ZDYwNGMwODIiXQ",
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
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
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
                     *           "hash": "0x008aaeedc6b6c9336fa5c76d22f75f2dcd181d429531385b9bfba9a6fc9dccb5",
                     *           "blockNumber": 62,
                     *           "blockHash": "0x611e021ed2898c155e65f770357443c25f872ea66ab1f3c326b0e2789cfc3608",
                     *           "transactionIndex": 3,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xabcDefabCdefABcdEfabcdEFaBCDefABcDeFabC2",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "transfer",
                     *           "method": null,
                     *           "status": "failed",
                     *           "timestamp": "2025-06-16T22:02:52.000Z"
                     *         },
                     *         {
                     *           "hash": "0x861e21165202b400846176b2888c04807c23623fb9b40fa2a8e09c9d1a3e934f",
                     *           "blockNumber": 62,
                     *           "blockHash": "0x611e021ed2898c155e65f770357443c25f872ea66ab1f3c326b0e2789cfc3608",
                     *           "transactionIndex": 2,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xAbcdefabcdefabcdeFAbcDEFaBcDeFabcDeFAbC4",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "transfer",
                     *           "method": null,
                     *           "status": "failed",
                     *           "timestamp": "2025-06-16T22:02:52.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0Iiw2MSwwLCIweGY1MDgxNmNmZWY0NTVlYzQ2MzEyMDdjNzcxMGM4YmUwY2ZiNGU3MDE0Y2U0NDAwNGZlNGVhZGVmYzYyZjI4OTQiXQ",
                     *       "prevCursor": "WyJwcmV2Iiw2MiwzLCIweDAwOGFhZWVkYzZiNmM5MzM2ZmE1Yzc2ZDIyZjc1ZjJkY2QxODFkNDI5NTMxMzg1YjliZmJhOWE2ZmM5ZGNjYjUiXQ"
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
                    "text/csv": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                     *           "id": "a7204108-57aa-423a-927b-c2a485fe619d",
                     *           "title": "Harvest Pool",
                     *           "slug": "olive-f1e49bed-606e-4c4c-bca4-7a5a0a9bed47",
                     *           "contractAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionDetailsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                    "text/csv": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                     *         "id": "a7204108-57aa-423a-927b-c2a485fe619d",
                     *         "title": "Harvest Pool",
                     *         "slug": "olive-f1e49bed-606e-4c4c-bca4-7a5a0a9bed47",
                     *         "contractAddress": "0xaBcDefAbCdEFABCdefAbCDEfABcDEfaBCDeFaBD2"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalletDetailsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
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
                     *           "hash": "0x008aaeedc6b6c9336fa5c76d22f75f2dcd181d429531385b9bfba9a6fc9dccb5",
                     *           "blockNumber": 62,
                     *           "blockHash": "0x611e021ed2898c155e65f770357443c25f872ea66ab1f3c326b0e2789cfc3608",
                     *           "transactionIndex": 3,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xabcDefabCdefABcdEfabcdEFaBCDefABcDeFabC2",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "transfer",
                     *           "method": null,
                     *           "status": "failed",
                     *           "timestamp": "2025-06-16T22:02:52.000Z"
                     *         },
                     *         {
                     *           "hash": "0x861e21165202b400846176b2888c04807c23623fb9b40fa2a8e09c9d1a3e934f",
                     *           "blockNumber": 62,
                     *           "blockHash": "0x611e021ed2898c155e65f770357443c25f872ea66ab1f3c326b0e2789cfc3608",
                     *           "transactionIndex": 2,
                     *           "fromAddress": "0xAbCdEFaBcdEFabCDefaBcDefabcDeFaBCDefAb32",
                     *           "toAddress": "0xAbcdefabcdefabcdeFAbcDEFaBcDeFabcDeFAbC4",
                     *           "value": "0.000000000000000000",
                     *           "valueWei": "0",
                     *           "gasUsed": "21000",
                     *           "gasPrice": "0",
                     *           "transactionType": "transfer",
                     *           "method": null,
                     *           "status": "failed",
                     *           "timestamp": "2025-06-16T22:02:52.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0Iiw2MSwwLCIweGY1MDgxNmNmZWY0NTVlYzQ2MzEyMDdjNzcxMGM4YmUwY2ZiNGU3MDE0Y2U0NDAwNGZlNGVhZGVmYzYyZjI4OTQiXQ",
                     *       "prevCursor": "WyJwcmV2Iiw2MiwzLCIweDAwOGFhZWVkYzZiNmM5MzM2ZmE1Yzc2ZDIyZjc1ZjJkY2QxODFkNDI5NTMxMzg1YjliZmJhOWE2ZmM5ZGNjYjUiXQ"
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
                    "text/csv": string;
                    "application/json": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                    "application/json": components["schemas"]["TokenDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
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
                     *       "blockHash": "0x7367d9f1433e6c7527bb01b733ec54288b03512929d2fdaea1434bfe9ad112ae",
                     *       "blockTime": "2025-06-17T09:12:58.000Z",
                     *       "nodeHeight": 82,
                     *       "nodeSeenAt": "2026-11-23T04:44:23.976Z",
                     *       "lagBlocks": 0,
                     *       "isSynced": false,
                     *       "gapAt": null,
                     *       "reason": "node_silent"
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkStatusDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                     *       "transactionCount": "182",
                     *       "addressCount": 19,
                     *       "addressCountIsEstimated": false,
                     *       "smartWalletCount": 24,
                     *       "contractCount": 10,
                     *       "tokenCount": 2,
                     *       "blockSeconds": 1848.5121951219512,
                     *       "transactionsPerSecond": 0.0012007019488316246,
                     *       "gasUsedRatio": 5.112376385683553e-12,
                     *       "transactionsLastDay": "109",
                     *       "validatorCount": 4
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkStatsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                     *           "proposed": "24",
                     *           "late": "14",
                     *           "share": 0.2926829268292683,
                     *           "address": "0xabcdeFABCDEFabcDeFAbcDEFaBCDEfAbcDEFA12D",
                     *           "isActive": true
                     *         },
                     *         {
                     *           "proposed": "24",
                     *           "late": "14",
                     *           "share": 0.2926829268292683,
                     *           "address": "0xabCDEfABcDEfabCdEFaBcdeFaBcdefAbcdefA12e",
                     *           "isActive": true
                     *         }
                     *       ],
                     *       "roundChanges": [
                     *         {
                     *           "time": "2025-06-17T09:12:58.000Z",
                     *           "round": "2",
                     *           "blockNumber": 82,
                     *           "proposer": "0xabcdeFABCDEFabcDeFAbcDEFaBCDEfAbcDEFA12D"
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
                     *           "value": "a7204108-57aa-423a-927b-c2a485fe619d",
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
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                     *       "status": "1",
                     *       "message": "OK",
                     *       "result": [
                     *         {
                     *           "blockNumber": "80",
                     *           "blockHash": "0xb06de4539655a6d17ef2507d6fc0708d250f71b98d9b14bc7c34b25202b160e7",
                     *           "timeStamp": "1750147322",
                     *           "hash": "0xf13e555488311c03d2aa2be700ae983cfd7accfeed2be4612063870a5ac44532",
                     *           "nonce": "176",
                     *           "transactionIndex": "2",
                     *           "from": "0xabcdefabcdefabcdefabcdefabcdefabcdefab32",
                     *           "to": "0xabcdefabcdefabcdefabcdefabcdefabcdefabc8",
                     *           "value": "0",
                     *           "gas": "9007199254740991",
                     *           "gasPrice": "0",
                     *           "gasPriceBid": "0",
                     *           "input": "0x",
                     *           "inputWithheld": "1",
                     *           "methodId": "0x12345678",
                     *           "functionName": "",
                     *           "contractAddress": "",
                     *           "cumulativeGasUsed": "63000",
                     *           "txreceipt_status": "1",
                     *           "gasUsed": "21000",
                     *           "confirmations": "3",
                     *           "isError": "0"
                     *         },
                     *         {
                     *           "blockNumber": "80",
                     *           "blockHash": "0xb06de4539655a6d17ef2507d6fc0708d250f71b98d9b14bc7c34b25202b160e7",
                     *           "timeStamp": "1750147322",
                     *           "hash": "0xad0c6498a47a4492e18c8f3ef77b76a63c86616614cdae5f0aa85f092f1b53eb",
                     *           "nonce": "175",
                     *           "transactionIndex": "1",
                     *           "from": "0xabcdefabcdefabcdefabcdefabcdefabcdefab32",
                     *           "to": "0xabcdefabcdefabcdefabcdefabcdefabcdefabe6",
                     *           "value": "0",
                     *           "gas": "9007199254740991",
                     *           "gasPrice": "0",
                     *           "gasPriceBid": "115792089237316195423570985008687907853269984665640564039457584007913129639935",
                     *           "input": "0x",
                     *           "inputWithheld": "1",
                     *           "methodId": "0x12345678",
                     *           "functionName": "",
                     *           "contractAddress": "",
                     *           "cumulativeGasUsed": "42000",
                     *           "txreceipt_status": "1",
                     *           "gasUsed": "21000",
                     *           "confirmations": "3",
                     *           "isError": "0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                     *         "transactionHash": "0x7ef50b7b24243afea12ff6932dbc53414d7a1542505012e10e4663a015d77d1a",
                     *         "transactionIndex": "0x0",
                     *         "blockHash": "0xac8072885949f2ec1918d56f5ddf0025db97157029e3279176ad8156658a8709",
                     *         "blockNumber": "0x1",
                     *         "from": "0xabcdefabcdefabcdefabcdefabcdefabcdefab32",
                     *         "to": "0xabcdefabcdefabcdefabcdefabcdefabcdefabf0",
                     *         "contractAddress": null,
                     *         "cumulativeGasUsed": "0x5208",
                     *         "gasUsed": "0x5208",
                     *         "effectiveGasPrice": "0x0",
                     *         "type": "0x3",
                     *         "logsBloom": null,
                     *         "status": "0x1",
                     *         "logs": [
                     *           {
                     *             "address": "0xabcdefabcdefabcdefabcdefabcdefabcdefabf0",
                     *             "topics": [
                     *               "0x696c77d6c95e74fa2d697e684be25e1db3b7912120815035a2019008e6b6c2e2"
                     *             ],
                     *             "data": "0x",
                     *             "dataWithheld": true,
                     *             "blockNumber": "0x1",
                     *             "blockHash": "0xac8072885949f2ec1918d56f5ddf0025db97157029e3279176ad8156658a8709",
                     *             "transactionHash": "0x7ef50b7b24243afea12ff6932dbc53414d7a1542505012e10e4663a015d77d1a",
                     *             "transactionIndex": "0x0",
                     *             "logIndex": "0x0",
                     *             "removed": false
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
                     *         "phone": "+201039287227",
                     *         "code": "449303",
                     *         "purpose": "login",
                     *         "createdAt": "2026-11-23T04:56:20.030Z"
                     *       },
                     *       {
                     *         "phone": "+201039287227",
                     *         "code": "612047",
                     *         "purpose": "login",
                     *         "createdAt": "2026-11-23T04:56:19.060Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SentCodeDto"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                    "application/json": components["schemas"]["LivenessDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                    "application/json": {
                        [key: string]: Record<string, never> | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            403: components["responses"]["PasswordChangeRequired"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequired"];
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
                     *       "id": "79ed2c99-9398-4422-aa20-30d279b184ca",
                     *       "kind": "role_grant",
                     *       "resourceType": "admin_users",
                     *       "resourceId": "9bf3c4a0-fb70-4d40-9b90-1aecc9a259cf",
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
                     *       "proposedBy": "1f677b72-ee80-4f56-813b-869b8560a48e",
                     *       "decidedBy": "d5ce358e-7edd-4ac6-8dcc-a9640b67da46",
                     *       "decidedAt": "2026-11-23T04:50:05.934Z",
                     *       "decisionReason": null,
                     *       "createdAt": "2026-11-23T04:50:05.597Z",
                     *       "expiresAt": "2026-11-26T04:50:05.597Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrAlreadyDecided"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logs_list: {
        parameters: {
            query?: {
                /** @description Empty for the first page */
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
                    "application/json": {
                        data: components["schemas"]["AuditLogDto"][];
                        page: number;
                        limit: number;
                        total: number;
                        pageCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["VerificationDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["SealedAuditLogDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["InclusionProofDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "7ba2dbe8-c8fa-43b0-81e8-26f31f2c1de5",
                     *       "name": "summaries.refresh",
                     *       "cause": "request",
                     *       "status": "running",
                     *       "startedAt": "2026-11-23T04:42:42.925Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrJobRunning"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["PasswordChangeRequired"];
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
                    "application/json": components["schemas"]["PlatformEventsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *           "id": "034590e6-6f58-4a6d-826f-55f0ee1cae9e",
                     *           "email": "viewer-3@pend.example",
                     *           "name": "viewer",
                     *           "role": "viewer",
                     *           "permissions": [],
                     *           "isActive": true,
                     *           "mustChangePassword": false,
                     *           "lastLoginAt": "2026-11-23T04:49:47.291Z",
                     *           "version": 1,
                     *           "createdAt": "2026-11-23T04:49:47.098Z",
                     *           "updatedAt": "2026-11-23T04:49:47.098Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 1,
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                 *       "email": "9b5882fe-5825-476c-9207-8cdcdfc4d083@pend.example",
                 *       "name": "New",
                 *       "role": "viewer"
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
                     *       "id": "64d4baa4-b1cd-4486-b79e-76cecd934fe3",
                     *       "email": "9b5882fe-5825-476c-9207-8cdcdfc4d083@pend.example",
                     *       "name": "New",
                     *       "role": "viewer",
                     *       "permissions": [],
                     *       "isActive": false,
                     *       "mustChangePassword": true,
                     *       "lastLoginAt": null,
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T04:50:09.302Z",
                     *       "updatedAt": "2026-11-23T04:50:09.302Z",
                     *       "approval": {
                     *         "id": "8815d4b6-4569-4b98-93e4-5b08b3955257",
                     *         "kind": "role_grant",
                     *         "resourceType": "admin_users",
                     *         "resourceId": "64d4baa4-b1cd-4486-b79e-76cecd934fe3",
                     *         "payload": {
                     *           "to": {
                     *             "role": "viewer",
                     *             "isActive": true,
                     *             "permissions": []
                     *           },
                     *           "from": {
                     *             "role": "viewer",
                     *             "isActive": false,
                     *             "permissions": []
                     *           },
                     *           "email": "9b5882fe-5825-476c-9207-8cdcdfc4d083@pend.example"
                     *         },
                     *         "payloadHash": "a6eb9efd007ce155b35577a78eb5fe249c9f536616b1220293fa35e07e510afa",
                     *         "reason": "Invitation of New",
                     *         "status": "pending",
                     *         "proposedBy": "1f677b72-ee80-4f56-813b-869b8560a48e",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T04:50:09.302Z",
                     *         "expiresAt": "2026-11-26T04:50:09.302Z"
                     *       },
                     *       "initialPassword": "1fatYzjyQINV4U0Ha9md"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitedAccountDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeepOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrEmailTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "9bf3c4a0-fb70-4d40-9b90-1aecc9a259cf",
                     *       "email": "viewer-24@pend.example",
                     *       "name": "Named",
                     *       "role": "viewer",
                     *       "permissions": [
                     *         "users.write"
                     *       ],
                     *       "isActive": true,
                     *       "mustChangePassword": false,
                     *       "lastLoginAt": "2026-11-23T04:50:05.461Z",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T04:50:05.157Z",
                     *       "updatedAt": "2026-11-23T04:50:05.905Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffAccountDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                 *       "id": "df38e5f2-4f63-41a0-b032-65657f03aeb3",
                 *       "email": "viewer-5@pend.example",
                 *       "name": "viewer",
                 *       "role": "viewer",
                 *       "permissions": [],
                 *       "isActive": true,
                 *       "mustChangePassword": false,
                 *       "lastLoginAt": "2026-11-23T04:49:49.584Z",
                 *       "version": 1,
                 *       "createdAt": "2026-11-23T04:49:49.454Z",
                 *       "updatedAt": "2026-11-23T04:49:49.454Z"
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
                     *       "id": "df38e5f2-4f63-41a0-b032-65657f03aeb3",
                     *       "email": "viewer-5@pend.example",
                     *       "name": "viewer",
                     *       "role": "viewer",
                     *       "permissions": [],
                     *       "isActive": true,
                     *       "mustChangePassword": false,
                     *       "lastLoginAt": "2026-11-23T04:49:49.845Z",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T04:49:49.454Z",
                     *       "updatedAt": "2026-11-23T04:49:49.454Z"
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
                     *         "id": "79ed2c99-9398-4422-aa20-30d279b184ca",
                     *         "kind": "role_grant",
                     *         "resourceType": "admin_users",
                     *         "resourceId": "9bf3c4a0-fb70-4d40-9b90-1aecc9a259cf",
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
                     *         "proposedBy": "1f677b72-ee80-4f56-813b-869b8560a48e",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T04:50:05.597Z",
                     *         "expiresAt": "2026-11-26T04:50:05.597Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            503: components["responses"]["Unavailable"];
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
                     *       "id": "c59c55f4-6d8c-4a4e-889e-7b46d63fcb7d"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountIdDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIfMatchMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrLastSuperAdmin"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                 *       "name": "One"
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
                     *       "id": "bb63561d-baad-453a-bcf9-28114ebc02a8",
                     *       "email": "viewer-22@pend.example",
                     *       "name": "One",
                     *       "role": "viewer",
                     *       "permissions": [],
                     *       "isActive": true,
                     *       "mustChangePassword": false,
                     *       "lastLoginAt": "2026-11-23T04:50:02.264Z",
                     *       "version": 2,
                     *       "createdAt": "2026-11-23T04:50:01.917Z",
                     *       "updatedAt": "2026-11-23T04:50:02.353Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            503: components["responses"]["Unavailable"];
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
                 *       "email": "viewer-2@pend.example",
                 *       "password": "a long sentence that nobody guesses"
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
                     *         "id": "773e19af-9b4e-422e-bf89-7a49414b5ddc",
                     *         "email": "viewer-2@pend.example",
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
            401: components["responses"]["InvalidCredentialsOrOtpRequiredOrOtpInvalid401"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *         "id": "68626eb0-f054-4299-a009-b89047147ad0",
                     *         "email": "85e6d1d1-8b01-4b70-8861-ebfb697e35d7@pend.example",
                     *         "name": "New",
                     *         "role": "viewer",
                     *         "permissions": [
                     *           "assets.read",
                     *           "investments.read"
                     *         ],
                     *         "mustChangePassword": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["InvalidRefreshToken"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "9cbc986a-ad04-487b-9601-bd513c916fde"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionIdDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "1f677b72-ee80-4f56-813b-869b8560a48e",
                     *       "email": "super_admin-1@pend.example",
                     *       "name": "Boss 38c51044-37d2-4522-b856-e4dd2c5d56cb",
                     *       "role": "super_admin",
                     *       "permissions": [
                     *         "assets.read",
                     *         "assets.write"
                     *       ],
                     *       "mustChangePassword": false,
                     *       "totpEnabled": true,
                     *       "recoveryCodesLeft": 10,
                     *       "session": {
                     *         "id": "7d0ca5b8-4bf0-4591-aae0-ccc0136fff8e",
                     *         "expiresAt": "2026-11-24T04:49:46.310Z",
                     *         "steppedUpUntil": "2026-11-23T04:54:46.310Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
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
                     *         "id": "64d4baa4-b1cd-4486-b79e-76cecd934fe3",
                     *         "email": "9b5882fe-5825-476c-9207-8cdcdfc4d083@pend.example",
                     *         "name": "New",
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
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrCurrentPasswordWrong"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["SteppedUpDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrTotpNotEnrolled"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtpInvalid422OrValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "ed31c0b1-3569-451e-8f82-24a7af954453",
                     *       "initialPassword": "SG7O9YEqD5vVlkMfzqI_",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrStepUpRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "609a5320-f315-46e7-bed9-13d4f7d5a856"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountIdDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["PasswordChangeRequired"];
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
                    "application/json": components["schemas"]["SessionsEndedDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequired"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequired"];
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
                    "application/json": components["schemas"]["SessionIdDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["PasswordChangeRequired"];
            409: components["responses"]["ConcurrentChangeOrTotpEnrolled"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                 *       "code": "401362"
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
                     *         "id": "a627f119-9515-4878-8b4c-74f8ae4006fc",
                     *         "email": "viewer-27@pend.example",
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
            403: components["responses"]["PasswordChangeRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrTotpEnrolledOrTotpNotEnrolled"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtpInvalid422OrValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["StaffTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PasswordChangeRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrTotpNotEnrolled"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OtpInvalid422OrValidationFailed"];
            429: components["responses"]["RateLimitedOrTooManyAttempts"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["DashboardDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["OverviewFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["UserFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["InvestmentFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["AssetFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["KycFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["RevenueFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["EventFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["RecordedEventsDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["SystemFiguresDto"];
                    "text/csv": string;
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *           "id": "abe930be-8e87-483f-b790-0fecf2238571",
                     *           "blockchainAddress": "0xE98A778F5e4a8566C9C7f233738aE2701A8E1a6f",
                     *           "tier": 3,
                     *           "status": "active",
                     *           "version": 1,
                     *           "createdAt": "2026-11-23T05:02:16.701Z",
                     *           "updatedAt": "2026-11-23T05:02:16.701Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "asOf": "2026-11-23T04:56:48.596Z"
                     *     }
                     */
                    "application/json": components["schemas"]["UserStatsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "abe930be-8e87-483f-b790-0fecf2238571",
                     *       "blockchainAddress": "0xE98A778F5e4a8566C9C7f233738aE2701A8E1a6f",
                     *       "tier": 3,
                     *       "status": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T05:02:16.701Z",
                     *       "updatedAt": "2026-11-23T05:02:16.701Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                 *       "status": "suspended",
                 *       "reason": "asked by phone 01012345678"
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
                     *       "id": "e830e73d-f4af-4765-b3a6-67234943c9f2",
                     *       "blockchainAddress": "0x394F11e7636f119E1Fc923dfCb42623fAe75Ad4f",
                     *       "tier": 0,
                     *       "status": "suspended",
                     *       "version": 2,
                     *       "createdAt": "2026-11-23T04:56:16.707Z",
                     *       "updatedAt": "2026-11-23T04:56:17.649Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***7227",
                     *         "countryCode": "+20",
                     *         "lastLoginAt": "2026-11-23T04:56:16.707Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrOpenPositions"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "aef41fa0-10df-4093-a970-275088ac5895",
                     *       "blockchainAddress": "0x24350795bd29d94581a32DE35e6b894144e08b9C",
                     *       "tier": 2,
                     *       "status": "active",
                     *       "version": 2,
                     *       "createdAt": "2026-11-23T04:59:41.260Z",
                     *       "updatedAt": "2026-11-23T04:59:43.168Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***1776",
                     *         "countryCode": "+20",
                     *         "lastLoginAt": "2026-11-23T04:59:41.260Z",
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
                     *         "id": "9fc6f0d7-594b-4182-8d24-a159f8960007",
                     *         "kind": "tier_raise",
                     *         "resourceType": "users",
                     *         "resourceId": "ecc747e2-75f7-48cb-ac03-9a0b0e39925d",
                     *         "payload": {
                     *           "to": 5,
                     *           "from": 3
                     *         },
                     *         "payloadHash": "9ddca6f5ceea5ab2715b8a7f48aec616318911ecfec9093ffd1d6b6b0b3d1506",
                     *         "reason": "a bank",
                     *         "status": "pending",
                     *         "proposedBy": "3fdb3f08-31ee-4726-aee5-49858053a942",
                     *         "decidedBy": null,
                     *         "decidedAt": null,
                     *         "decisionReason": null,
                     *         "createdAt": "2026-11-23T04:56:40.026Z",
                     *         "expiresAt": "2026-11-26T04:56:40.026Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrApprovalPending"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    users_listActivity: {
        parameters: {
            query?: {
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
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
                     *           "id": "reviewed:b2ee5bd1-4df9-4449-8222-e621f5cc02a5",
                     *           "at": "2026-11-23T04:56:44.682Z",
                     *           "kind": "kyc",
                     *           "action": "kyc.rejected",
                     *           "actorType": "admin",
                     *           "actorId": "521b4a3f-3960-43e9-8fff-6e427b8b0a06",
                     *           "details": {
                     *             "applicationId": "b2ee5bd1-4df9-4449-8222-e621f5cc02a5"
                     *           }
                     *         },
                     *         {
                     *           "id": "invested:abc66626-9bf5-4d7f-89da-a90efd4637ad",
                     *           "at": "2026-11-23T04:56:44.630Z",
                     *           "kind": "investment",
                     *           "action": "investment.recorded",
                     *           "actorType": "user",
                     *           "actorId": "3601fcb0-6db6-4eb4-b5dd-4e9a107bb124",
                     *           "details": {
                     *             "amount": "20.000000",
                     *             "status": "pending",
                     *             "assetId": "a935fd65-0a9a-4aa2-ae23-7263864cebba",
                     *             "currency": "EGP",
                     *             "investmentId": "abc66626-9bf5-4d7f-89da-a90efd4637ad"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwiMTc5NTQwOTgwNDYzMDA0MCIsImludmVzdGVkOmFiYzY2NjI2LTliZjUtNGQ3Zi04OWRhLWE5MGVmZDQ2MzdhZCJd",
                     *       "prevCursor": "WyJwcmV2IiwiMTc5NTQwOTgwNDY4MjAwMCIsInJldmlld2VkOmIyZWU1YmQxLTRkZjktNDQ0OS04MjIyLWU2MjFmNWNjMDJhNSJd"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["RevealedDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrStepUpRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            410: components["responses"]["Erased"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrStepUpRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrOpenPositionsOrLegalHold"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["ErasureCertificateDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            410: components["responses"]["Erased"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["UserNoteDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                 *       "phone": "+201039287227",
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
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                 *       "address": "0x394F11e7636f119E1Fc923dfCb42623fAe75Ad4f",
                 *       "purpose": "register"
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
                     *       "nonce": "b74ac5a540412f3759230be390802c70",
                     *       "domain": "localhost:3001",
                     *       "uri": "otpauth://totp/…",
                     *       "chainId": 7777,
                     *       "issuedAt": "2026-11-23T04:56:16.250Z",
                     *       "expirationTime": "2026-11-23T05:06:16.250Z",
                     *       "message": "localhost:3001 wants you to sign in with your Ethereum account:\n0x394F11e7636f119E1Fc923dfCb42623fAe75Ad4f\n\nRegister this wallet with Pend.\n\nURI: http://localhost:3001\nVersion: 1\nChain ID: 7777\nNonce: b74ac5a540412f3759230be390802c70\nIssued At: 2026-11-23T04:56:16.250Z\nExpiration Time: 2026-11-23T05"
                     *     }
                     */
                    "application/json": components["schemas"]["NonceDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                 *       "phone": "+201015791778",
                 *       "code": "063231",
                 *       "termsVersion": "2026-01",
                 *       "address": "0xb341A9b253c0930746Ee37f6c7dA505B82E3d95F",
                 *       "message": "localhost:3001 wants you to sign in with your Ethereum account:\n0xb341A9b253c0930746Ee37f6c7dA505B82E3d95F\n\nRegister this wallet with Pend.\n\nURI: http://localhost:3001\nVersion: 1\nChain ID: 7777\nNonce: bffe10b6da8440ce84bbf8c1500a3308\nIssued At: 2026-11-23T04:59:45.087Z\nExpiration Time: 2026-11-23T05",
                 *       "signature": "0x5be68f5b928b8809e5fb3a5b70fb9f707bfc7fe0360f370254f3abd84686065b3ce4f4853cc91ef9d3a75b956f36840ee59e9a10cfe34384cd85fa98aafac9781b",
                 *       "device": {
                 *         "fingerprint": "my-print",
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
                     *         "id": "4eb8dc94-c3ff-42bf-bb43-d39cf31d5e75",
                     *         "blockchainAddress": "0xb341A9b253c0930746Ee37f6c7dA505B82E3d95F",
                     *         "tier": 0,
                     *         "status": "active",
                     *         "version": 1,
                     *         "createdAt": "2026-11-23T04:59:45.314Z",
                     *         "updatedAt": "2026-11-23T04:59:45.314Z",
                     *         "profile": {
                     *           "phoneNumberMasked": "+20***1778",
                     *           "countryCode": "+20",
                     *           "lastLoginAt": "2026-11-23T04:59:45.314Z",
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
            403: components["responses"]["AccountClosed403OrAccountSuspended"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrAddressTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrAddressUnproven"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                 *       "phone": "+201015791770",
                 *       "code": "299171",
                 *       "device": {
                 *         "fingerprint": "secret-print-2"
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
                     *         "id": "ba2c6dbe-e367-447e-8c36-cf0f7293b34f",
                     *         "blockchainAddress": "0xcf1CFa62F90aCE120a36ee7e81Ed9fd054f90bdf",
                     *         "tier": 0,
                     *         "status": "active",
                     *         "version": 1,
                     *         "createdAt": "2026-11-23T04:59:34.441Z",
                     *         "updatedAt": "2026-11-23T04:59:34.441Z",
                     *         "profile": {
                     *           "phoneNumberMasked": "+20***1770",
                     *           "countryCode": "+20",
                     *           "lastLoginAt": "2026-11-23T04:59:34.697Z",
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
            403: components["responses"]["AccountClosed403OrAccountSuspended"];
            404: components["responses"]["NotRegistered"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["RefreshedTokensDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeep"];
            401: components["responses"]["InvalidRefreshToken"];
            403: components["responses"]["AccountClosed403OrAccountSuspended"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["EndedSessionDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "e830e73d-f4af-4765-b3a6-67234943c9f2",
                     *       "blockchainAddress": "0x394F11e7636f119E1Fc923dfCb42623fAe75Ad4f",
                     *       "tier": 0,
                     *       "status": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T04:56:16.707Z",
                     *       "updatedAt": "2026-11-23T04:56:16.707Z",
                     *       "profile": {
                     *         "phoneNumberMasked": "+20***7227",
                     *         "countryCode": "+20",
                     *         "lastLoginAt": "2026-11-23T04:56:16.707Z",
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
                     *       "id": "0404450f-f6b0-4f56-8221-71680a03999a",
                     *       "blockchainAddress": "0x6d4442f08108431f8289e859462b48574b43c0b6",
                     *       "tier": 0,
                     *       "status": "active",
                     *       "createdAt": "2026-11-23T04:59:20.003Z",
                     *       "phoneNumberMasked": "+20***1756",
                     *       "countryCode": "+20",
                     *       "lastLoginAt": "2026-11-23T04:59:20.003Z",
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
                 *       "id": "0404450f-f6b0-4f56-8221-71680a03999a",
                 *       "blockchainAddress": "0x6d4442f08108431f8289e859462b48574b43c0b6",
                 *       "tier": 0,
                 *       "status": "active",
                 *       "createdAt": "2026-11-23T04:59:20.003Z",
                 *       "phoneNumberMasked": "+20***1756",
                 *       "countryCode": "+20",
                 *       "lastLoginAt": "2026-11-23T04:59:20.003Z",
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
                     *       "id": "0404450f-f6b0-4f56-8221-71680a03999a",
                     *       "blockchainAddress": "0x6d4442f08108431f8289e859462b48574b43c0b6",
                     *       "tier": 0,
                     *       "status": "active",
                     *       "createdAt": "2026-11-23T04:59:20.003Z",
                     *       "phoneNumberMasked": "+20***1756",
                     *       "countryCode": "+20",
                     *       "lastLoginAt": "2026-11-23T04:59:20.003Z",
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
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChange"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ownAccount_activity: {
        parameters: {
            query?: {
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
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
                     *           "id": "tier:ed4ffa40-d8da-43bb-a18b-290fe3450fda",
                     *           "at": "2026-11-23T04:59:43.168Z",
                     *           "kind": "tier",
                     *           "action": "tier.raised",
                     *           "details": {
                     *             "tier": 2,
                     *             "tierBefore": 0
                     *           }
                     *         },
                     *         {
                     *           "id": "investment:01e4a0626d75cd2346e7c4c958f0f5cc",
                     *           "at": "2026-11-23T04:59:43.071Z",
                     *           "kind": "investment",
                     *           "action": "investment.taken_back",
                     *           "details": {
                     *             "amount": "100.000000",
                     *             "reason": null,
                     *             "assetId": "b927ec7b-6758-4d97-9187-4f10ecbc9ffc",
                     *             "currency": "EGP",
                     *             "assetTitle": "Groves",
                     *             "investmentId": "2fadd864-f643-4668-aec3-6721c0dee1c5",
                     *             "transactionHash": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyJuZXh0IiwiMTc5NTQwOTk4MzA3MTEzOSIsImludmVzdG1lbnQ6MDFlNGEwNjI2ZDc1Y2QyMzQ2ZTdjNGM5NThmMGY1Y2MiXQ",
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
                     *           "id": "1858fa64-8cd8-4af7-a9d4-c8465480f027",
                     *           "name": null,
                     *           "firstSeenAt": "2026-11-23T04:59:34.697Z",
                     *           "lastSeenAt": "2026-11-23T04:59:34.697Z",
                     *           "loginCount": 1,
                     *           "current": true
                     *         },
                     *         {
                     *           "id": "be91887b-0daf-4ade-a685-873d16c7f6d5",
                     *           "name": "Pixel 9",
                     *           "firstSeenAt": "2026-11-23T04:59:34.441Z",
                     *           "lastSeenAt": "2026-11-23T04:59:34.441Z",
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
                     *       "id": "be91887b-0daf-4ade-a685-873d16c7f6d5"
                     *     }
                     */
                    "application/json": components["schemas"]["RemovedDeviceDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "exportedAt": "2026-11-23T04:59:46.793Z",
                     *       "data": {
                     *         "account": {
                     *           "id": "4eb8dc94-c3ff-42bf-bb43-d39cf31d5e75",
                     *           "blockchainAddress": "0xb341a9b253c0930746ee37f6c7da505b82e3d95f",
                     *           "tier": 0,
                     *           "status": "active",
                     *           "createdAt": "2026-11-23T04:59:45.314Z",
                     *           "updatedAt": "2026-11-23T04:59:45.314Z",
                     *           "phoneNumberMasked": "+20***1778",
                     *           "countryCode": "+20",
                     *           "registrationIp": "127.0.0.1",
                     *           "lastLoginAt": "2026-11-23T04:59:45.314Z",
                     *           "loginCount": 1,
                     *           "devices": [
                     *             {
                     *               "id": "8921ea22-7ba5-4f15-974b-c0cb86c37918",
                     *               "name": "Pixel 9",
                     *               "lastSeenAt": "2026-11-23T04:59:45.314756+00:00",
                     *               "loginCount": 1,
                     *               "fingerprint": "my-print",
                     *               "firstSeenAt": "2026-11-23T04:59:45.314756+00:00"
                     *             }
                     *           ],
                     *           "preferences": {},
                     *           "metadata": {
                     *             "terms": {
                     *               "version": "2026-01",
                     *               "acceptedAt": "2026-11-23T04:59:45.314756+00:00"
                     *             }
                     *           },
                     *           "phone": "+201015791778"
                     *         },
                     *         "sessions": [
                     *           {
                     *             "id": "948c5599-f686-4506-a77b-aa60b6c56ff4",
                     *             "deviceId": "8921ea22-7ba5-4f15-974b-c0cb86c37918",
                     *             "ipAddress": "127.0.0.1",
                     *             "userAgent": null,
                     *             "createdAt": "2026-11-23T04:59:45.314Z",
                     *             "lastUsedAt": "2026-11-23T04:59:45.314Z",
                     *             "expiresAt": "2026-11-24T04:59:45.314Z",
                     *             "revokedAt": null
                     *           }
                     *         ],
                     *         "tierSteps": [],
                     *         "auditLog": [
                     *           {
                     *             "at": "2026-11-23T04:59:45.314Z",
                     *             "action": "INSERT",
                     *             "by": "system",
                     *             "resourceType": "users",
                     *             "ipAddress": null,
                     *             "userAgent": null
                     *           },
                     *           {
                     *             "at": "2026-11-23T04:59:45.314Z",
                     *             "action": "INSERT",
                     *             "by": "system",
                     *             "resourceType": "user_profiles",
                     *             "ipAddress": null,
                     *             "userAgent": null
                     *           }
                     *         ],
                     *         "eventsOfUse": [
                     *           {
                     *             "at": "2026-11-23T04:59:46.505Z",
                     *             "eventType": "seen-4eb8dc94-c3ff-42bf-bb43-d39cf31d5e75",
                     *             "eventData": {},
                     *             "sessionId": null,
                     *             "ipAddress": null,
                     *             "userAgent": null
                     *           }
                     *         ],
                     *         "kycApplications": [
                     *           {
                     *             "id": "26d8fd8d-286a-4e44-970e-6bfdafc5d67a",
                     *             "status": "pending_review",
                     *             "attempt": 1,
                     *             "targetTier": 3,
                     *             "createdAt": "2026-11-23T04:59:46.519Z",
                     *             "submittedAt": "2026-11-23T04:59:46.519Z",
                     *             "reviewedAt": null,
                     *             "rejectionCode": null,
                     *             "rejectionKind": null,
                     *             "rejectionReason": null,
                     *             "expiresAt": null,
                     *             "revokedAt": null,
                     *             "personalData": null,
                     *             "documents": [
                     *               {
                     *                 "id": "2401a833-ed2a-4e9b-9aee-d56c94013ff1",
                     *                 "applicationId": "26d8fd8d-286a-4e44-970e-6bfdafc5d67a",
                     *                 "documentType": "id",
                     *                 "fileSize": null,
                     *                 "mimeType": null,
                     *                 "fileHash": null,
                     *                 "uploadedAt": "2026-11-23T04:59:46.584Z",
                     *                 "originalFilename": "paper-4eb8dc94-c3ff-42bf-bb43-d39cf31d5e75.png"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "investments": [
                     *           {
                     *             "id": "11d2d750-ec41-4f5b-832b-c2e796155cd2",
                     *             "assetId": "dc6f8e61-82bc-4d20-99e5-a7852d2e9405",
                     *             "assetTitle": "Groves",
                     *             "amount": "77.500000",
                     *             "currency": "EGP",
                     *             "status": "confirmed",
                     *             "tokens": null,
                     *             "transactionHash": null,
                     *             "blockNumber": null,
                     *             "investedAt": "2026-11-23T04:59:46.427Z",
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
                     *                 "at": "2026-11-23T04:59:46.427524+00:00",
                     *                 "amount": "77.500000",
                     *                 "reason": null,
                     *                 "status": "confirmed"
                     *               }
                     *             ]
                     *           }
                     *         ],
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
                     *       "id": "fe3143fa-56a3-4ad4-9e09-7078ed45a5c7",
                     *       "status": "closed"
                     *     }
                     */
                    "application/json": components["schemas"]["ClosedAccountDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["ConcurrentChangeOrOpenPositionsOrLegalHold"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "assetId": "57f40f04-9c24-4a82-ad9e-31853f09820f",
                     *       "currency": "EGP",
                     *       "totalInvested": "3500.500000",
                     *       "investorCount": 2,
                     *       "interestedCount": 0,
                     *       "performanceData": {},
                     *       "lastUpdated": "2026-11-23T04:42:41.284Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *           "userId": "4f69f4fc-e130-4ed2-8139-b57cd7fc350e",
                     *           "phoneNumberMasked": "+20***2222",
                     *           "blockchainAddress": "0x2928Cfdddc603F2Ff36E30817EE6b9a7bc21b806",
                     *           "tier": 1,
                     *           "status": "active",
                     *           "totalInvested": "2000.000000",
                     *           "invested": {
                     *             "EGP": "2000.000000"
                     *           },
                     *           "investments": 1,
                     *           "firstInvestedAt": "2026-11-23T04:42:41.227Z",
                     *           "lastInvestedAt": "2026-11-23T04:42:41.227Z"
                     *         },
                     *         {
                     *           "userId": "b68a1217-5ed3-4b22-b396-1eda57ac3857",
                     *           "phoneNumberMasked": "+20***1111",
                     *           "blockchainAddress": "0xE97d381472b9f84A4D5c29640Bd7839bc7770987",
                     *           "tier": 3,
                     *           "status": "active",
                     *           "totalInvested": "1500.500000",
                     *           "invested": {
                     *             "EGP": "1500.500000",
                     *             "USD": "20.000000"
                     *           },
                     *           "investments": 3,
                     *           "firstInvestedAt": "2026-11-23T04:42:41.029Z",
                     *           "lastInvestedAt": "2026-11-23T04:42:41.203Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "57f40f04-9c24-4a82-ad9e-31853f09820f",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *           "id": "e110f3e9-4f5b-4d33-8170-37a2e854d49c",
                     *           "contractAddress": null,
                     *           "slug": "olive-7f9680b6-bc42-44ac-9748-37e03d8418bd",
                     *           "type": "investment",
                     *           "title": "Draft",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "imageHash": null,
                     *           "status": "draft",
                     *           "metadata": {},
                     *           "createdBy": null,
                     *           "createdByAdmin": null,
                     *           "version": 2,
                     *           "createdAt": "2026-11-23T05:02:17.077Z",
                     *           "updatedAt": "2026-11-23T05:02:17.097Z",
                     *           "details": {
                     *             "currency": "EGP",
                     *             "tokenSymbol": null,
                     *             "tokenPrice": "100.000000",
                     *             "maxSupply": "1000",
                     *             "expectedRoi": null,
                     *             "expectedRoiMax": null,
                     *             "lockupPeriod": null,
                     *             "minimumInvestment": null,
                     *             "softCap": null,
                     *             "deadline": null,
                     *             "contactFormat": null,
                     *             "contactValue": null,
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
                     *             "investorCount": 0,
                     *             "interestedCount": 0,
                     *             "performanceData": {},
                     *             "lastUpdated": "2026-11-23T05:02:17.121Z"
                     *           }
                     *         },
                     *         {
                     *           "id": "2e0e9a96-81a3-4a45-bce3-22a8c2dd2ee5",
                     *           "contractAddress": "0xc8631C4296eFD98D4746f107A3398140f7a7E8bc",
                     *           "slug": "olive-518f79be-bd93-4b0d-8042-643d077c3bf6",
                     *           "type": "investment",
                     *           "title": "مزرعة Olive Press",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "imageHash": null,
                     *           "status": "active",
                     *           "metadata": {},
                     *           "createdBy": null,
                     *           "createdByAdmin": null,
                     *           "version": 2,
                     *           "createdAt": "2026-11-23T05:02:16.862Z",
                     *           "updatedAt": "2026-11-23T05:02:16.910Z",
                     *           "details": {
                     *             "currency": "EGP",
                     *             "tokenSymbol": null,
                     *             "tokenPrice": "100.000000",
                     *             "maxSupply": "1000",
                     *             "expectedRoi": null,
                     *             "expectedRoiMax": null,
                     *             "lockupPeriod": null,
                     *             "minimumInvestment": null,
                     *             "softCap": null,
                     *             "deadline": null,
                     *             "contactFormat": null,
                     *             "contactValue": null,
                     *             "jurisdiction": null,
                     *             "spvName": null,
                     *             "custodyType": null,
                     *             "minTierRequired": 1,
                     *             "legalDocuments": [],
                     *             "agreementUrl": null,
                     *             "agreementHash": null
                     *           },
                     *           "metrics": {
                     *             "totalInvested": "999999999999.999999",
                     *             "investorCount": 1,
                     *             "interestedCount": 0,
                     *             "performanceData": {},
                     *             "lastUpdated": "2026-11-23T05:02:17.281Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                 *       "contractAddress": "0xdFFeAC6a17DC7EaC9BA2B3ebf9E60f3Fe82F97eF",
                 *       "metadata": {
                 *         "source": "panel",
                 *         "nested": {
                 *           "level": [
                 *             1,
                 *             2
                 *           ]
                 *         }
                 *       },
                 *       "imageHash": "0x84CA905C43F64E130B2968DA963A87708E148D6D910661EBF81C0AC9C05409B0",
                 *       "details": {
                 *         "tokenSymbol": "OLIVE",
                 *         "tokenPrice": "125.50",
                 *         "maxSupply": "10000",
                 *         "currency": "EGP",
                 *         "minimumInvestment": "125.5",
                 *         "lockupPeriod": 365,
                 *         "deadline": "2026-11-24T04:42:18.376Z",
                 *         "minTierRequired": 2,
                 *         "legalDocuments": [
                 *           {
                 *             "title": "Prospectus",
                 *             "url": "https://pend.example/p.pdf",
                 *             "hash": "0xe98a778f5e4a8566c9c7f233738ae2701a8e1a6f0dae304a3ad914c6f87c1209"
                 *           }
                 *         ],
                 *         "agreementUrl": "https://pend.example/a.pdf",
                 *         "agreementHash": "0xc8631c4296efd98d4746f107a3398140f7a7e8bca29a58e5675e949cf1a9f679",
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
                     *       "id": "119c4487-3682-4e72-a819-a1be4eebf07b",
                     *       "contractAddress": "0xdFFeAC6a17DC7EaC9BA2B3ebf9E60f3Fe82F97eF",
                     *       "slug": "olive-groves-119c4487",
                     *       "type": "investment",
                     *       "title": "Olive Groves",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "Wadi Natrun",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": "0x84ca905c43f64e130b2968da963a87708e148d6d910661ebf81c0ac9c05409b0",
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
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 1,
                     *       "createdAt": "2026-11-23T04:42:18.397Z",
                     *       "updatedAt": "2026-11-23T04:42:18.397Z",
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
                     *         "deadline": "2026-11-24T04:42:18.376Z",
                     *         "contactFormat": null,
                     *         "contactValue": null,
                     *         "jurisdiction": null,
                     *         "spvName": null,
                     *         "custodyType": null,
                     *         "minTierRequired": 2,
                     *         "legalDocuments": [
                     *           {
                     *             "url": "https://pend.example/p.pdf",
                     *             "hash": "0xe98a778f5e4a8566c9c7f233738ae2701a8e1a6f0dae304a3ad914c6f87c1209",
                     *             "title": "Prospectus"
                     *           }
                     *         ],
                     *         "agreementUrl": "https://pend.example/a.pdf",
                     *         "agreementHash": "0xc8631c4296efd98d4746f107a3398140f7a7e8bca29a58e5675e949cf1a9f679"
                     *       },
                     *       "metrics": {
                     *         "totalInvested": "0.000000",
                     *         "investorCount": 0,
                     *         "interestedCount": 0,
                     *         "performanceData": {},
                     *         "lastUpdated": "2026-11-23T04:42:18.397Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrBodyTooDeepOrIdempotencyKeyMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrContractTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "83219175-8e55-4acb-8e63-3c4263e892ab",
                     *       "contractAddress": "0xc22BFcC36E5186F6d6Be2bD975E1F2185dA0fF28",
                     *       "slug": "olive-groves-83219175",
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
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T04:42:27.508Z",
                     *       "updatedAt": "2026-11-23T04:42:27.729Z",
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
                     *         "deadline": "2026-11-24T04:42:27.500Z",
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
                     *         "lastUpdated": "2026-11-23T04:42:27.508Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                 *       "id": "83219175-8e55-4acb-8e63-3c4263e892ab",
                 *       "contractAddress": "0xc22BFcC36E5186F6d6Be2bD975E1F2185dA0fF28",
                 *       "slug": "olive-groves-83219175",
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
                 *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                 *       "version": 3,
                 *       "createdAt": "2026-11-23T04:42:27.508Z",
                 *       "updatedAt": "2026-11-23T04:42:27.729Z",
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
                 *         "deadline": "2026-11-24T04:42:27.500Z",
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
                 *         "lastUpdated": "2026-11-23T04:42:27.508Z"
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
                     *       "id": "83219175-8e55-4acb-8e63-3c4263e892ab",
                     *       "contractAddress": "0xc22BFcC36E5186F6d6Be2bD975E1F2185dA0fF28",
                     *       "slug": "olive-groves-83219175",
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
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 4,
                     *       "createdAt": "2026-11-23T04:42:27.508Z",
                     *       "updatedAt": "2026-11-23T04:42:28.011Z",
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
                     *         "deadline": "2026-11-24T04:42:27.500Z",
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
                     *         "lastUpdated": "2026-11-23T04:42:27.922Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrContractTaken"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "bb9bddb7-26b0-4440-9a3b-c9ce9995a0ce"
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedAssetDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrIfMatchMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrHasInvestments"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "4a546503-372b-44fe-950b-f5e1df6c8d2e",
                     *       "contractAddress": "0x5D2C656CaBe6ab20F994C6F8cDb63fC7f0eaa53D",
                     *       "slug": "olive-groves-4a546503",
                     *       "type": "investment",
                     *       "title": "T",
                     *       "description": "Forty hectares of bearing trees.",
                     *       "category": "Agriculture",
                     *       "location": "L",
                     *       "imageUrl": "https://pend.example/olive.jpg",
                     *       "imageHash": null,
                     *       "status": "draft",
                     *       "metadata": {},
                     *       "createdBy": null,
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 4,
                     *       "createdAt": "2026-11-23T04:42:29.746Z",
                     *       "updatedAt": "2026-11-23T04:42:29.986Z",
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
                     *         "deadline": "2026-11-24T04:42:29.720Z",
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
                     *         "lastUpdated": "2026-11-23T04:42:29.746Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrContractTaken"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "57f40f04-9c24-4a82-ad9e-31853f09820f",
                     *       "contractAddress": "0x190236d618fe08c882399c1B39d596a35b3C076B",
                     *       "slug": "olive-groves-57f40f04",
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
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 2,
                     *       "createdAt": "2026-11-23T04:42:40.463Z",
                     *       "updatedAt": "2026-11-23T04:42:40.661Z",
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
                     *         "deadline": "2026-11-24T04:42:40.435Z",
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
                     *         "lastUpdated": "2026-11-23T04:42:40.463Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "4beca407-394f-47c2-85f9-c89a554b471c",
                     *       "contractAddress": "0xafE3a48644625c2adDE2580748110EB11bC84313",
                     *       "slug": "olive-groves-4beca407",
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
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T04:42:33.374Z",
                     *       "updatedAt": "2026-11-23T04:42:33.561Z",
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
                     *         "deadline": "2026-11-24T04:42:33.340Z",
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
                     *         "lastUpdated": "2026-11-23T04:42:33.374Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "cee95a31-602d-457f-8df5-8f1c29cd948c",
                     *       "contractAddress": "0x8Cf304EA4f3e028795B8e6f53435e16cb641F3BD",
                     *       "slug": "olive-groves-cee95a31",
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
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 4,
                     *       "createdAt": "2026-11-23T04:42:34.729Z",
                     *       "updatedAt": "2026-11-23T04:42:34.837Z",
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
                     *         "deadline": "2026-11-24T04:42:34.725Z",
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
                     *         "lastUpdated": "2026-11-23T04:42:34.729Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "1d185d3a-f3a8-4d58-8ccf-9102dad73b55",
                     *       "contractAddress": "0x25A4bB379eF14160D2ccDa11B3a2Fa139366BDCF",
                     *       "slug": "olive-groves-1d185d3a",
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
                     *       "createdByAdmin": "ccae7482-6376-4f19-bc66-ebc01ce3262f",
                     *       "version": 3,
                     *       "createdAt": "2026-11-23T04:42:34.053Z",
                     *       "updatedAt": "2026-11-23T04:42:34.142Z",
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
                     *         "deadline": "2026-11-24T04:42:34.024Z",
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
                     *         "lastUpdated": "2026-11-23T04:42:34.053Z"
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *           "id": "9c83059c-509b-4fa9-b4e5-74f49d861464",
                     *           "contractAddress": "0xC69561Db9450944431Bf6871467D4CDfA4e9231C",
                     *           "slug": "olive-eb485707-080e-47f3-999a-a33c59cb235a",
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
                     *           "createdAt": "2026-08-15T04:53:00.434Z",
                     *           "growth": "90000000000.000000",
                     *           "rank": 1
                     *         },
                     *         {
                     *           "id": "2cf7817c-fc97-489b-b466-ca24fb4101c2",
                     *           "contractAddress": "0x030cb5553dc6952C6e29FDe4fBE0864effd204D0",
                     *           "slug": "olive-d6166183-b95b-431c-aa65-46be53564e60",
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
                     *           "createdAt": "2026-08-15T04:52:55.287Z",
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
                     *       "id": "427db170-cd01-4e39-b63c-8be380ca2d89",
                     *       "contractAddress": "0x84CA905c43f64e130b2968dA963a87708E148D6d",
                     *       "slug": "olive-d8e04999-fa8e-41f1-a41c-354aa8241f19",
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
                     *       "createdAt": "2026-08-15T04:52:44.191Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PoolDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
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
                /** @description `nextCursor` or `prevCursor` of a page before; the newest without it */
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
                     *           "amount": "9.000000",
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
                     *       "nextCursor": "WyJuZXh0IiwiMTczNTc3NjAwMDAwMDAwMSIsImY5YjllOGQ1LTIxMGMtNDA0Yy1iZWE2LTgxYzZhMmNhY2RiOSJd",
                     *       "prevCursor": "WyJwcmV2IiwiMTczNTg2MjQwMDAwMDAwMSIsIjRlMGI1NjJlLTRiOTAtNDFjNS04MjRlLWI5OTVmNDQ3ZTk5ZSJd"
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
                     *       "address": "0x6251D13a9C4e86C8C701739a782adD51DE758799",
                     *       "data": [
                     *         {
                     *           "poolId": "d53d7423-0e16-404c-9d21-d7c4763b3183",
                     *           "slug": "olive-3b742412-4f39-4e00-83d9-872dd7e06112",
                     *           "title": "Seen",
                     *           "contractAddress": "0x9057546C6c42BA2ba4130aDe7AFcc2bE20688a7d",
                     *           "transactions": 1,
                     *           "firstBlock": 12,
                     *           "lastBlock": 12,
                     *           "tokenBalance": "5000000000000000000"
                     *         }
                     *       ],
                     *       "complete": true
                     *     }
                     */
                    "application/json": components["schemas"]["WalletPoolsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
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
                    "application/json": components["schemas"]["TierRequirementDto"][];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
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
                     *       "id": "81e637e9-a85b-4296-b7d7-5a5dcedadaff",
                     *       "status": "rejected",
                     *       "attempt": 1,
                     *       "previousId": null,
                     *       "targetTier": 3,
                     *       "createdAt": "2026-11-23T05:04:16.001Z",
                     *       "submittedAt": "2026-11-23T05:04:17.209Z",
                     *       "reviewedAt": "2026-11-23T05:04:19.271Z",
                     *       "rejectionReason": "The photograph is of nothing.",
                     *       "rejectionCode": "unreadable",
                     *       "rejectionKind": "RETRY",
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "version": 4,
                     *       "documents": [
                     *         {
                     *           "id": "60160516-5d7f-4a11-9551-36bd8a5fa4f1",
                     *           "state": "clean",
                     *           "fileSize": 53538,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T05:04:16.898Z",
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
                     *           "id": "81e637e9-a85b-4296-b7d7-5a5dcedadaff",
                     *           "userId": "3d00384d-6da1-48dd-844e-8f2643ac55a8",
                     *           "status": "pending_review",
                     *           "submittedAt": "2026-11-23T05:04:17.209Z",
                     *           "reviewedAt": null,
                     *           "verifiedBy": null,
                     *           "rejectionReason": null,
                     *           "rejectionCode": null,
                     *           "rejectionKind": null,
                     *           "attempt": 1,
                     *           "targetTier": 3,
                     *           "version": 2,
                     *           "waitingSeconds": 1,
                     *           "claimedBy": null,
                     *           "claimedUntil": null,
                     *           "expiresAt": null,
                     *           "documentCount": 1,
                     *           "documents": [
                     *             {
                     *               "id": "60160516-5d7f-4a11-9551-36bd8a5fa4f1",
                     *               "state": "clean",
                     *               "fileSize": 53538,
                     *               "mimeType": "image/jpeg",
                     *               "uploadedAt": "2026-11-23T05:04:16.898Z",
                     *               "documentType": "id"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "limit": 25,
                     *       "total": 1,
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "af7ae4c9-fa72-44b0-9583-d61c4e623077",
                     *       "status": "draft",
                     *       "attempt": 2,
                     *       "previousId": "81e637e9-a85b-4296-b7d7-5a5dcedadaff",
                     *       "targetTier": 3,
                     *       "createdAt": "2026-11-23T05:04:20.012Z",
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
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["KycCaseDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidState"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "af7ae4c9-fa72-44b0-9583-d61c4e623077",
                     *       "status": "pending_review",
                     *       "attempt": 2,
                     *       "previousId": "81e637e9-a85b-4296-b7d7-5a5dcedadaff",
                     *       "targetTier": 3,
                     *       "createdAt": "2026-11-23T05:04:20.012Z",
                     *       "submittedAt": "2026-11-23T05:04:20.334Z",
                     *       "reviewedAt": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "version": 2,
                     *       "documents": [
                     *         {
                     *           "id": "7cb6d128-1602-4171-922a-b5bd1d3fe194",
                     *           "state": "clean",
                     *           "fileSize": 53607,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T05:04:20.242Z",
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
            503: components["responses"]["Unavailable"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["KycStatsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "af7ae4c9-fa72-44b0-9583-d61c4e623077",
                     *       "userId": "3d00384d-6da1-48dd-844e-8f2643ac55a8",
                     *       "status": "under_review",
                     *       "submittedAt": "2026-11-23T05:04:20.334Z",
                     *       "reviewedAt": null,
                     *       "verifiedBy": null,
                     *       "rejectionReason": null,
                     *       "rejectionCode": null,
                     *       "rejectionKind": null,
                     *       "attempt": 2,
                     *       "targetTier": 3,
                     *       "version": 3,
                     *       "waitingSeconds": 0,
                     *       "claimedBy": "2dddd8fb-cdf6-4ad6-9ec7-9147f69b5cbf",
                     *       "claimedUntil": "2026-11-23T05:34:20.583Z",
                     *       "expiresAt": null,
                     *       "documentCount": 1,
                     *       "documents": [
                     *         {
                     *           "id": "7cb6d128-1602-4171-922a-b5bd1d3fe194",
                     *           "state": "clean",
                     *           "fileSize": 53607,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T05:04:20.242Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": "81e637e9-a85b-4296-b7d7-5a5dcedadaff",
                     *       "createdAt": "2026-11-23T05:04:20.012Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrOwnCase"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrAlreadyClaimed"];
            412: components["responses"]["Stale"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            503: components["responses"]["Unavailable"];
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
                     *       "id": "af7ae4c9-fa72-44b0-9583-d61c4e623077",
                     *       "userId": "3d00384d-6da1-48dd-844e-8f2643ac55a8",
                     *       "status": "verified",
                     *       "submittedAt": "2026-11-23T05:04:20.334Z",
                     *       "reviewedAt": "2026-11-23T05:04:20.710Z",
                     *       "verifiedBy": "2dddd8fb-cdf6-4ad6-9ec7-9147f69b5cbf",
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
                     *           "id": "7cb6d128-1602-4171-922a-b5bd1d3fe194",
                     *           "state": "clean",
                     *           "fileSize": 53607,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T05:04:20.242Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": "81e637e9-a85b-4296-b7d7-5a5dcedadaff",
                     *       "createdAt": "2026-11-23T05:04:20.012Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrOwnCase"];
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
            503: components["responses"]["Unavailable"];
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
                     *       "id": "81e637e9-a85b-4296-b7d7-5a5dcedadaff",
                     *       "userId": "3d00384d-6da1-48dd-844e-8f2643ac55a8",
                     *       "status": "rejected",
                     *       "submittedAt": "2026-11-23T05:04:17.209Z",
                     *       "reviewedAt": "2026-11-23T05:04:19.271Z",
                     *       "verifiedBy": "2dddd8fb-cdf6-4ad6-9ec7-9147f69b5cbf",
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
                     *           "id": "60160516-5d7f-4a11-9551-36bd8a5fa4f1",
                     *           "state": "clean",
                     *           "fileSize": 53538,
                     *           "mimeType": "image/jpeg",
                     *           "uploadedAt": "2026-11-23T05:04:16.898Z",
                     *           "documentType": "id"
                     *         }
                     *       ],
                     *       "previousId": null,
                     *       "createdAt": "2026-11-23T05:04:16.001Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequiredOrOwnCase"];
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
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrApprovalPending"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrLegalHold"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrNoLegalHold"];
            412: components["responses"]["Stale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *           "id": "b2ee5bd1-4df9-4449-8222-e621f5cc02a5",
                     *           "status": "rejected",
                     *           "submittedAt": "2026-11-23T04:56:44.685Z",
                     *           "reviewedAt": "2026-11-23T04:56:44.682Z",
                     *           "version": 1,
                     *           "documentCount": 1,
                     *           "verifiedBy": "521b4a3f-3960-43e9-8fff-6e427b8b0a06",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "60160516-5d7f-4a11-9551-36bd8a5fa4f1",
                     *       "documentType": "id",
                     *       "mimeType": "image/jpeg",
                     *       "fileSize": 53538,
                     *       "state": "clean",
                     *       "uploadedAt": "2026-11-23T05:04:16.898Z"
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
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["KycDocumentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedIdOrBodyTooDeep"];
            401: components["responses"]["Unauthenticated"];
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
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["RemovedDocumentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrApplicationNotDraft"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *           "id": "cebf0bb7-30ae-4b6d-9aef-b35aef353ccc",
                     *           "userId": "3601fcb0-6db6-4eb4-b5dd-4e9a107bb124",
                     *           "assetId": "a935fd65-0a9a-4aa2-ae23-7263864cebba",
                     *           "assetTitle": "Olive Groves",
                     *           "amount": "10.000000",
                     *           "currency": "EGP",
                     *           "status": "pending",
                     *           "transactionHash": null,
                     *           "blockNumber": null,
                     *           "investedAt": "2026-11-23T04:56:44.546Z",
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                     *       "id": "088b452f-d08f-4551-afa0-fb16bf457cf3",
                     *       "assetId": "3a1f5dea-350e-4aeb-a0f6-6fc67fb564bd",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "300.000000",
                     *       "currency": "EGP",
                     *       "status": "confirmed",
                     *       "tokens": "3",
                     *       "transactionHash": "0x5a18899afa4c7519dd774952d7f329a47e7c01f55e02ebdc01854cb1b548a9fa",
                     *       "blockNumber": 10,
                     *       "investedAt": "2026-11-23T04:47:51.960Z",
                     *       "confirmedAt": "2026-11-23T04:47:52.835Z",
                     *       "failureReason": null,
                     *       "reservationExpiresAt": "2026-11-23T05:02:51.960Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T04:47:51.960Z"
                     *       },
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["OwnInvestmentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
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
                 *       "transactionHash": "0x424db01f2cb8bd22367392f0903356fcba2841ef49ebbe32a8d1ef428f7f6d60"
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
                     *       "id": "29402e87-b7c7-409b-bd86-05e95cce242a",
                     *       "assetId": "dd9bcee8-fbdb-486b-9487-679957fd4e64",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "100.000000",
                     *       "currency": "EGP",
                     *       "status": "pending",
                     *       "tokens": "1",
                     *       "transactionHash": "0x424db01f2cb8bd22367392f0903356fcba2841ef49ebbe32a8d1ef428f7f6d60",
                     *       "blockNumber": null,
                     *       "investedAt": "2026-11-23T04:47:43.784Z",
                     *       "confirmedAt": null,
                     *       "failureReason": null,
                     *       "reservationExpiresAt": "2026-11-23T05:47:43.784Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T04:47:43.784Z"
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
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrTransactionTaken"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *       "id": "6b3fb5b0-923a-48f3-bb30-95d87bf1f942",
                     *       "assetId": "462a35dc-2349-4ec2-9c10-1615503dace1",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "100.000000",
                     *       "currency": "EGP",
                     *       "status": "failed",
                     *       "tokens": "1",
                     *       "transactionHash": null,
                     *       "blockNumber": null,
                     *       "investedAt": "2026-11-23T04:47:42.442Z",
                     *       "confirmedAt": null,
                     *       "failureReason": "cancelled",
                     *       "reservationExpiresAt": "2026-11-23T05:02:42.442Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T04:47:42.442Z"
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrPaymentUnderWay"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                     *           "id": "46e27080-fb8b-47f4-a861-502fc06c1379",
                     *           "contractAddress": "0xdFFeAC6a17DC7EaC9BA2B3ebf9E60f3Fe82F97eF",
                     *           "slug": "olive-0be5d8fd-d788-4af6-b58b-a49e7dccd58a",
                     *           "type": "investment",
                     *           "title": "Zzz Open",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "createdAt": "2026-11-23T04:46:51.591Z",
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
                     *             "lastUpdated": "2026-11-23T04:46:51.734Z"
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
                     *           "id": "d1ebc401-9f3b-4a70-a466-eac7108a878d",
                     *           "contractAddress": "0x4EBB1F14FaA47b4e619Fa3e71E1A173fC54d91e9",
                     *           "slug": "olive-13b9c358-d31d-4722-977a-dd03dac35763",
                     *           "type": "investment",
                     *           "title": "Zzz Strict",
                     *           "description": null,
                     *           "category": "General",
                     *           "location": null,
                     *           "imageUrl": null,
                     *           "status": "active",
                     *           "createdAt": "2026-11-23T04:46:51.828Z",
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
                     *             "lastUpdated": "2026-11-23T04:46:51.990Z"
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
                     *       "id": "ddfa16a7-8aa4-4fff-967f-a6dd0f62c635",
                     *       "contractAddress": "0x6Fb8dEcfE6509cd7aeF3af55d7B426AadF1D5293",
                     *       "slug": "olive-efb1331d-3525-4a71-9fb4-f5302949696a",
                     *       "type": "investment",
                     *       "title": "Zzz Paused",
                     *       "description": null,
                     *       "category": "General",
                     *       "location": null,
                     *       "imageUrl": null,
                     *       "status": "paused",
                     *       "createdAt": "2026-11-23T04:46:52.349Z",
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
                     *         "lastUpdated": "2026-11-23T04:46:52.523Z"
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
                 *       "transactionHash": "0x3aed7f53842f02f88c4a98d6e8296776819390d1c8b02071edfcf096a013402c"
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
                     *       "id": "73777fa7-21f7-4460-bdd7-ca9f4e11cfe0",
                     *       "assetId": "9d3b8a77-da33-4dbd-8492-b08e7c99000e",
                     *       "assetTitle": "Olive Groves",
                     *       "amount": "100.000000",
                     *       "currency": "EGP",
                     *       "status": "pending",
                     *       "tokens": "1",
                     *       "transactionHash": "0x3aed7f53842f02f88c4a98d6e8296776819390d1c8b02071edfcf096a013402c",
                     *       "blockNumber": null,
                     *       "investedAt": "2026-11-23T04:47:45.125Z",
                     *       "confirmedAt": null,
                     *       "failureReason": null,
                     *       "reservationExpiresAt": "2026-11-23T05:02:45.125Z",
                     *       "refundedAt": null,
                     *       "refundedAmount": null,
                     *       "eligibility": {
                     *         "reasons": [],
                     *         "eligible": true,
                     *         "checkedAt": "2026-11-23T04:47:45.125Z"
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
            503: components["responses"]["Unavailable"];
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
                     *       "id": "8f098ff5-5452-4c0e-b17a-d02a673044a4",
                     *       "assetId": "333eda5f-5476-4e7c-91f7-86015b0688c9",
                     *       "intent": "5000.000000",
                     *       "registeredAt": "2026-11-23T04:47:55.001Z",
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
            503: components["responses"]["Unavailable"];
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
                     *       "id": "8f098ff5-5452-4c0e-b17a-d02a673044a4"
                     *     }
                     */
                    "application/json": components["schemas"]["WithdrawnInterestDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConcurrentChange"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["StaffInvestmentDto"];
                };
            };
            400: components["responses"]["MalformedRequestOrMalformedId"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
            503: components["responses"]["Unavailable"];
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
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConcurrentChangeOrInvalidStateOrApprovalPending"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailedOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                    "application/json": components["schemas"]["ReconciliationDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ForbiddenOrPasswordChangeRequired"];
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
                    "application/json": components["schemas"]["PortfolioDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
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
                    "application/json": components["schemas"]["HoldingsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
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
                    "application/json": components["schemas"]["AllocationsDto"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
