package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The day on which a flag became true; never later than today, whatever was typed. */
final class Since {
    private Since() {}

    /** The day on which the first of the items entered its state, as far as anybody wrote it down. */
    static LocalDate filing(Standpoint at, List<EvidenceItem> items) {
        LocalDate first = items.stream()
                .map(item -> filed(at, item))
                .min(Comparator.naturalOrder())
                .orElse(at.service().onFileSince());
        return notAfterToday(at, first);
    }

    static LocalDate notAfterToday(Standpoint at, LocalDate day) {
        return day.isAfter(at.today()) ? at.today() : day;
    }

    private static LocalDate filed(Standpoint at, EvidenceItem item) {
        return Stream.of(item.filing())
                .flatMap(filing ->
                        Stream.concat(Stream.ofNullable(filing.stateSince()), Stream.ofNullable(filing.capturedAt())))
                .findFirst()
                .orElse(at.service().onFileSince());
    }
}
