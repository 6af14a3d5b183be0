-- Joining and scanning hold no lock: whoever does it says since when, and is left alone for a while.
alter table upload add taken_at timestamptz;

-- Last second of the window in which a draft may be handed in as it is, whose video was in time and put together too late.
alter table entry add late_until timestamptz;

-- Nominations used to leave uploads open that their entries had given up; nothing could be begun any more after them.
insert into removal (id, entry_id, bucket, object_key, storage_id)
select cast(gen_random_uuid() as text), u.entry_id, 'ORIGINALS', u.object_key, u.storage_id
from upload u join entry e on e.id = u.entry_id
where u.state in ('OPEN', 'ASSEMBLING') and e.open_upload is distinct from u.id;
update upload u set state = 'ABORTED'
from entry e where e.id = u.entry_id and u.state in ('OPEN', 'ASSEMBLING') and e.open_upload is distinct from u.id;
