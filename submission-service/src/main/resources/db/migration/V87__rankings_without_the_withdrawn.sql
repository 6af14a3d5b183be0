-- Entries that were withdrawn while units still ranked them; those that leave from now on are taken out as they do.
update unit
set ranking = (
        select coalesce(jsonb_agg(ranked.id order by ranked.place), '[]')::text
        from jsonb_array_elements_text(ranking::jsonb) with ordinality as ranked (id, place)
        where not exists (select 1 from entry where entry.id = ranked.id and entry.state = 'WITHDRAWN')),
    ranking_version = ranking_version + 1
where exists (
        select 1
        from jsonb_array_elements_text(ranking::jsonb) as ranked (id)
        join entry on entry.id = ranked.id and entry.state = 'WITHDRAWN');
