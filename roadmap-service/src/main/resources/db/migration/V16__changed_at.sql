-- When something of a plan was last changed: calendars ask (RFC 5545, LAST-MODIFIED).
alter table activity add changed_at timestamptz not null default now();
alter table occurrence add changed_at timestamptz not null default now();

create function note_change() returns trigger
    language plpgsql
    as $$ begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger activity_changed before update on activity for each row execute function note_change();
create trigger occurrence_changed before update on occurrence for each row execute function note_change();
