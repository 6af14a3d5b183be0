-- When an address for a part was last asked for: who still sends goes on, however long ago they began.
alter table upload add last_used_at timestamptz;
update upload set last_used_at = opened_at;
alter table upload alter column last_used_at set not null;
drop index upload_unfinished;
create index upload_unfinished on upload (state, last_used_at) where state in ('OPEN', 'ASSEMBLING');
