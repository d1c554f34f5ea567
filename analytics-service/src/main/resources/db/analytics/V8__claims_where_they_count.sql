-- What a partnership held that leads to another is held by that one.
delete from claim c using partnership p
where p.id = c.partnership_id and (p.state::json ->> 'mergedInto') is not null;
