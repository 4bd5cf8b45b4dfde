package io.bridgeletter.domain.reminders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which notices are due.
 *
 * <p>After missed days only the highest missed step is written; lower ones are dropped. The first notice of an item and
 * anchor goes to its owner alone, as {@link ReminderStep#ON_DAY} at the latest, and escalation counts from the later of
 * the anchor and that notice: an import of old dates must not alarm managers. Running it twice on a day, with the rows
 * of the first run, gives nothing. Source: tiering and reminders, "Rules".
 */
public final class Reminders {
    private Reminders() {}

    /** The rows to write today, in the order of the items. Rows of other items or former anchors do not matter. */
    public static List<LedgerRow> due(Collection<ReminderItem> items, Collection<LedgerRow> ledger, LocalDate today) {
        Map<ReminderSubject, List<LedgerRow>> written =
                new HashMap<>(ledger.stream().collect(Collectors.groupingBy(LedgerRow::subject)));
        return items.stream()
                .distinct()
                .flatMap(item -> due(item, written.getOrDefault(item.subject(), List.of()), today))
                .toList();
    }

    private static Stream<LedgerRow> due(ReminderItem item, List<LedgerRow> ofSubject, LocalDate today) {
        List<LedgerRow> written =
                ofSubject.stream().filter(row -> row.isOf(item)).toList();
        return written.isEmpty() ? first(item, today) : next(item, written, today);
    }

    private static Stream<LedgerRow> first(ReminderItem item, LocalDate today) {
        return highest(item, item.anchor(), today)
                .map(step -> step.escalates() ? ReminderStep.ON_DAY : step)
                .map(step -> rows(item, step, Set.of(Audience.OWNER), today))
                .orElseGet(Stream::empty);
    }

    private static Stream<LedgerRow> next(ReminderItem item, List<LedgerRow> written, LocalDate today) {
        LocalDate firstNotice = written.stream()
                .map(LedgerRow::writtenOn)
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate escalateFrom = firstNotice.isAfter(item.anchor()) ? firstNotice : item.anchor();
        int reached =
                written.stream().mapToInt(row -> row.step().offset()).max().orElse(Integer.MIN_VALUE);
        return highest(item, escalateFrom, today)
                .filter(step -> step.offset() > reached)
                .map(step -> rows(item, step, step.audiences(), today))
                .orElseGet(Stream::empty);
    }

    private static Optional<ReminderStep> highest(ReminderItem item, LocalDate escalateFrom, LocalDate today) {
        return Arrays.stream(ReminderStep.values())
                .filter(step -> item.subject().kind().hasLadder() || step == ReminderStep.ON_DAY)
                .filter(step -> !day(item, step, escalateFrom).isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate day(ReminderItem item, ReminderStep step, LocalDate escalateFrom) {
        return (step.escalates() ? escalateFrom : item.anchor()).plusDays(step.offset());
    }

    private static Stream<LedgerRow> rows(
            ReminderItem item, ReminderStep step, Set<Audience> audiences, LocalDate today) {
        return item.people().of(audiences).stream()
                .map(member -> new LedgerRow(item.subject(), item.anchor(), step, member, today));
    }
}
