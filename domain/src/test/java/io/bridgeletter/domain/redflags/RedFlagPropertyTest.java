package io.bridgeletter.domain.redflags;

import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.typeOne;
import static io.bridgeletter.domain.vendorfiles.LetterBuilder.letter;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendorfiles.EvidenceBuilder;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

class RedFlagPropertyTest {
    private static final LocalDate EPOCH = LocalDate.parse("2024-02-01");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
    /** Flags that a passing day opens; the others open when something is filed. */
    private static final Set<String> OPENED_BY_A_DATE = Set.of("RF1", "RF2 (d)");

    @Tag("property")
    @RepeatedTest(30)
    void since_is_the_first_day_of_the_run_that_walking_back_day_by_day_finds(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        VendorFile file = file(new Random(seed)).build();
        for (RedFlag flag : judge(file, TODAY)) {
            if (OPENED_BY_A_DATE.contains(flag.label()) && !file.evidence().isEmpty()) {
                assertThat(isOpen(file, flag, flag.since()))
                        .as("seed %d, %s", seed, flag)
                        .isTrue();
                assertThat(isOpen(file, flag, flag.since().minusDays(1)))
                        .as("seed %d, %s", seed, flag)
                        .isFalse();
                for (LocalDate day = flag.since(); day.isBefore(TODAY); day = day.plusDays(61)) {
                    assertThat(isOpen(file, flag, day))
                            .as("seed %d, %s on %s", seed, flag, day)
                            .isTrue();
                }
            }
        }
    }

    @Tag("property")
    @RepeatedTest(30)
    void no_flag_begins_after_today_and_none_is_there_twice(RepetitionInfo repetition) {
        long seed = 500L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        VendorFile file = file(random).build();
        LocalDate today = EPOCH.plusDays(random.nextInt(900));
        List<RedFlag> flags = judge(file, today);
        assertThat(flags).as("seed %d", seed).allMatch(flag -> !flag.since().isAfter(today));
        assertThat(flags.stream().map(flag -> flag.label() + flag.service() + flag.subject()))
                .as("seed %d", seed)
                .doesNotHaveDuplicates();
    }

    @Tag("property")
    @RepeatedTest(15)
    void the_order_of_evidence_does_not_matter(RepetitionInfo repetition) {
        long seed = 900L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        VendorFileBuilder file = file(random);
        List<RedFlag> first = judge(file.build(), TODAY);
        assertThat(judge(file.shuffled(random).build(), TODAY))
                .as("seed %d", seed)
                .isEqualTo(first);
    }

    private static boolean isOpen(VendorFile file, RedFlag flag, LocalDate day) {
        return judge(file, day).stream()
                .anyMatch(other ->
                        other.label().equals(flag.label()) && other.subject().equals(flag.subject()));
    }

    private static List<RedFlag> judge(VendorFile file, LocalDate today) {
        return RedFlags.judge(file, today, JudgementPolicy.standard());
    }

    private static VendorFileBuilder file(Random random) {
        VendorFileBuilder file = aVendorFile().requiring(TrustCategory.SECURITY, TrustCategory.AVAILABILITY);
        for (int count = random.nextInt(4); count > 0; count--) {
            LocalDate from = EPOCH.plusDays(random.nextInt(300));
            LocalDate to = from.plusDays(60 + random.nextInt(300));
            EvidenceBuilder report =
                    random.nextInt(6) == 0 ? typeOne(from.toString()) : soc2(from.toString(), to.toString());
            if (random.nextBoolean()) {
                report.examining(TrustCategory.SECURITY, TrustCategory.AVAILABILITY);
            }
            if (random.nextInt(5) == 0) {
                report.confirmed(CuecConfirmation.NOT_CONFIRMED);
            }
            file.with(report);
            if (random.nextBoolean()) {
                String end = to.plusDays(46 + random.nextInt(47)).toString();
                file.with(letter(to.plusDays(1).toString(), end).citing(from.toString(), to.toString()));
            }
        }
        return file;
    }
}
