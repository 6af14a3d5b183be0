-- A file of a mail that was taken: later looks list it, but do not take it again over what may be newer by then.
create table received_mail_part (
    -- the mail, and a digest of the file's name and bytes
    id           text  primary key,
    mail_id      text  not null references received_mail on delete cascade,
    -- what was understood of it; encrypted, bound to the id: the file's name is among it
    report       bytea not null,
    -- the catalogue it was, or null
    catalogue_id text
);
create index received_mail_part_mail on received_mail_part (mail_id);
