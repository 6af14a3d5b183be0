-- How often an entry's words were written: the version as a whole also rises with what machines and others do.
alter table entry add words_version bigint;
update entry set words_version = version;
alter table entry alter column words_version set not null;
