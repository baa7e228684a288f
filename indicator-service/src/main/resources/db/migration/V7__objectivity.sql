-- By what signals of doubtful objectivity are given: data with a version.
create table signal_rule (
    version      int primary key,
    source       text        not null,
    in_force_from timestamptz not null default clock_timestamp(),
    published_by text        not null,
    parameters   jsonb       not null
);
alter table signal_rule enable row level security;
create policy signal_rule_read on signal_rule for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy signal_rule_add on signal_rule for insert with check (in_scope('ru') and in_school(''));

-- The exact bounds of the federal markers are not published: these are a proposal, to be replaced by a next version.
insert into signal_rule (version, source, published_by, parameters)
values (1, 'Предложение: точные границы федеральных признаков не опубликованы', 'migration',
        '{"minParticipants": 10, "minSchools": 10, "falseDiscoveryRate": 0.05,
          "minEffect": {"meanZ": 0.5, "boundarySpike": 0.2, "journalGap": 0.25, "cohortJump": 30, "vprOgeGap": 30,
                        "lowVariance": 0.5, "itemInversion": 0.75},
          "exemptKinds": ["lyceum", "gymnasium", "secondaryAdvanced"],
          "thresholds": {}, "thresholdAgreement": 0.9, "spikeWidth": 2, "minItems": 6,
          "recheck": {"expectedAgreement": 0.9, "margin": 0.1}}');

-- The region of a path: schools are compared within it, and so corrected for their number.
create function region_of(path text) returns text
    language sql immutable parallel safe
    return split_part(path, '/', 1) || '/' || split_part(path, '/', 2);

-- The procedures of which a region has results.
create table signal_run (
    region         text not null,
    procedure_code text not null,
    type           text not null,
    subject        text not null,
    grade          int  not null,
    school_year    text not null,
    cohort         int  not null, -- first calendar year of the school year less the grade: the same pupils
    schools        int  not null default 0,
    rule_version   int,
    computed_at    timestamptz,
    took           interval,
    primary key (region, procedure_code)
);
create index signal_run_of_cohort on signal_run (region, subject, cohort);
alter table signal_run enable row level security;
create policy signal_run_read on signal_run for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy signal_run_work on signal_run using (is_system());

-- What is to be computed anew. Only added to: consumers that run side by side would wait for each other at a mark.
create table signal_due (
    id             bigint generated always as identity primary key,
    region         text        not null,
    procedure_code text        not null,
    at             timestamptz not null default clock_timestamp()
);
create index signal_due_of_run on signal_due (region, procedure_code);
alter table signal_due enable row level security;
create policy signal_due_read on signal_due for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy signal_due_work on signal_due using (is_system());
create policy signal_due_add on signal_due for insert with check (in_scope('ru') and in_school(''));

-- All comparisons of one school in one procedure.
create table school_signal (
    school_code    text        not null,
    procedure_code text        not null,
    region         text        not null,
    territory_path text        not null,
    school_year    text        not null,
    participants   int         not null,
    signals        text[]      not null, -- kinds that became signals
    findings       jsonb       not null,
    rule_version   int         not null,
    computed_at    timestamptz not null default clock_timestamp(),
    primary key (school_code, procedure_code)
);
create index school_signal_of_procedure on school_signal (procedure_code, school_code);
create index school_signal_of_year on school_signal (school_year, school_code, procedure_code);
create index school_signal_of_territory on school_signal (territory_path text_pattern_ops, school_year, school_code);
create index school_signal_given on school_signal (school_year, school_code, procedure_code) where signals <> '{}';
alter table school_signal enable row level security;
-- What a policy asks of the caller it asks once a statement, in a form that does not mislead the planner.
create policy school_signal_read on school_signal for select using (
    case when (select current_setting('podyom.scope', true)) = '*' then true
         when territory_path = (select current_setting('podyom.scope', true)) then true
         else starts_with(territory_path, (select current_setting('podyom.scope', true) || '/')) end
    and (select coalesce(current_setting('podyom.school', true), '')) in ('', school_code));
create policy school_signal_work on school_signal using (is_system());

-- A region's results of one procedure are read together.
create index result_fact_of_procedure on result_fact (procedure_code, territory_path text_pattern_ops);

-- A closer look at one school's result: recheck, observers, what came of it.
create table objectivity_case (
    id             uuid primary key,
    school         text        not null,
    procedure_code text        not null,
    school_year    text        not null,
    territory_path text        not null,
    ground         text,                 -- in words; needed where no signal is the ground
    findings       jsonb       not null, -- as they were when the case was opened
    participants   int,
    opened_by      text        not null,
    opened_at      timestamptz not null,
    sample         jsonb,
    observers      jsonb       not null default '[]',
    agreement      jsonb,
    outcome        text check (outcome in ('CONFIRMED', 'NOT_CONFIRMED', 'INCONCLUSIVE')),
    closing        text,
    closed_by      text,
    closed_at      timestamptz,
    reopened       int         not null default 0,
    reopening      text,
    version        int         not null default 0,
    unique (school, procedure_code),
    check ((outcome is null) = (closed_at is null)),
    check (agreement is null or sample is not null)
);
create index objectivity_case_by_territory on objectivity_case (territory_path text_pattern_ops, id);
alter table objectivity_case enable row level security;
create policy objectivity_case_read on objectivity_case for select using (in_scope(territory_path) and in_school(school));
create policy objectivity_case_add on objectivity_case for insert with check (in_scope(territory_path) and in_school(''));
create policy objectivity_case_change on objectivity_case for update using (in_scope(territory_path) and in_school(''));
