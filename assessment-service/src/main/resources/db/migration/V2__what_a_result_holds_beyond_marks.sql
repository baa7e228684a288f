-- Absent, mean score, histogram of primary scores, item totals, journal comparison, awards; as in Details.
alter table result add column details jsonb;
