-- Null as long as nobody said. In drafts a mere no was what an empty field counted as: it has to be said anew.
alter table entry alter column contestant_minor drop not null, alter column contestant_minor drop default;
update entry set contestant_minor = null where not contestant_minor and state = 'DRAFT';

-- Blind index of the name and phone in a row, by which an erasure finds it before it is anyone's entry. Rows from before have none and go
-- with their catalogue.
alter table catalogue_row add person_index bytea;
create index catalogue_row_person on catalogue_row (person_index) where entry_id is null;
