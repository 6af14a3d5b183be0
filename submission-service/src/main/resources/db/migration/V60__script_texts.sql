alter table entry add script_characters integer;

-- What a script says, by the key of its file; kept as long as that.
create table script_text (
    object_key text primary key,
    entry_id   text not null references entry,
    text       text not null
);
create index script_text_entry on script_text (entry_id);
