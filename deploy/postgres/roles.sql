-- The two roles of an archive in PostgreSQL, and the schema that it lies in. Run once by whoever administrates the server, in the
-- database of the archive:
--
--     createdb --encoding=UTF8 --template=template0 wortlaut
--     psql -d wortlaut -v ON_ERROR_STOP=1 -v writer="$WRITER_PASSWORD" -v reader="$READER_PASSWORD" -f roles.sql
--
-- `npm run store` connects as wortlaut_writer, servers as wortlaut_reader. Run again, it changes the passwords and nothing else.

\set ON_ERROR_STOP on
BEGIN;

SELECT 'CREATE ROLE wortlaut_writer' WHERE to_regrole('wortlaut_writer') IS NULL \gexec
SELECT 'CREATE ROLE wortlaut_reader' WHERE to_regrole('wortlaut_reader') IS NULL \gexec

ALTER ROLE wortlaut_writer LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'writer';
ALTER ROLE wortlaut_reader LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'reader';

-- Who loads owns the schema and everything in it. Nobody else creates anything in the database.
CREATE SCHEMA IF NOT EXISTS wortlaut AUTHORIZATION wortlaut_writer;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- A load compares rows in temporary tables.
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()) \gexec
SELECT format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO wortlaut_writer', current_database()) \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO wortlaut_reader', current_database()) \gexec

-- Who serves reads what is there, and whatever a later schema adds.
GRANT USAGE ON SCHEMA wortlaut TO wortlaut_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA wortlaut TO wortlaut_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE wortlaut_writer IN SCHEMA wortlaut GRANT SELECT ON TABLES TO wortlaut_reader;

-- Whatever a reader asks, it ends. A server sets shorter limits for each question.
ALTER ROLE wortlaut_reader SET statement_timeout = '30s';
ALTER ROLE wortlaut_reader SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE wortlaut_reader SET default_transaction_read_only = on;
-- A load takes as long as it takes.
ALTER ROLE wortlaut_writer SET statement_timeout = 0;
ALTER ROLE wortlaut_writer SET idle_in_transaction_session_timeout = 0;

COMMIT;
