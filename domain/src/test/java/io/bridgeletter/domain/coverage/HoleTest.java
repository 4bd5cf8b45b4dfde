package io.bridgeletter.domain.coverage;

import static io.bridgeletter.domain.coverage.Standpoints.at;
import static io.bridgeletter.domain.coverage.Standpoints.range;
import static io.bridgeletter.domain.evidence.TrustCategory.AVAILABILITY;
import static io.bridgeletter.domain.evidence.TrustCategory.SECURITY;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.vendorfiles.EvidenceBuilder;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HoleTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-12-01");

    @Test
    void names_the_categories_and_the_report_after_it() {
        EvidenceBuilder later = soc2("2025-04-01", "2025-09-30").examining(SECURITY, AVAILABILITY);
        VendorFileBuilder file = aVendorFile()
                .requiring(SECURITY, AVAILABILITY)
                .with(soc2("2024-01-01", "2024-12-31").examining(SECURITY, AVAILABILITY))
                .with(later);
        Standpoint at = at(file, TODAY.toString());
        assertThat(Hole.of(at))
                .containsExactly(new Hole(range("2025-01-01", "2025-03-31"), List.of(SECURITY, AVAILABILITY), true));
        assertThat(Hole.of(at).get(0).reportsAfter(at)).containsExactly(later.build());
    }

    @Test
    void holes_of_different_categories_stand_apart_the_earliest_first() {
        VendorFileBuilder file = aVendorFile()
                .requiring(SECURITY, AVAILABILITY)
                .with(soc2("2024-01-01", "2024-12-31").examining(SECURITY, AVAILABILITY))
                .with(soc2("2025-02-01", "2025-09-30").examining(SECURITY))
                .with(soc2("2025-04-01", "2025-09-30").examining(AVAILABILITY));
        assertThat(Hole.of(at(file, TODAY.toString())))
                .containsExactly(
                        new Hole(range("2025-01-01", "2025-01-31"), List.of(SECURITY), true),
                        new Hole(range("2025-01-01", "2025-03-31"), List.of(AVAILABILITY), true));
    }

    @Test
    void stays_listed_while_it_is_accepted_and_knows_when_it_opened_again() {
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2024-01-01", "2024-12-31")
                .with(soc2("2025-04-01", "2025-09-30")
                        .acceptedHole("2025-01-01", "2025-03-31", "2025-11-01")
                        .acceptedHole("2025-01-01", "2025-03-31", "2025-12-01")
                        .acceptedHole("2025-01-01", "2025-03-30", "2025-12-09"));
        assertThat(Hole.of(at(file, "2025-12-01"))).extracting(Hole::open).containsExactly(false);
        Standpoint later = at(file, "2025-12-02");
        assertThat(Hole.of(later)).extracting(Hole::open).containsExactly(true);
        assertThat(Hole.of(later).get(0).reopenedOn(later)).contains(LocalDate.parse("2025-12-02"));
    }

    @Tag("property")
    @RepeatedTest(60)
    void a_hole_is_open_exactly_when_some_day_of_it_is_not_accepted_today(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        LocalDate first = LocalDate.parse("2025-01-01");
        LocalDate last = first.plusDays(1 + random.nextInt(60));
        EvidenceBuilder later = soc2(last.plusDays(1).toString(), "2025-09-30");
        boolean[] accepted = new boolean[62];
        for (int n = random.nextInt(4); n > 0; n--) {
            int from = random.nextInt(61);
            int to = from + random.nextInt(61 - from);
            LocalDate until = random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(5) - 2);
            later.acceptedHole(
                    first.plusDays(from).toString(),
                    first.plusDays(to).toString(),
                    until == null ? null : until.toString());
            for (int day = from; day <= to; day++) {
                accepted[day] |= until == null || until.compareTo(TODAY) >= 0;
            }
        }
        boolean open = false;
        for (int day = 0; !first.plusDays(day).isAfter(last); day++) {
            open |= !accepted[day];
        }
        VendorFileBuilder file = aVendorFile()
                .withSoc2("2024-01-01", first.minusDays(1).toString())
                .with(later);
        assertThat(Hole.of(at(file, TODAY.toString())))
                .as("seed %d", repetition.getCurrentRepetition())
                .containsExactly(new Hole(range(first.toString(), last.toString()), List.of(SECURITY), open));
    }
}
