-- By which a report is compared with the tenant's other reports (see Fingerprint in the domain); null where it cannot be.
alter table document add column fingerprint bigint[];
