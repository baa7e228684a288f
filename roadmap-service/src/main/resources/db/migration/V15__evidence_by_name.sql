-- The same scan may prove two things, and is then called by two names.
alter table evidence drop constraint evidence_occurrence_id_sha256_key;
alter table evidence add unique (occurrence_id, sha256, name);
