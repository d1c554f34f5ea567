-- An index with a list of pending entries makes each look-up read that list; here look-ups are as frequent as entries.
alter index identity_decision_articles set (fastupdate = off);
alter index dossier_lookup set (fastupdate = off);
alter index claim_subjects set (fastupdate = off);
alter index claim_open_names set (fastupdate = off);
alter index claim_quotes set (fastupdate = off);
alter index partnership_history_members set (fastupdate = off);

-- What a body's document is folded from, as it is now: without passing over what once was.
create index claim_subjects_now on claim using gin (subjects) with (fastupdate = off)
  where recorded_to = 'infinity' and kind in ('leadership', 'finance');
create index partnership_history_members_now on partnership_history using gin (members) with (fastupdate = off)
  where recorded_to = 'infinity' and valid_from is null;
