package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a letter says that nothing material changed, or what did. */
final class LetterChanges {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String CHANGE =
            "(?:changes?|modifications?|alterations?|änderung\\w*|veränderung\\w*|anpassung\\w*)";

    private static final String MATERIAL =
            "(?:material\\w*|adverse\\w*|significant\\w*|substanti\\w*|relevant\\w*|major|important|wesentlich\\w*|erheblich\\w*|bedeutsam\\w*)";

    private static final String NO =
            "(?:no|not?|nor|none|neither|never|without|unaware|keine?\\w*|nicht|weder|ohne|hasn['’]t|haven['’]t)";

    private static final Pattern NO_CHANGES = Pattern.compile(
            "\\b" + NO + "\\b(?! (?:other|further|weitere)).{0,110}\\b" + MATERIAL + "\\b.{0,70}\\b" + CHANGE + "\\b"
                    + "|\\b" + NO + "\\b.{0,110}\\b"
                    + CHANGE + "\\b.{0,160}\\b" + MATERIAL + "\\b"
                    + "|(?:not aware|unaware) of any " + CHANGE + "\\b|ist keine (?:änderung|veränderung)\\w* bekannt"
                    + "|\\b" + NO + "\\b.{0,30}\\b" + MATERIAL + " (?:changed|altered|modified|geändert|verändert)\\b"
                    + "|(?:controls?|environment|systems?|processes|procedures).{0,80}(?:(?:have|has) (?:not (?:been )?(?:materially |significantly |substantially )?(?:changed|altered|modified)|remained (?:materially |substantially |essentially )?(?:unchanged|the same|consistent))|(?:remains?|are|is) (?:materially |substantially |essentially )?unchanged)"
                    + "|" + CHANGE + "\\b.{0,60}:\\s*(?:none|nil|n/a|keine)\\b"
                    + "|(?:kontrollen|kontrollumfeld|system)\\b.{0,80}\\bunverändert",
            FLAGS);

    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:following|material|significant|notable|these|wesentliche|folgende)\\b.{0,40}\\b" + CHANGE
                    + "\\b.{0,60}(?::\\s*\\S|occurred|were made|have been made|took place|are listed|have occurred|vorgenommen|ergeben)"
                    + "|with the exception of the following|except for the following|" + CHANGE
                    + "\\b.{0,40}(?:are|were|is|was) as follows|(?:made|implemented|introduced|experienced|following) (?:the following|a (?:material|significant)|several (?:material|significant)|two|three|material|significant) (?:material |significant )?"
                    + CHANGE + "|there (?:were|are|have been) (?:two|three|four|five|several|some|\\d{1,2}) (?:"
                    + MATERIAL + " )?" + CHANGE + "|aware of (?:the following|several|two|three|four|five|\\d{1,2}) (?:"
                    + MATERIAL + " )?"
                    + CHANGE,
            FLAGS);

    private static final Pattern EXCEPT = Pattern.compile(
            "^\\W*(?:otherwise|im übrigen)\\b|\\b(?:except|other than|apart from|aside from|besides|save for|with the exception|mit ausnahme|außer|abgesehen von)\\b",
            FLAGS);

    private static final Pattern EXCEPT_ORDINARY = Pattern.compile(
            "\\b(?:except(?: for)?|other than|apart from|aside from|besides|save for|with the exception of|mit ausnahme(?: von)?|außer|abgesehen von)\\s+(?:those |any |changes |the |den |der )*(?:made |occurring |arising )?(?:in the |in )?(?:usual|ordinary|normal|routine|minor|immaterial|regular|day-to-day|üblich\\w*|gewöhnlich\\w*)",
            FLAGS);

    /** Rules and promises tell nothing about what happened. */
    private static final Pattern ONLY_IF = Pattern.compile(
            "\\b(?:should there be|if there (?:is|are|were)|in the event|will (?:notify|inform|update)|would (?:notify|inform)|may (?:have )?(?:be|change)|does not (?:purport|guarantee)|sofern|falls)\\b",
            FLAGS);

    private static final Pattern SECTION = Pattern.compile(
            "^(?:\\W|\\d)*(?:(?:summary|list|description) of )?(?:" + MATERIAL + " )?(?:control )?" + CHANGE
                    + "\\b(?: (?:since|during|to|in|after|seit|im)\\b.{0,60})?[:.]?$"
                    + "|\\b" + MATERIAL + "\\b.{0,40}\\b" + CHANGE + "\\b[^.]{0,80}:$",
            FLAGS);

    private static final Pattern NOTHING = Pattern.compile(
            "^\\W*(?:none|no(?:ne)? (?:material |significant )?changes?|n/?a|not applicable|nil|keine\\w*|entfällt)\\b",
            FLAGS);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\d)”\"]{2})\\.\\s+(?=\\p{Lu})");

    private LetterChanges() {}

    static void read(Draft draft) {
        var none = sentence(draft, NO_CHANGES);
        var listed = sentence(draft, CHANGES);
        var section = section(draft);
        var nothing = section != null && NOTHING.matcher(section.text()).find();
        if (section != null && nothing && none == null) {
            draft.add(Field.MATERIAL_CHANGES, "none", section, 0.88, "material-changes");
        } else if (none != null && exceptsSome(none)) {
            draft.add(Field.MATERIAL_CHANGES, "listed", none, 0.85, "material-changes");
        } else if (section != null && !nothing) {
            draft.add(Field.MATERIAL_CHANGES, "listed", section, none == null ? 0.88 : 0.7, "material-changes");
        } else if (listed != null && none == null) {
            draft.add(Field.MATERIAL_CHANGES, "listed", listed, 0.88, "material-changes");
        } else if (none != null) {
            draft.add(Field.MATERIAL_CHANGES, "none", none, listed == null ? 0.93 : 0.8, "material-changes");
        } else {
            draft.add(
                    Field.MATERIAL_CHANGES, "not-stated", BridgeLetterRule.lastPlace(draft), 0.75, "material-changes");
        }
    }

    private static @Nullable Quote sentence(Draft draft, Pattern pattern) {
        for (var passage : draft.passages()) {
            for (var sentence : sentences(passage)) {
                var text = passage.text().substring(sentence[0], sentence[1]);
                if (pattern.matcher(text).find() && !ONLY_IF.matcher(text).find()) {
                    return new Quote(passage, sentence[0], sentence[1]);
                }
            }
        }
        return null;
    }

    private static List<int[]> sentences(Passage passage) {
        var sentences = new ArrayList<int[]>();
        var from = 0;
        var end = SENTENCE_END.matcher(passage.text());
        while (end.find()) {
            sentences.add(new int[] {from, end.start() + 1});
            from = end.end();
        }
        sentences.add(new int[] {from, passage.text().length()});
        return sentences;
    }

    private static boolean exceptsSome(Quote none) {
        return EXCEPT.matcher(none.text()).find()
                && !EXCEPT_ORDINARY.matcher(none.text()).find();
    }

    /** A heading of changes with a table, a list or a paragraph under it or the word "none". */
    private static @Nullable Quote section(Draft draft) {
        var blocks = draft.blocks();
        for (var at = 0; at + 1 < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Paragraph title
                    && SECTION.matcher(title.text()).find()
                    && !NO_CHANGES.matcher(title.text()).find()) {
                var next = blocks.get(at + 1);
                var told = next instanceof Block.TableRow
                        || (next instanceof Block.Paragraph item && item.kind() == Block.Kind.ITEM);
                if (told || NOTHING.matcher(next.text()).find()) {
                    return Quote.all(next.passages().get(0));
                }
            }
        }
        return null;
    }
}
