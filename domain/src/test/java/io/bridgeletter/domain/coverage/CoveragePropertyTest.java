package io.bridgeletter.domain.coverage;

import static io.bridgeletter.domain.coverage.Standpoints.at;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.LetterBuilder.letter;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

/** Compares the intervals with an oracle that asks, day by day, who speaks for the day. */
class CoveragePropertyTest {
    private static final LocalDate EPOCH = LocalDate.parse("2023-06-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    /** What the oracle knows: closed spans in plain dates, nothing of the code under test. */
    private record Plan(List<LocalDate[]> reports, List<LocalDate[]> letters) {}

    @Tag("property")
    @RepeatedTest(120)
    void every_day_is_of_the_kind_that_the_oracle_says(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        Plan plan = plan(random);
        DateRange window = window(random);
        WindowCoverage coverage = coverage(file(plan), window);
        long[] counts = new long[3];
        for (LocalDate day = window.from(); !day.isAfter(window.to()); day = day.plusDays(1)) {
            LocalDate asked = day;
            DayKind expected = oracle(plan, day);
            counts[expected == DayKind.STRONG ? 0 : expected == DayKind.REPRESENTED ? 1 : 2]++;
            assertThat(coverage.intervals().stream()
                            .filter(one -> !asked.isBefore(one.from()) && !asked.isAfter(one.to()))
                            .map(DayInterval::kind))
                    .as("seed %d, %s", seed, day)
                    .containsExactly(expected);
        }
        assertThat(new long[] {coverage.strong(), coverage.represented(), coverage.uncovered()})
                .as("seed %d", seed)
                .isEqualTo(counts);
        assertThat(coverage.strong() + coverage.represented() + coverage.uncovered())
                .as("seed %d", seed)
                .isEqualTo(window.days());
    }

    @Tag("property")
    @RepeatedTest(60)
    void another_report_never_adds_uncovered_days(RepetitionInfo repetition) {
        long seed = 1_000L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        Plan plan = plan(random);
        DateRange window = window(random);
        long before = coverage(file(plan), window).uncovered();
        plan.reports().add(report(random));
        assertThat(coverage(file(plan), window).uncovered()).as("seed %d", seed).isLessThanOrEqualTo(before);
    }

    @Tag("property")
    @RepeatedTest(30)
    void the_order_of_evidence_does_not_matter(RepetitionInfo repetition) {
        long seed = 2_000L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        VendorFileBuilder file = file(plan(random));
        DateRange window = window(random);
        WindowCoverage first = coverage(file, window);
        assertThat(coverage(file.shuffled(random), window)).as("seed %d", seed).isEqualTo(first);
    }

    private static DayKind oracle(Plan plan, LocalDate day) {
        if (plan.reports().stream().anyMatch(report -> inside(day, report[0], report[1]))) {
            return DayKind.STRONG;
        }
        boolean spoken = plan.letters().stream()
                .anyMatch(letter -> inside(day, letter[1].plusDays(1), letter[2]) && !day.isAfter(letter[3]));
        return spoken ? DayKind.REPRESENTED : DayKind.UNCOVERED;
    }

    private static boolean inside(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Plan plan(Random random) {
        List<LocalDate[]> reports = new ArrayList<>();
        List<LocalDate[]> letters = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            LocalDate[] report = report(random);
            reports.add(report);
            LocalDate issued = report[1].plusDays(45);
            LocalDate end = report[1].plusDays(46 + random.nextInt(47));
            if (random.nextBoolean()) {
                LocalDate signed = end.minusDays(random.nextInt(8));
                letters.add(new LocalDate[] {report[0], report[1], end, signed.isBefore(issued) ? issued : signed});
            }
        }
        return new Plan(reports, letters);
    }

    private static LocalDate[] report(Random random) {
        LocalDate from = EPOCH.plusDays(random.nextInt(550));
        return new LocalDate[] {from, from.plusDays(60 + random.nextInt(320))};
    }

    private static DateRange window(Random random) {
        LocalDate from = EPOCH.plusDays(random.nextInt(700));
        return new DateRange(from, from.plusDays(random.nextInt(400)));
    }

    private static VendorFileBuilder file(Plan plan) {
        VendorFileBuilder file = aVendorFile();
        plan.reports().forEach(report -> file.with(soc2(report[0].toString(), report[1].toString())));
        plan.letters()
                .forEach(one -> file.with(letter(one[1].plusDays(1).toString(), one[2].toString())
                        .citing(one[0].toString(), one[1].toString())
                        .signed(one[3].toString())));
        return file;
    }

    private static WindowCoverage coverage(VendorFileBuilder file, DateRange window) {
        return Coverage.of(at(file, TODAY.toString()), TrustCategory.SECURITY).in(window);
    }
}
