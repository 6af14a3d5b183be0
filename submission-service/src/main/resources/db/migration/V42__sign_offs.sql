-- Who answers for an entry, since when, under which version of the rules, and for which points of the checklist.
alter table entry
    add vouched_by text,
    add vouched_at timestamptz,
    add vouched_rules bigint,
    add vouched_points text;
