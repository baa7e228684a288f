-- What matching of schools reads: told by assessment-service and indicator-service, never written by callers.
create table match_school (
    code           text primary key,
    name           text not null,
    kind           text not null,
    locality       text,
    pupils         int,
    oktmo          text,
    closed_on      date,
    municipality   text not null,
    territory_path text not null,
    version        int  not null
);

-- A result that was withdrawn keeps its row without figures: an older event does not bring it back.
create table match_result (
    result_id      uuid primary key,
    school         text    not null,
    territory_path text    not null,
    region         text    not null generated always as
        (split_part(territory_path, '/', 1) || '/' || split_part(territory_path, '/', 2)) stored,
    procedure      text    not null,
    subject        text    not null,
    school_year    text    not null,
    participants   int,     -- null: not known
    below          numeric, -- of the participants, where their number is known
    good           numeric,
    share_below    numeric, -- percent; null: not known, or withdrawn
    share_good     numeric,
    doubtful       boolean not null,
    version        int     not null
);
create index match_result_of_school on match_result (school, school_year);
create index match_result_in_procedure on match_result (procedure, region) where share_below is not null;

create table match_status (
    school         text    not null,
    school_year    text    not null,
    rule_set       text    not null,
    territory_path text    not null,
    listed         boolean not null,
    subjects       text[]  not null, -- on which the criteria fired
    position       bigint  not null, -- of the event: an older one never takes the place of a newer one
    primary key (school, school_year, rule_set)
);

-- Authorities read of their territory; schools do not read each other's results. What a policy asks of the caller it
-- asks once a statement.
alter table match_school enable row level security;
create policy match_school_read on match_school for select using (
    case when (select coalesce(current_setting('podyom.school', true), '')) <> '' then false
         when (select current_setting('podyom.scope', true)) = '*' then true
         when territory_path = (select current_setting('podyom.scope', true)) then true
         else starts_with(territory_path, (select current_setting('podyom.scope', true) || '/')) end);
create policy match_school_learn on match_school using (is_system());

alter table match_result enable row level security;
create policy match_result_read on match_result for select using (
    case when (select coalesce(current_setting('podyom.school', true), '')) <> '' then false
         when (select current_setting('podyom.scope', true)) = '*' then true
         when territory_path = (select current_setting('podyom.scope', true)) then true
         else starts_with(territory_path, (select current_setting('podyom.scope', true) || '/')) end);
create policy match_result_learn on match_result using (is_system());

alter table match_status enable row level security;
create policy match_status_read on match_status for select using (
    case when (select coalesce(current_setting('podyom.school', true), '')) <> '' then false
         when (select current_setting('podyom.scope', true)) = '*' then true
         when territory_path = (select current_setting('podyom.scope', true)) then true
         else starts_with(territory_path, (select current_setting('podyom.scope', true) || '/')) end);
create policy match_status_learn on match_status using (is_system());

-- Wilson's score interval of 95 % (E. B. Wilson, 1927), its ends in percent: one of three pupils says little, a hundred
-- of three hundred say much.
create function wilson_low(part numeric, whole numeric) returns double precision
    language sql immutable parallel safe
    return 100 * greatest(0, (part / whole + 1.920729 / whole - 1.959964
        * sqrt(greatest(0, (part / whole) * (1 - part / whole) / whole + 0.960365 / (whole * whole)))::double precision)
        / (1 + 3.841459 / whole));

create function wilson_high(part numeric, whole numeric) returns double precision
    language sql immutable parallel safe
    return 100 * least(1, (part / whole + 1.920729 / whole + 1.959964
        * sqrt(greatest(0, (part / whole) * (1 - part / whole) / whole + 0.960365 / (whole * whole)))::double precision)
        / (1 + 3.841459 / whole));
