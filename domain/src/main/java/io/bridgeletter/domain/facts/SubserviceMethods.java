package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a report says of the method by which it treats subservice organizations: of one of them, or of all. */
final class SubserviceMethods {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern CARVED_OUT = Wordings.pattern(
            "carve[d-]?[ -]?out|leaves? out the controls|umfasst nicht die kontrollen|did not include the (?:services|controls|functions)|excludes? (?:the (?:related )?(?:controls?|services)|those)\\b|does not (?:disclose|set out|describe) the (?:actual )?controls|(?:did|does) not (?:reach|cover|encompass) the (?:services|controls)|nicht (?:teil|bestandteil) der beschreibung|nicht in der beschreibung enthalten|ausschlussmethode|(?:does|did) not extend to|not (?:included|extend) .{0,60}sub-?service|do(?:es)? not (?:disclose|include) the (?:actual )?controls (?:at|of)|nicht (?:in die prüfung )?einbezogen|nicht gegenstand|nicht auf .{0,60}erstreckt",
            FLAGS);

    private static final Pattern INCLUSIVE = Wordings.pattern(
            "inclusive[ -]method|\\ban? inclusive sub-?service|includes? those elements of the services provided by|inclusive basis|inclusive-methode|einschließlich-methode",
            FLAGS);

    /** "The description includes the controls of Acme, an affiliate"; the company's own are in every description. */
    private static final Pattern INCLUDES = Wordings.pattern(
            "description (?:also )?includes the (?:control objectives and )?(?:relevant |related )?controls of (?!the (?:company|service organi[sz]ation)\\b)",
            FLAGS);

    private static final Pattern OF_OTHERS_NOT =
            Pattern.compile("\\b(?:but not|not those|exclud\\w+|leaves? out|carve|jedoch nicht)\\b", FLAGS);

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

    /** A sentence that names a method, as a key in which names can be looked for. */
    private record Statement(String sentence, String key, Draft.Hit hit) {
        List<String> words() {
            return List.of(sentence.split("[^\\p{L}\\p{N}&-]+"));
        }
    }

    /** The first word of a name, by which a text goes on to call it. */
    private static final int SHORTEST_ALIAS = 6;

    /** First words of names that are words of every report, too. */
    private static final Set<String> ORDINARY = Set.of(
            "Security",
            "Digital",
            "Global",
            "Managed",
            "Service",
            "Services",
            "Network",
            "Secure",
            "Secured",
            "United",
            "National",
            "American",
            "International",
            "System",
            "Systems",
            "Internet",
            "Technology",
            "Information");

    private final Draft draft;
    private final List<Statement> carvedOut;
    private final List<Statement> inclusive;

    SubserviceMethods(Draft draft) {
        this.draft = draft;
        var passages = draft.passages();
        carvedOut = statements(passages, CARVED_OUT);
        inclusive = new ArrayList<>(statements(passages, INCLUSIVE));
        statements(passages, INCLUDES).stream().filter(this::isOfOthers).forEach(inclusive::add);
    }

    /** Whether only the controls of others are spoken of, and all of them are included. */
    private boolean isOfOthers(Statement statement) {
        var matcher = INCLUDES.matcher(statement.sentence());
        return matcher.find()
                && !OF_OTHERS_NOT.matcher(statement.sentence()).find()
                && draft.value(Field.ENTITY)
                        .filter(statement.sentence().substring(matcher.end())::startsWith)
                        .isEmpty();
    }

    /** The method that a cell of a table names; empty where it names none. */
    static String named(String cell) {
        return INCLUSIVE.matcher(cell + " method").find()
                ? "inclusive"
                : CARVED_OUT.matcher(cell).find() ? "carve-out" : "";
    }

    /** Adds the method that is said of this organization, or else of all of them. */
    void tell(String name, Quote place, int group) {
        var ofItCarvedOut = naming(carvedOut, name);
        var ofItInclusive = naming(inclusive, name);
        if (ofItInclusive.isPresent() && ofItCarvedOut.isEmpty()) {
            add("inclusive", ofItInclusive.get().sentence(), 0.9, group);
        } else if (ofItCarvedOut.isPresent()) {
            add("carve-out", ofItCarvedOut.get().sentence(), 0.92, group);
        } else if (!carvedOut.isEmpty()) {
            add("carve-out", carvedOut.get(0).hit().sentence(), inclusive.isEmpty() ? 0.92 : 0.7, group);
        } else if (!inclusive.isEmpty()) {
            add("inclusive", inclusive.get(0).hit().sentence(), 0.75, group);
        } else {
            add("unknown", place, 0.5, group);
        }
    }

    private void add(String method, Quote place, double confidence, int group) {
        draft.add(Field.SUBSERVICE_METHOD, method, place, confidence, "subservice-method", group);
    }

    private Optional<Draft.Hit> naming(List<Statement> statements, String name) {
        var key = OrganizationNames.key(name);
        var whole = statements.stream()
                .filter(statement -> statement.key().contains(key))
                .map(Statement::hit)
                .findFirst();
        var alias = name.split("[ ,]")[0];
        return whole.isPresent() || alias.length() < SHORTEST_ALIAS || ORDINARY.contains(alias) || isCompany(alias)
                ? whole
                : statements.stream()
                        .filter(statement -> statement.words().contains(alias))
                        .map(Statement::hit)
                        .findFirst();
    }

    /** An affiliate is not called by the first word of its name: that is the company whose report it is. */
    private boolean isCompany(String alias) {
        return draft.value(Field.ENTITY)
                .filter(entity -> entity.startsWith(alias))
                .isPresent();
    }

    private static List<Statement> statements(List<Passage> passages, Pattern pattern) {
        var found = new ArrayList<Statement>();
        for (var passage : passages) {
            var matcher = pattern.matcher(passage.text());
            if (matcher.find()) {
                var hit = new Draft.Hit(passage, matcher);
                for (var sentence : SENTENCES.split(passage.text())) {
                    if (pattern.matcher(sentence).find()) {
                        found.add(new Statement(sentence, OrganizationNames.key(sentence), hit));
                    }
                }
            }
        }
        return found;
    }
}
