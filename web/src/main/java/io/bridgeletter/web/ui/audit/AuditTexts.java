package io.bridgeletter.web.ui.audit;

import io.bridgeletter.core.audit.AuditName;
import io.bridgeletter.core.audit.AuditRow;
import io.bridgeletter.web.ui.shared.Formats;
import io.bridgeletter.web.ui.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of the trail as people read them: things by name and with a link, fields and codes in the reader's words. */
@Named("auditTexts")
@RequestScoped
public class AuditTexts {
    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final int SHOWN = 6;
    private static final String ARROW = " → ";
    private static final String NONE = "–";

    @Inject
    Here here;

    @Inject
    Formats formats;

    /** A run of text, with the page of what it names where there is one. */
    public record Piece(String text, @Nullable String link) {}

    /** One detail of a line. */
    public record Detail(String key, List<Piece> value) {
        public Detail {
            value = List.copyOf(value);
        }
    }

    /** What the line is about, with a link to it. */
    public Piece subject(AuditRow row) {
        var subject = row.subject();
        var name = subject == null ? null : row.named().get(subject);
        if (subject != null && name != null) {
            return piece(subject, name);
        }
        var rule = row.details().get("rule");
        if (rule != null) {
            var page = here.getRoot() + "/red-flags.xhtml?state=ALL"
                    + (row.vendor() == null ? "" : "&vendor=" + row.vendor());
            return new Piece(words().value("rule", rule), page);
        }
        return new Piece("", null);
    }

    /** The details in the order of their keys; what the subject says already is not said again. */
    public List<Detail> details(AuditRow row) {
        var words = words();
        var details = new ArrayList<Detail>();
        row.details().forEach((key, value) -> {
            if (!AuditWords.isSaidBySubject(key) && !value.isBlank()) {
                details.add(new Detail(words.key(key), pieces(row, words.family(row.action(), key), value)));
            }
        });
        return details;
    }

    private List<Piece> pieces(AuditRow row, String key, String stored) {
        var value = (stored.startsWith(ARROW) ? NONE : "") + stored + (stored.endsWith(ARROW) ? NONE : "");
        var pieces = new ArrayList<Piece>();
        var at = 0;
        var named = 0;
        var ids = ID.matcher(value);
        while (ids.find()) {
            named++;
            if (named <= SHOWN) {
                text(pieces, key, value.substring(at, ids.start()));
                pieces.add(piece(UUID.fromString(ids.group()), row));
                at = ids.end();
            }
        }
        if (named > SHOWN) {
            pieces.add(new Piece(words().more(named - SHOWN), null));
        } else {
            text(pieces, key, value.substring(at));
        }
        return pieces;
    }

    private void text(List<Piece> pieces, String key, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(words().value(key, text), null));
        }
    }

    private Piece piece(UUID id, AuditRow row) {
        var name = row.named().get(id);
        return name == null ? new Piece(words().gone(), null) : piece(id, name);
    }

    private Piece piece(UUID id, AuditName name) {
        var root = here.getRoot();
        return switch (name.kind()) {
            case MEMBER -> new Piece(name.name(), here.may("ADMINISTER") ? root + "/members.xhtml?id=" + id : null);
            case VENDOR -> new Piece(name.name(), root + "/vendor.xhtml?id=" + id);
            case EVIDENCE -> new Piece(name.name(), root + "/evidence.xhtml?id=" + id);
            case DOCUMENT -> new Piece(name.name(), root + "/document.xhtml?id=" + id);
            case CUEC -> new Piece(name.name(), root + "/cuec.xhtml?id=" + id);
            case SERVICE -> new Piece(name.name(), null);
            case FACT -> new Piece(words().fact(name.name()), null);
        };
    }

    private AuditWords words() {
        return new AuditWords(here.getLocale(), formats);
    }
}
