-- Whether the people behind an entry have been erased, so that late news of it brings nothing back.
alter table entry add erased boolean not null default false;
