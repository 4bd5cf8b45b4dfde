package io.bridgeletter.domain.reminders;

import io.bridgeletter.domain.tenancy.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person is told on one day, in one message: the notices written for them today, and, of the items that they
 * own, those that stay listed: from seven days before the anchor until they are settled.
 *
 * <p>The longest overdue comes first, then what is due next. Source: tiering and reminders, "Proposed ladder".
 */
public record Digest(MemberId person, LocalDate day, List<DigestEntry> entries) {
    /** A first mail after years of backlog would have hundreds; nobody acts on more than these in a day. */
    public static final int MOST_TOLD = 20;

    private static final int LISTED_DAYS_BEFORE = 7;
    private static final Comparator<DigestEntry> MOST_URGENT_FIRST = Comparator.comparing(DigestEntry::anchor)
            .thenComparing(entry -> entry.subject().kind())
            .thenComparing(entry -> entry.subject().id());

    public Digest {
        entries = List.copyOf(entries);
    }

    /** Rows of other people or other days and items of other owners may be among those given. */
    public static Digest of(
            MemberId person, LocalDate day, Collection<LedgerRow> rows, Collection<ReminderItem> items) {
        Map<ReminderItemKey, DigestEntry> entries = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.recipient().equals(person) && row.writtenOn().equals(day))
                .sorted(Comparator.comparing(LedgerRow::step))
                .map(row -> new DigestEntry(row.subject(), row.anchor(), row.step()))
                .forEach(entry -> entries.put(ReminderItemKey.of(entry), entry));
        items.stream()
                .filter(item -> person.equals(item.people().owner()) && staysListed(item, day))
                .map(item -> new DigestEntry(item.subject(), item.anchor(), null))
                .forEach(entry -> entries.putIfAbsent(ReminderItemKey.of(entry), entry));
        return new Digest(
                person, day, entries.values().stream().sorted(MOST_URGENT_FIRST).toList());
    }

    /** An empty digest is not sent. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The most urgent ones, which the message names; it counts the others and links to where all of them stand. */
    public List<DigestEntry> told() {
        return entries.subList(0, Math.min(MOST_TOLD, entries.size()));
    }

    /** How many are counted and not named. */
    public int more() {
        return entries.size() - told().size();
    }

    private static boolean staysListed(ReminderItem item, LocalDate day) {
        return item.subject().kind().hasLadder() && !day.isBefore(item.anchor().minusDays(LISTED_DAYS_BEFORE));
    }

    private record ReminderItemKey(ReminderSubject subject, LocalDate anchor) {
        static ReminderItemKey of(DigestEntry entry) {
            return new ReminderItemKey(entry.subject(), entry.anchor());
        }
    }
}
