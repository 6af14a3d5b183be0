-- Before when a file is left alone: someone may still look at it, or send it once more.
alter table removal add not_before timestamptz;

-- Since when a script is awaited, so that one that never comes can be given up.
alter table script_upload add announced_at timestamptz not null default now();
alter table script_upload alter column announced_at drop default;
create index script_upload_announced_at on script_upload (announced_at);

-- When others were told once more that an entry's people are gone.
alter table erasure add told_again_at timestamptz;
