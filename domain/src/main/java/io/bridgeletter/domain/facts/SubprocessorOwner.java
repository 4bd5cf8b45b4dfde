package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import java.util.regex.Pattern;

/** Whose list it is, where a sentence above it says who uses those on it. */
final class SubprocessorOwner {
    private static final Pattern USES = Pattern.compile(
            "^\\s*(?:\\([^)]{1,60}\\)\\s*)?(?:,? ?(?:and|und) (?:its|their|the|seine|ihre) [\\p{L} ]{3,30}?)?,?\\s*(?:may |currently |also )?(?:uses?|engages?|has engaged|have engaged|works? with|relies on|appoints?|setzt|nutzt|beauftragt|arbeitet)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Subprocessors of Acme, Inc.", the title of the list. */
    private static final Pattern LIST_OF = Pattern.compile(
            "^(?:(?:current|our|list of|liste der) )*(?:sub-?processors|unterauftrags(?:verarbeiter|nehmer)|subunternehmer|subdienstleister) (?:of|for|used by|engaged by|der|des|von)(?: the| die| das)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SubprocessorOwner() {}

    static void read(Draft draft) {
        var prose = draft.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> block.passages().stream())
                .toList();
        for (var mention : Mentions.in(prose)) {
            if (USES.matcher(mention.after()).find()
                    || LIST_OF.matcher(mention.before()).find()) {
                draft.replace(Field.ENTITY, mention.name(), mention.quote(), 0.9, "subprocessor-owner");
                return;
            }
        }
    }
}
