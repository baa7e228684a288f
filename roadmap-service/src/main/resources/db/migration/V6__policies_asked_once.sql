-- Occurrences are read by the ten thousand. What a policy asks of the caller it asks once a statement, not once a row;
-- and in a form (case) that PostgreSQL expects half of all rows to pass, where it expects next to none of an "or".
alter policy occurrence_read on occurrence using (
    case when (select current_setting('podyom.scope', true)) = '*' then true
         when territory_path = (select current_setting('podyom.scope', true)) then true
         else starts_with(territory_path, (select current_setting('podyom.scope', true) || '/')) end
    and case when (select coalesce(current_setting('podyom.school', true), '')) = '' then true
             else school is null or school = (select current_setting('podyom.school', true)) end);

alter policy activity_read on activity using (
    case when (select current_setting('podyom.scope', true)) = '*' then true
         when school is null and starts_with((select coalesce(current_setting('podyom.scope', true), '')),
                                             territory_path || '/') then true
         else (territory_path = (select current_setting('podyom.scope', true))
               or starts_with(territory_path, (select current_setting('podyom.scope', true) || '/')))
              and (school is null or (select coalesce(current_setting('podyom.school', true), '')) in ('', school)) end);
