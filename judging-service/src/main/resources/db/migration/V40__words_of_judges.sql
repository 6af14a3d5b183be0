-- What judges wrote of people who have been erased since goes with them, here for those erased before.
update score_sheet set remark = null, recusal_reason = null
where work_id in (select w.id from work w join entry e on e.id = w.entry_id where e.erased);
