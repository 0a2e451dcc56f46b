-- The role of the standbys. Run once on the primary, by whoever administrates it:
--
--     psql -d postgres -v replication="$REPLICATION_PASSWORD" -f replication.sql
--
-- Run again, it changes the password and nothing else.

\set ON_ERROR_STOP on
BEGIN;

SELECT 'CREATE ROLE wortlaut_replication' WHERE to_regrole('wortlaut_replication') IS NULL \gexec
ALTER ROLE wortlaut_replication LOGIN REPLICATION NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'replication';

-- What pg_rewind asks (https://www.postgresql.org/docs/current/app-pgrewind.html): a former primary becomes a standby by it.
GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text, boolean, boolean) TO wortlaut_replication;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_stat_file(text, boolean) TO wortlaut_replication;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_read_binary_file(text) TO wortlaut_replication;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_read_binary_file(text, bigint, bigint, boolean) TO wortlaut_replication;

COMMIT;
