#!/bin/sh
# What the services of profile `replica` run in the PostgreSQL image.
#   login    once, on the primary: the login that a replica follows it with, and the slot that keeps its log
#   follow   copies the primary into an empty folder, and follows it from then on
set -eu

export PGPASSFILE=/tmp/.pgpass
pass() { # host, login, secret
  (umask 077 && printf '%s:5432:*:%s:%s\n' "$1" "$2" "$(cat "/run/secrets/$3")" > "$PGPASSFILE")
}

case "$1" in
login)
  pass postgresql postgres postgres_password
  PASSWORD=$(cat /run/secrets/replication_password) psql -v ON_ERROR_STOP=1 --quiet -h postgresql -U postgres -d postgres <<'SQL'
SET log_statement = 'none';
SET log_min_error_statement = 'panic';
\getenv password PASSWORD
SELECT 'CREATE ROLE pend_replica LOGIN REPLICATION' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pend_replica') \gexec
ALTER ROLE pend_replica PASSWORD :'password';
SELECT pg_create_physical_replication_slot('pend_replica')
 WHERE NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = 'pend_replica');
SQL
  ;;
follow)
  pass postgresql pend_replica replication_password
  if [ ! -s "$PGDATA/PG_VERSION" ]; then
    # What an interrupted copy has left would be taken for a database.
    rm -rf "$PGDATA" && mkdir -p "$PGDATA" && chmod 0700 "$PGDATA"
    pg_basebackup -h postgresql -U pend_replica -D "$PGDATA.copying" -X stream -S pend_replica -R
    rm -rf "$PGDATA" && mv "$PGDATA.copying" "$PGDATA"
  fi
  exec postgres -c hba_file=/etc/postgresql/pg_hba.conf -c listen_addresses='*' \
    -c "primary_conninfo=host=postgresql user=pend_replica passfile=$PGPASSFILE application_name=pend_replica" \
    -c primary_slot_name=pend_replica -c hot_standby_feedback=on
  ;;
*)
  echo "usage: $0 login|follow" >&2
  exit 2
  ;;
esac
