-- A unit holds a round of its own, over the entries it vouches for.

alter table entry add stage text, add unit_id text;
update entry set stage = case when nominated then 'NOMINATED' else 'OUT' end;
alter table entry alter stage set not null;
drop index entry_nominated;
alter table entry drop nominated;
create index entry_put_up on entry (contest_id, stage, unit_id);

-- Null for the organiser's own.
alter table round add unit_id text;
drop index one_round_per_level;
create unique index one_round_per_level on round (contest_id, level, coalesce(unit_id, '')) where state <> 'CANCELLED';
