package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who processes: the company that the agreement defines as the processor, before or after its name. */
final class DpaParties {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String PROCESSOR =
            "(?:data processor|processor|service provider|provider|supplier|vendor|data importer|auftragsverarbeiter(?:in)?|auftragnehmer(?:in)?|sous-traitant)";

    private static final Pattern DEFINED = Pattern.compile(
            "^[^()]{0,110}\\(\\s*(?:(?:the|hereinafter|herein|hereafter|referred to as|im folgenden|nachfolgend|nachstehend|als|genannt|acting as|der|die|le)\\b[ :,]*)*[\"“„”‘'«]?\\s*"
                    + PROCESSOR + "\\b",
            FLAGS);

    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|[\\s(])(?:name of (?:the )?)?" + PROCESSOR + "\\s*(?:\\([^)]{1,40}\\)\\s*)?[:|]\\s*$", FLAGS);

    /** "– nachfolgend „Auftragsverarbeiter“ –", on a line of its own below the name. */
    private static final Pattern BELOW = Pattern.compile(
            "^[–—-]?\\s*(?:im folgenden|nachfolgend|nachstehend|hereinafter|hereafter)\\b(?:\\s*(?:als|der|die|the|referred to as|genannt)\\b)*[,:\\s]*[\"“„”‘'«]?\\s*"
                    + PROCESSOR + "\\b",
            FLAGS);

    private DpaParties() {}

    static void read(Draft draft) {
        for (var mention : Mentions.in(draft.firstPages(4))) {
            if (DEFINED.matcher(mention.after()).find()
                    || LABELLED.matcher(mention.before()).find()) {
                draft.replace(Field.ENTITY, mention.name(), mention.quote(), 0.92, "dpa-processor");
                return;
            }
        }
        above(draft.firstPages(4))
                .ifPresent(mention ->
                        draft.replace(Field.ENTITY, mention.name(), mention.quote(), 0.9, "dpa-processor-below"));
    }

    /** The name above a line that says who it is. */
    private static Optional<Mentions.Mention> above(List<Passage> passages) {
        for (var at = 1; at < passages.size(); at++) {
            if (BELOW.matcher(passages.get(at).text()).find()) {
                var named = Mentions.in(List.of(passages.get(at - 1)));
                return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
