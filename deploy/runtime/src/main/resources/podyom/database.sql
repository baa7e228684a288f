-- One service's database: the owner migrates it, the application role owns nothing and cannot pass row-level security.
-- ${name}: assessment, roadmap or indicator. Statements are separated by a line of its own: --;;
create role ${name}_owner login password '${ownerPassword}'
--;;
create role ${name}_app login nobypassrls nosuperuser nocreatedb nocreaterole password '${appPassword}'
--;;
create database ${name} owner ${name}_owner
--;;
revoke connect on database ${name} from public
--;;
grant connect on database ${name} to ${name}_app
--connect
revoke create on schema public from public
--;;
alter schema public owner to ${name}_owner
--;;
grant usage on schema public to ${name}_app
--;;
alter default privileges for role ${name}_owner in schema public grant select, insert, update, delete on tables to ${name}_app
--;;
alter default privileges for role ${name}_owner in schema public grant usage, select on sequences to ${name}_app
