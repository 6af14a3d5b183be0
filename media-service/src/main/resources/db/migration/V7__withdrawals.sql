-- When an entry's leaving was heard of: what was made of its video is deleted a while later.
alter table asset add column withdrawn_at timestamptz;
create index asset_sha256 on asset (sha256);
