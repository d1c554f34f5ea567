-- Documents are stored as they were written and read whole; nothing asks for a part of one.
alter table reading             alter column document type json using document::json;
alter table article             alter column reading  type json using reading::json;
alter table dossier             alter column summary  type json using summary::json;
alter table claim               alter column article  type json using article::json,
                                alter column document type json using document::json;
alter table partnership_history alter column document type json using document::json;
alter table trust               alter column document type json using document::json;
alter table change              alter column document type json using document::json;

-- Only people's questions look these up: a short list of pending entries costs them little, and each change much less than one by one.
alter index claim_subjects              set (fastupdate = on, gin_pending_list_limit = 256);
alter index claim_open_names            set (fastupdate = on, gin_pending_list_limit = 256);
alter index claim_quotes                set (fastupdate = on, gin_pending_list_limit = 256);
alter index partnership_history_members set (fastupdate = on, gin_pending_list_limit = 256);
