alter table entry add column team jsonb;

-- An entry that left may come back and be nominated anew: what counts is which came later.
alter table entry add column withdrawal_version bigint not null default -1;
update entry set withdrawal_version = 9223372036854775807 where withdrawn;
alter table entry drop column withdrawn;
