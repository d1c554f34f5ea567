-- Where the journal is: the time of its last entry, written in the transaction of what it tells of. No row before the first.
create table journal (
  one     boolean     primary key default true check (one),
  last_at timestamptz not null
);

-- What was recorded before there was a journal is in no entry of it: a ledger can be made anew from here on, not from its beginning.
insert into journal (last_at)
select last_at from (
  select greatest(
    (select max(recorded_at) from reading),
    (select max(recorded_at) from identity_decision),
    (select max(recorded_at) from identity_decision_undone),
    (select max(recorded_at) from added_name),
    (select max(recorded_at) from added_name_undone),
    (select max(recorded_at) from claim_review),
    (select max(recorded_at) from claim_review_undone),
    (select max(recorded_at) from review_action)) as last_at
) recorded
where last_at is not null;
