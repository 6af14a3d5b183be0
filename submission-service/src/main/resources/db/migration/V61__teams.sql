-- Who stands behind a work besides the contestant: encrypted as a whole, bound to the id; and what a group lacks to be one.
alter table entry add team bytea, add team_gaps text;
