-- What the header tells comes before the checks' verdict and has a version of its own.
alter table entry add video_probe_version bigint;

-- Why a person rejected what the checks were unsure of.
alter table entry add video_rejection_reason text;
