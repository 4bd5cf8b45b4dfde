package io.bridgeletter.domain.facts;

/** The parts of a report; what stands in one may mean something else in another. */
enum Part {
    COVER,
    CONTENTS,
    AUDITOR_REPORT,
    ASSERTION,
    DESCRIPTION,
    TESTS,
    OTHER_INFORMATION
}
