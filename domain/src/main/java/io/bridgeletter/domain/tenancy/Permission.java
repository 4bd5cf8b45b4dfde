package io.bridgeletter.domain.tenancy;

/** What a role may permit; one row of the table "Who may do what". */
public enum Permission {
    /** Vendors, red flags, dates and public evidence. */
    SEE_VENDORS,
    /** Open private documents and search their text. */
    OPEN_PRIVATE_DOCUMENTS,
    /** Attest and hand over one's own items, add evidence to them. */
    ATTEST_OWN_ITEMS,
    /** Vendors, evidence, routes, facts, requests, plans. */
    EDIT_VENDORS,
    /** Approve, waive, decide re-reviews. */
    DECIDE,
    EXPORT_PACKETS,
    READ_AUDIT_TRAIL,
    /** Members, policies, tokens. */
    ADMINISTER
}
