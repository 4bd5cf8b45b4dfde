package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.domain.reminders.DigestEntry;
import io.bridgeletter.domain.reminders.ReminderItem;
import io.bridgeletter.domain.tenancy.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what a digest tells: five queries, however many entries. */
@ApplicationScoped
public class DigestLines {
    /** What an entry's subject is called; only a user control has a number. */
    private record Name(String text, @Nullable String ref) {}

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** The lines in the order of the entries, for this reader. Every entry must be one of the items. */
    public List<DigestLine> of(MemberId reader, List<DigestEntry> entries, Collection<OpenItem> items) {
        var subjects = entries.stream().map(entry -> entry.subject().id()).collect(Collectors.toSet());
        var told = items.stream()
                .filter(one -> subjects.contains(one.item().subject().id()))
                .toList();
        var names = names(subjects);
        var vendors = texts(
                "select v.id, v.name from Vendor v where v.id in :ids", ids(told, one -> Stream.of(one.vendor())));
        var owners = texts(
                "select m.id, m.displayName from Member m where m.id in :ids",
                ids(told, one -> Stream.ofNullable(one.item().people().owner()).map(MemberId::value)));
        return entries.stream()
                .map(entry -> {
                    var open = find(entry, told);
                    var name = names.getOrDefault(entry.subject().id(), new Name("", null));
                    var owner = open.item().people().owner();
                    return new DigestLine(
                            entry.subject().kind(),
                            vendors.getOrDefault(open.vendor(), ""),
                            name.text(),
                            name.ref(),
                            entry.anchor(),
                            page(open),
                            reader.equals(owner),
                            owner == null ? null : owners.get(owner.value()));
                })
                .toList();
    }

    private static OpenItem find(DigestEntry entry, List<OpenItem> items) {
        return items.stream()
                .filter(one -> one.item().subject().equals(entry.subject())
                        && one.item().anchor().equals(entry.anchor()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A digest names what is not open: " + entry.subject()));
    }

    private static String page(OpenItem open) {
        ReminderItem item = open.item();
        return switch (item.subject().kind()) {
            case CUEC_REVIEW -> "cuec.xhtml?id=" + item.subject().id();
            case REPORT_EXPECTED, CERTIFICATE_EXPIRY, CERTIFICATE_SURVEILLANCE ->
                "evidence.xhtml?id=" + item.subject().id();
            case REQUEST_DUE, LETTER_WANTED -> "vendor.xhtml?id=" + open.vendor();
        };
    }

    private Map<UUID, Name> names(Collection<UUID> subjects) {
        var names = new HashMap<UUID, Name>();
        texts("select e.id, e.title from Evidence e where e.id in :ids", subjects)
                .forEach((id, title) -> names.put(id, new Name(title, null)));
        texts("select s.id, s.name from Service s where s.id in :ids", subjects)
                .forEach((id, name) -> names.put(id, new Name(name, null)));
        entities.createQuery("select c.id, c.text, c.ref, c.position from Cuec c where c.id in :ids", Object[].class)
                .setParameter("ids", subjects)
                .getResultStream()
                .forEach(row -> names.put(
                        (UUID) row[0],
                        new Name(
                                (String) row[1],
                                Optional.ofNullable((String) row[2]).orElse("#" + row[3]))));
        return names;
    }

    private Map<UUID, String> texts(String query, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private static Collection<UUID> ids(List<OpenItem> items, Function<OpenItem, Stream<UUID>> id) {
        return items.stream().flatMap(id).collect(Collectors.toSet());
    }
}
