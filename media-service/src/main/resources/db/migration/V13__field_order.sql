-- Whether frames are made of half pictures, and in which order, as the pictures show it: headers lie.
alter table asset add column field_order text;
