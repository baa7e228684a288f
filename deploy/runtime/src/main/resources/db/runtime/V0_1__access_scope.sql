-- The second wall: every connection carries its caller's scope, and row policies ask these two functions.
-- podyom.scope is a territory path ('ru/kuzbass'), '*' for the service's own work, '' for nobody.

create function in_scope(path text) returns boolean
    language sql stable parallel safe
    return current_setting('podyom.scope', true) = '*'
        or starts_with(path || '/', current_setting('podyom.scope', true) || '/');

-- A school's caller sees, of the rows about schools, only its own.
create function in_school(code text) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('podyom.school', true), '') in ('', code);

create function is_system() returns boolean
    language sql stable parallel safe
    return current_setting('podyom.scope', true) = '*';
