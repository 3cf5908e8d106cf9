#!/bin/sh
# The PostgreSQL image runs this once, after src/database/sql/roles/*.sql: every login gets the password that stands
# in its URL, and the database gets its owner.
set -eu

for file in /run/secrets/*_url; do
  login=$(sed -nE 's#^postgres(ql)?://([a-z_]+):[A-Za-z0-9_-]+@.*#\2#p' "$file")
  password=$(sed -nE 's#^postgres(ql)?://[a-z_]+:([A-Za-z0-9_-]+)@.*#\2#p' "$file")
  if [ -z "$login" ]; then
    echo "$file: not a URL like postgresql://login:password@host:5432/database, with a password of letters, digits, - and _" >&2
    exit 1
  fi
  # From standard input, so that the password does not stand in the process list; never into the server's log.
  PASSWORD=$password psql -v ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v login="$login" -v database="$POSTGRES_DB" <<'SQL'
SET log_statement = 'none';
SET log_min_error_statement = 'panic';
\getenv password PASSWORD
ALTER ROLE :"login" PASSWORD :'password';
GRANT CONNECT ON DATABASE :"database" TO :"login";
SQL
done

psql -v ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v database="$POSTGRES_DB" <<'SQL'
ALTER DATABASE :"database" OWNER TO pend_owner;
-- A login without a URL of this server has no business in it.
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
SQL
