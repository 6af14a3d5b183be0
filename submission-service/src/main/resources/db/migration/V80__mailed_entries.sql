-- Which entries a mail made or changed, or brought files for: when one of them is erased, the mail goes with it.
create table received_mail_entry (
    mail_id  text not null references received_mail on delete cascade,
    entry_id text not null references entry on delete cascade,
    primary key (mail_id, entry_id)
);
create index received_mail_entry_entry on received_mail_entry (entry_id);

-- The mail that an answer answers; its lines name entries.
alter table notice add received_mail_id text;
create index notice_received_mail on notice (received_mail_id) where received_mail_id is not null;

create index received_mail_failed on received_mail (state) where state = 'FAILED';
