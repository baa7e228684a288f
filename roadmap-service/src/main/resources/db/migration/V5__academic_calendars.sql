-- Terms of school years, as assessment-service tells of them: no secret, so no row policy.
create table academic_calendar (
    territory      text  not null,
    territory_path text  not null,
    school_year    text  not null,
    terms          jsonb not null,
    version        int   not null,
    primary key (territory, school_year)
);
