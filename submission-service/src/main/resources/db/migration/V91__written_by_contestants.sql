-- Whether its contestant has written in an entry: a catalogue that comes again leaves that alone. Of those there are, the journal knows.
alter table entry add contestant_wrote boolean not null default false;
update entry
set contestant_wrote = true
where exists (
        select 1
        from journal
        where journal.subject = 'entry:' || entry.id
            and journal.actor = entry.owner_id
            and journal.action in ('drafted', 'rewritten'));

-- What was said of a row besides its outcome.
alter table catalogue_row add remark text;
