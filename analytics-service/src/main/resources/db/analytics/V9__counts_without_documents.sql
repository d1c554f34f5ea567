-- What lists and counts of the present day ask, beside each other and without the long documents.
create index summary_present_facts on summary (partnership_id)
  include (valid_from, title, region, sector, bodies, form, standing, first_on, done_on, ended, saving, pounds, percent,
    kept, kept_late, broken, undecided, held_days, completed_within, last_reported_on)
  where valid_from is null;
