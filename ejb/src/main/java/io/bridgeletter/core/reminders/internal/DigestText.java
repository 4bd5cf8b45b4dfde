package io.bridgeletter.core.reminders.internal;

/** The digest as plain text. */
final class DigestText {
    private DigestText() {}

    static String of(DigestContent content) {
        var words = new DigestWords(content);
        var text = new StringBuilder()
                .append(words.sender())
                .append("\n\n")
                .append(words.headline())
                .append("\n")
                .append(words.introduction())
                .append("\n\n");
        for (var line : words.lines()) {
            text.append(words.title(line))
                    .append("\n")
                    .append(words.about(line))
                    .append(words.due(line))
                    .append("\n")
                    .append(words.button(line))
                    .append(": ")
                    .append(words.link(line))
                    .append("\n\n");
        }
        if (words.hasMore()) {
            text.append(words.more()).append(": ").append(words.moreLink()).append("\n\n");
        }
        return text.append(words.footer()).append("\n").toString();
    }
}
