-- Blind indexes of the file names a row gives for script and video: a file finds its row without all rows being opened.
alter table catalogue_row
    add script_index bytea,
    add video_index bytea;
create index catalogue_row_script on catalogue_row (catalogue_id, script_index);
create index catalogue_row_video on catalogue_row (catalogue_id, video_index);
