package io.bridgeletter.domain.reminders;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.tenancy.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final LocalDate ANCHOR = LocalDate.parse("2026-07-01");
    private static final MemberId OWNER = new MemberId(new UUID(0, 1));
    private static final MemberId DEPUTY = new MemberId(new UUID(0, 2));
    private static final MemberId MANAGER = new MemberId(new UUID(0, 3));
    private static final MemberId APPROVER = new MemberId(new UUID(0, 4));
    private static final People PEOPLE = new People(OWNER, DEPUTY, MANAGER, Set.of(APPROVER));
    private static final ReminderSubject SUBJECT = new ReminderSubject(ReminderKind.REPORT_EXPECTED, new UUID(5, 1));
    private static final ReminderItem ITEM = new ReminderItem(SUBJECT, ANCHOR, PEOPLE);

    @Test
    void the_ladder_tells_whom_the_policy_names_on_its_days_when_no_day_is_missed() {
        assertThat(run(ITEM, ANCHOR.minusDays(100), ANCHOR.plusDays(60), 1))
                .extracting(row -> ANCHOR.until(row.writtenOn(), DAYS) + " " + name(row.recipient()))
                .containsExactly(
                        "-90 owner",
                        "-60 owner",
                        "-30 owner",
                        "-14 owner",
                        "-14 deputy",
                        "-7 owner",
                        "-1 owner",
                        "-1 manager",
                        "0 owner",
                        "0 manager",
                        "7 manager",
                        "30 approver");
    }

    @Test
    void nothing_is_due_before_the_first_step() {
        assertThat(due(List.of(), ANCHOR.minusDays(91))).isEmpty();
        assertThat(due(List.of(), ANCHOR.minusDays(90)))
                .extracting(LedgerRow::step)
                .containsExactly(ReminderStep.BEFORE_90);
    }

    @Test
    void after_missed_days_only_the_highest_missed_step_is_written() {
        List<LedgerRow> first = due(List.of(), ANCHOR.minusDays(90));
        assertThat(due(first, ANCHOR.minusDays(3)))
                .containsExactly(row(ReminderStep.BEFORE_7, OWNER, ANCHOR.minusDays(3)));
        assertThat(due(first, ANCHOR.plusDays(8)))
                .containsExactly(row(ReminderStep.AFTER_7, MANAGER, ANCHOR.plusDays(8)));
    }

    @Test
    void the_first_notice_goes_to_the_owner_alone() {
        assertThat(due(List.of(), ANCHOR.minusDays(14)))
                .extracting(LedgerRow::recipient)
                .containsExactly(OWNER);
        assertThat(due(List.of(), ANCHOR.minusDays(1)))
                .extracting(LedgerRow::recipient)
                .containsExactly(OWNER);
        assertThat(due(List.of(), ANCHOR)).extracting(LedgerRow::recipient).containsExactly(OWNER);
    }

    @Test
    void an_import_of_old_dates_alarms_nobody_but_the_owner_until_it_had_its_time() {
        LocalDate imported = ANCHOR.plusDays(200);
        List<LedgerRow> rows = run(ITEM, imported, imported.plusDays(40), 1);
        assertThat(rows)
                .containsExactly(
                        row(ReminderStep.ON_DAY, OWNER, imported),
                        row(ReminderStep.AFTER_7, MANAGER, imported.plusDays(7)),
                        row(ReminderStep.AFTER_30, APPROVER, imported.plusDays(30)));
    }

    @Test
    void a_late_start_within_the_ladder_still_escalates_from_the_anchor() {
        assertThat(run(ITEM, ANCHOR.minusDays(2), ANCHOR.plusDays(10), 1))
                .extracting(LedgerRow::step)
                .containsExactly(
                        ReminderStep.BEFORE_7,
                        ReminderStep.BEFORE_1,
                        ReminderStep.BEFORE_1,
                        ReminderStep.ON_DAY,
                        ReminderStep.ON_DAY,
                        ReminderStep.AFTER_7);
    }

    @Test
    void a_new_anchor_begins_a_new_ladder_and_the_old_rows_do_not_matter() {
        List<LedgerRow> old = run(ITEM, ANCHOR.minusDays(100), ANCHOR, 1);
        ReminderItem moved = new ReminderItem(SUBJECT, ANCHOR.plusDays(60), PEOPLE);
        assertThat(Reminders.due(List.of(moved), old, ANCHOR))
                .containsExactly(new LedgerRow(SUBJECT, ANCHOR.plusDays(60), ReminderStep.BEFORE_60, OWNER, ANCHOR));
    }

    @Test
    void an_item_given_twice_is_one_item_and_rows_of_other_subjects_do_not_matter() {
        ReminderItem other =
                new ReminderItem(new ReminderSubject(ReminderKind.CUEC_REVIEW, new UUID(5, 1)), ANCHOR, PEOPLE);
        List<LedgerRow> rows = due(List.of(), ANCHOR);
        assertThat(Reminders.due(List.of(ITEM, other, other), rows, ANCHOR))
                .extracting(LedgerRow::subject)
                .containsExactly(other.subject());
    }

    @Test
    void a_wanted_letter_is_announced_once_on_its_day() {
        ReminderItem letter =
                new ReminderItem(new ReminderSubject(ReminderKind.LETTER_WANTED, new UUID(5, 2)), ANCHOR, PEOPLE);
        assertThat(run(letter, ANCHOR.minusDays(100), ANCHOR.plusDays(60), 1))
                .containsExactly(new LedgerRow(letter.subject(), ANCHOR, ReminderStep.ON_DAY, OWNER, ANCHOR));
    }

    @Test
    void no_notice_falls_on_the_floor() {
        People nobody = new People(null, null, null, Set.of(APPROVER));
        assertThat(Reminders.due(List.of(new ReminderItem(SUBJECT, ANCHOR, nobody)), List.of(), ANCHOR))
                .extracting(LedgerRow::recipient)
                .containsExactly(APPROVER);
        assertThat(new People(null, null, MANAGER, Set.of())
                        .of(Set.of(Audience.OWNER, Audience.DEPUTY, Audience.MANAGER)))
                .containsExactly(MANAGER);
        assertThat(new People(OWNER, OWNER, OWNER, Set.of(OWNER)).of(Set.of(Audience.values())))
                .containsExactly(OWNER);
        assertThat(PEOPLE.of(Set.of(Audience.values()))).containsExactly(OWNER, DEPUTY, MANAGER, APPROVER);
    }

    @Tag("property")
    @RepeatedTest(60)
    void however_the_job_runs_nothing_is_written_twice_and_steps_only_rise(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        LocalDate start = ANCHOR.plusDays(random.nextInt(200) - 120);
        List<LedgerRow> rows = run(ITEM, start, start.plusDays(200), 1 + random.nextInt(40));
        assertThat(new HashSet<>(rows.stream()
                        .map(row -> row.step() + " " + row.recipient())
                        .toList()))
                .as("seed %d", seed)
                .hasSameSizeAs(rows);
        assertThat(rows).extracting(LedgerRow::step).as("seed %d", seed).isSorted();
        assertThat(rows.get(0).recipient()).as("seed %d", seed).isEqualTo(OWNER);
        LocalDate begun = rows.get(0).writtenOn().isAfter(ANCHOR) ? rows.get(0).writtenOn() : ANCHOR;
        assertThat(rows).as("seed %d", seed).allSatisfy(row -> {
            LocalDate base = row.step().offset() > 0 ? begun : ANCHOR;
            assertThat(row.writtenOn())
                    .isAfterOrEqualTo(base.plusDays(row.step().offset()));
        });
        assertThat(rows.get(rows.size() - 1).step()).as("seed %d", seed).isEqualTo(ReminderStep.AFTER_30);
    }

    private static List<LedgerRow> run(ReminderItem item, LocalDate from, LocalDate to, int every) {
        List<LedgerRow> ledger = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(every)) {
            ledger.addAll(Reminders.due(List.of(item), ledger, day));
            assertThat(Reminders.due(List.of(item), ledger, day)).isEmpty();
        }
        return ledger;
    }

    private static List<LedgerRow> due(List<LedgerRow> ledger, LocalDate today) {
        return Reminders.due(List.of(ITEM), ledger, today);
    }

    private static LedgerRow row(ReminderStep step, MemberId recipient, LocalDate day) {
        return new LedgerRow(SUBJECT, ANCHOR, step, recipient, day);
    }

    private static String name(MemberId member) {
        return member.equals(OWNER)
                ? "owner"
                : member.equals(DEPUTY) ? "deputy" : member.equals(MANAGER) ? "manager" : "approver";
    }
}
