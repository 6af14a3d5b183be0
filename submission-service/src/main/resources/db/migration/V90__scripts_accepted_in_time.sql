-- When a script was there that may have to wait to be looked at: by that it is judged whether it came in time.
alter table script_upload add accepted_at timestamptz;

-- When what an entry's late window was opened for had arrived; it may be the script as well as the video.
alter table entry add late_arrived_at timestamptz;
update entry set late_arrived_at = video_uploaded_at where late_until is not null;
