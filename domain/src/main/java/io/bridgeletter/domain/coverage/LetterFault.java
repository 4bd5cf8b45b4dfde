package io.bridgeletter.domain.coverage;

/**
 * Why a bridge letter speaks for no day. Every reason that holds is listed, so that one mail to the vendor can ask for
 * all of them.
 *
 * <p>Source: coverage, "Computable validity".
 */
public enum LetterFault {
    /** Not accepted by a person, public, or without its document. */
    NOT_ON_FILE,
    REPORT_PERIOD_MISSING,
    /** No accepted Type II report with exactly the cited period. */
    REPORT_NOT_ON_FILE,
    COVER_END_MISSING,
    /** Starts later than the day after the report's end. */
    COVER_STARTS_LATE,
    COVER_REVERSED,
    /** Speaks for more days after the report's end than the policy allows. */
    COVERS_TOO_LONG,
    LETTER_DATE_MISSING,
    LETTER_DATE_IN_FUTURE,
    /** Signed more than seven days before the end of the days that it speaks for. */
    SIGNED_TOO_EARLY,
    /** Dated before the report that it cites was issued. */
    OLDER_THAN_REPORT,
    REPORT_ISSUE_DATE_MISSING,
    ENTITY_MISSING,
    OTHER_ENTITY,
    SIGNATORY_NOT_EXECUTIVE,
    /** Signed by the audit firm, which cannot attest after fieldwork: ask. */
    SIGNED_BY_AUDITOR,
    CHANGES_NOT_STATED
}
