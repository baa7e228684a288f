-- What is to be said of an activity's occurrences: no such terms in the school calendar, days outside the term.
alter table activity add notes jsonb not null default '[]';
