-- An accepted hole may be accepted until a day only: from the next day on it is a red flag again (red flags, RF2 (e)).
-- Null means for good, which is what every acceptance meant so far.
alter table accepted_hole add column accepted_until date;
