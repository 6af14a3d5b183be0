-- What an upload is made of: its parts as they were when it was accepted. Empty once it is over, and in those accepted before.
-- And why it was refused, if it was: the problem's code and what its words are told.
alter table upload
    add parts   text,
    add refusal text;
