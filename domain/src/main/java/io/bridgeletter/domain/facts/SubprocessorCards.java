package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cards: a name on a line, and below it lines that begin with "Purpose:" and "Location:". */
final class SubprocessorCards {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern PURPOSE = Pattern.compile(
            "^(?:purpose|service[s]?(?: provided)?|what (?:it|they) do(?:es)?|function|activity|description|role|use|processing|zweck|leistung|tätigkeit)(?: of processing)?\\s*[:–-]\\s*(?<value>.{3,200})$",
            FLAGS);

    private static final Pattern COUNTRY = Pattern.compile(
            "^(?:(?:processing |data |hosting )?(?:location|country|countries|region)s?(?: of processing)?|where|headquarters|land|standort|sitz|ort)\\s*[:–-]\\s*(?<value>.{2,80})$",
            FLAGS);

    private static final Pattern OTHER_LABEL = Pattern.compile("^[\\p{L} /-]{2,30}:\\s", FLAGS);

    private final Draft draft;
    private String name = "";
    private Quote where = Quote.all(Passage.EMPTY);
    private int group;
    private int found;
    private boolean former;

    private SubprocessorCards(Draft draft) {
        this.draft = draft;
    }

    static int read(Draft draft) {
        var cards = new SubprocessorCards(draft);
        for (var block : draft.blocks()) {
            if (SubprocessorSections.isTitle(block)
                    && !OrganizationNames.WITH_SUFFIX.matcher(block.text()).find()) {
                cards.former = SubprocessorSections.FORMER.matcher(block.text()).find();
            }
            block.passages().forEach(passage -> cards.lines(block, passage));
        }
        return cards.found;
    }

    private void lines(Block block, Passage passage) {
        if (former || (passage.text().length() > 400 && block instanceof Block.Paragraph)) {
            return;
        }
        for (var line : passage.lines()) {
            var text = passage.text().substring(line[0], line[1]).strip();
            var purpose = PURPOSE.matcher(text);
            var country = COUNTRY.matcher(text);
            var quote = new Quote(passage, line[0], line[1]);
            if (purpose.find()) {
                tell(Field.SUBPROCESSOR_PURPOSE, purpose, quote);
            } else if (country.find()) {
                tell(Field.SUBPROCESSOR_COUNTRY, country, quote);
            } else if ((!OTHER_LABEL.matcher(text).find() && text.length() < 100 && !text.endsWith("."))
                    || OrganizationNames.WITH_SUFFIX.matcher(text).matches()) {
                name = text;
                where = quote;
                group = 0;
            }
        }
    }

    private void tell(Field field, Matcher value, Quote quote) {
        if (name.isEmpty()) {
            return;
        }
        if (group == 0) {
            group = draft.nextGroup();
            found++;
            draft.add(Field.SUBPROCESSOR_NAME, name, where, 0.85, "subprocessor-cards", group);
        }
        draft.add(field, value.group("value"), quote, 0.85, "subprocessor-cards", group);
    }
}
