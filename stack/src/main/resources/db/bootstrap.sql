-- Roles and databases of Bridgeletter. Run as the superuser; may be run again at any time (it also sets the passwords).
-- Written for psql:  psql -v owner_password=... -v app_password=... -v keycloak_password=... -f bootstrap.sql
-- The stack runs the same file over JDBC and knows only what is used here (see Bootstrap): a statement ends with ";" or
-- "\gexec" at the end of a line, :'name' is a quoted text, \connect names the database of what follows.
--
-- bl_owner     owns the database and its tables and runs the migrations
-- bl_app       what the server logs in as: owns nothing, and row-level security binds it
-- bl_search    nobody logs in as it: owns the search functions and what they may read
-- bl_identity  nobody logs in as it: owns the functions that read memberships before a tenant is known
-- keycloak     Keycloak's own database

do $$
begin
    if not exists (select from pg_roles where rolname = 'bl_owner') then
        create role bl_owner;
    end if;
    if not exists (select from pg_roles where rolname = 'bl_app') then
        create role bl_app;
    end if;
    if not exists (select from pg_roles where rolname = 'bl_search') then
        create role bl_search;
    end if;
    if not exists (select from pg_roles where rolname = 'bl_identity') then
        create role bl_identity;
    end if;
    if not exists (select from pg_roles where rolname = 'keycloak') then
        create role keycloak;
    end if;
end $$;

alter role bl_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
alter role bl_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
alter role keycloak login nosuperuser nocreatedb nocreaterole nobypassrls password :'keycloak_password';
alter role bl_search nologin nosuperuser nobypassrls;
alter role bl_identity nologin nosuperuser nobypassrls;

-- the owner hands functions over to these two, and acts as them in migrations
grant bl_search, bl_identity to bl_owner;

-- a statement that somebody forgot must not hold locks for ever
alter role bl_app set idle_in_transaction_session_timeout = '5min';
alter role bl_app set lock_timeout = '30s';

select 'create database bridgeletter owner bl_owner encoding ''UTF8'' template template0'
where not exists (select from pg_database where datname = 'bridgeletter') \gexec
select 'create database keycloak owner keycloak encoding ''UTF8'' template template0'
where not exists (select from pg_database where datname = 'keycloak') \gexec

revoke all on database bridgeletter, keycloak, postgres, template1 from public;
grant connect on database bridgeletter to bl_app;
grant temporary on database bridgeletter to bl_owner;

\connect bridgeletter

create extension if not exists btree_gin;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

alter schema public owner to bl_owner;
revoke all on schema public from public;
grant usage on schema public to bl_app, bl_search, bl_identity;

\connect keycloak

alter schema public owner to keycloak;
revoke all on schema public from public;
