package io.bridgeletter.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.tenancy.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    private static final MemberId ME = new MemberId(new UUID(0, 1));
    private static final MemberId OTHER = new MemberId(new UUID(0, 2));

    @Test
    void the_longest_overdue_comes_first() {
        Digest digest = Digest.of(
                ME,
                TODAY,
                List.of(row(1, 30, ME, TODAY), row(2, -7, ME, TODAY)),
                List.of(item(3, -40, ME), item(4, 0, ME)));
        assertThat(digest.entries()).extracting(entry -> entry.daysLeft(TODAY)).containsExactly(-40L, -7L, 0L, 30L);
        assertThat(digest.entries())
                .extracting(DigestEntry::step)
                .containsExactly(null, ReminderStep.ON_DAY, null, ReminderStep.ON_DAY);
        assertThat(digest.isEmpty()).isFalse();
        assertThat(digest.day()).isEqualTo(TODAY);
    }

    @Test
    void an_own_item_stays_listed_from_seven_days_before() {
        assertThat(Digest.of(ME, TODAY, List.of(), List.of(item(1, 8, ME))).isEmpty())
                .isTrue();
        assertThat(Digest.of(ME, TODAY, List.of(), List.of(item(1, 7, ME))).entries())
                .hasSize(1);
    }

    @Test
    void what_is_announced_today_is_listed_once_with_its_highest_step() {
        LedgerRow lower = new LedgerRow(subject(1), TODAY, ReminderStep.BEFORE_1, ME, TODAY);
        LedgerRow higher = new LedgerRow(subject(1), TODAY, ReminderStep.ON_DAY, ME, TODAY);
        Digest digest = Digest.of(ME, TODAY, List.of(higher, lower), List.of(item(1, 0, ME)));
        assertThat(digest.entries()).containsExactly(new DigestEntry(subject(1), TODAY, ReminderStep.ON_DAY));
    }

    @Test
    void rows_and_items_of_others_or_of_other_days_are_left_out() {
        Digest digest = Digest.of(
                ME,
                TODAY,
                List.of(row(1, 0, OTHER, TODAY), row(2, 0, ME, TODAY.minusDays(1))),
                List.of(item(3, 0, OTHER), item(4, 0, null)));
        assertThat(digest.isEmpty()).isTrue();
    }

    @Test
    void equal_days_are_ordered_by_kind_and_id() {
        ReminderItem review =
                new ReminderItem(new ReminderSubject(ReminderKind.CUEC_REVIEW, new UUID(5, 0)), TODAY, people(ME));
        Digest digest = Digest.of(ME, TODAY, List.of(), List.of(review, item(2, 0, ME), item(1, 0, ME)));
        assertThat(digest.entries())
                .extracting(DigestEntry::subject)
                .containsExactly(subject(1), subject(2), review.subject());
    }

    @Test
    void a_wanted_letter_is_not_repeated_daily() {
        ReminderItem letter =
                new ReminderItem(new ReminderSubject(ReminderKind.LETTER_WANTED, new UUID(5, 9)), TODAY, people(ME));
        assertThat(Digest.of(ME, TODAY, List.of(), List.of(letter)).isEmpty()).isTrue();
    }

    @Test
    void a_long_backlog_is_told_by_its_most_urgent_part_and_counted() {
        List<ReminderItem> backlog =
                IntStream.range(0, 137).mapToObj(i -> item(i, -i, ME)).toList();
        Digest digest = Digest.of(ME, TODAY, List.of(), backlog);
        assertThat(digest.told())
                .hasSize(Digest.MOST_TOLD)
                .startsWith(digest.entries().get(0));
        assertThat(digest.told()).allMatch(entry -> entry.daysLeft(TODAY) <= -137 + Digest.MOST_TOLD);
        assertThat(digest.more()).isEqualTo(137 - Digest.MOST_TOLD);
    }

    @Tag("property")
    @RepeatedTest(30)
    void what_is_counted_is_never_more_urgent_than_what_is_told(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ReminderItem> items = IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> item(i, random.nextInt(100) - 80, ME))
                .toList();
        Digest digest = Digest.of(ME, TODAY, List.of(), items);
        List<DigestEntry> counted =
                digest.entries().subList(digest.told().size(), digest.entries().size());
        assertThat(digest.told().size() + digest.more())
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(digest.entries().size());
        assertThat(counted).allMatch(later -> digest.told().stream()
                .allMatch(told -> !told.anchor().isAfter(later.anchor())));
    }

    private static LedgerRow row(int id, int days, MemberId recipient, LocalDate writtenOn) {
        return new LedgerRow(subject(id), TODAY.plusDays(days), ReminderStep.ON_DAY, recipient, writtenOn);
    }

    private static ReminderItem item(int id, int days, @Nullable MemberId owner) {
        return new ReminderItem(subject(id), TODAY.plusDays(days), people(owner));
    }

    private static ReminderSubject subject(int id) {
        return new ReminderSubject(ReminderKind.REPORT_EXPECTED, new UUID(5, id));
    }

    private static People people(@Nullable MemberId owner) {
        return new People(owner, null, null, Set.of());
    }
}
