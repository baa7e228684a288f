-- Figures as they were known at an instant: what was current then and is not now. Only a correction writes here, so an
-- import of new results pays nothing for it.
create index result_past on result (school_code, procedure_code, superseded_at) where superseded_at is not null;

-- Fewest and most pupils of n whose share prints so when it is rounded to step, whichever way halves were rounded; as
-- in ru.podyom.assessment.forensics.Rounded. Without a share: 0 and n.
create function fewest_pupils(n bigint, share numeric, step numeric) returns bigint
    language sql immutable parallel safe
    return greatest(0, ceil((2 * share - coalesce(step, 1)) * n / 200))::bigint;
create function most_pupils(n bigint, share numeric, step numeric) returns bigint
    language sql immutable parallel safe
    return least(n, floor((2 * share + coalesce(step, 1)) * n / 200))::bigint;

-- How many of n participants can have each mark, by the counts that are known, the printed shares of the others, and
-- the sum of all. Both bounds are reached; where they meet, the count is recovered; where they cross, the figures
-- contradict each other.
create function mark_bounds(n bigint, count2 bigint, count3 bigint, count4 bigint, count5 bigint,
                            share2 numeric, share3 numeric, share4 numeric, share5 numeric, step numeric)
    returns table (low2 bigint, high2 bigint, low3 bigint, high3 bigint,
                   low4 bigint, high4 bigint, low5 bigint, high5 bigint)
    language sql immutable parallel safe
begin atomic
    select greatest(f2, n - m3 - m4 - m5), least(m2, n - f3 - f4 - f5),
           greatest(f3, n - m2 - m4 - m5), least(m3, n - f2 - f4 - f5),
           greatest(f4, n - m2 - m3 - m5), least(m4, n - f2 - f3 - f5),
           greatest(f5, n - m2 - m3 - m4), least(m5, n - f2 - f3 - f4)
      from (select coalesce(count2, fewest_pupils(n, share2, step)) as f2,
                   coalesce(count2, most_pupils(n, share2, step)) as m2,
                   coalesce(count3, fewest_pupils(n, share3, step)) as f3,
                   coalesce(count3, most_pupils(n, share3, step)) as m3,
                   coalesce(count4, fewest_pupils(n, share4, step)) as f4,
                   coalesce(count4, most_pupils(n, share4, step)) as m4,
                   coalesce(count5, fewest_pupils(n, share5, step)) as f5,
                   coalesce(count5, most_pupils(n, share5, step)) as m5
              offset 0) as single; -- offset 0: computed once, not once a bound
end;
