-- How many claims there are in force is asked every half minute, and compared with what analytics counts.
create index claim_in_force on claim (partnership_id) where recorded_to = 'infinity' and partnership_id is not null;
