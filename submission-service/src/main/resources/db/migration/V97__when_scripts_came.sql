-- When it came, so that one that came before, by mail, does not take its place; null for those of old.
alter table script_text add arrived_at timestamptz;
