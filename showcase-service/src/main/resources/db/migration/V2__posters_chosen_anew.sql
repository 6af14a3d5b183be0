-- How often the poster of an exhibit on show was replaced, and the one that is to come.
alter table exhibit add poster_edition integer not null default 0;
alter table exhibit add next_poster jsonb;
