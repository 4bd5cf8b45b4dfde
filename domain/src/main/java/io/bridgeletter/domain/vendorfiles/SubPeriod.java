package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.shared.DateRange;

/** Days for which a report examined one of its services, where they differ from the report's own period. */
public record SubPeriod(String service, DateRange days) {}
