-- A procedure that was made by mistake goes, as long as nothing was recorded of it.
create policy procedure_drop on assessment_procedure for delete using (in_scope(territory_path));
create policy items_drop on procedure_items for delete using (in_scope(territory_path));
