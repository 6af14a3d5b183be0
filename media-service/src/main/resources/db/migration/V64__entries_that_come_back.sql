-- An entry that left may come back: what counts is which came later.
alter table withdrawal add column version bigint not null default 0;
alter table asset add column entry_version bigint not null default 0;
