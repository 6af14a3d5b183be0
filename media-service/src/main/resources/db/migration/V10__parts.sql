-- A job may wait while others do it in parts: how many there are, and what those who do them have to know.
alter table job
    add parts integer not null default 0,
    add brief text;
drop index job_open;
create unique index job_open on job (asset_id, step, part) where state in ('QUEUED', 'RUNNING', 'WAITING', 'FAILED', 'QUARANTINED');
