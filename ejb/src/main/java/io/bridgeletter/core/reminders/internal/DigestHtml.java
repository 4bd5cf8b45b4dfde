package io.bridgeletter.core.reminders.internal;

import java.util.Locale;

/** The digest as HTML: one column, styles inline, nothing fetched, so that every mail program shows it alike. */
final class DigestHtml {
    private static final String TOP = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
            <body style="margin:0;padding:0 8px;background:#f7f8fa;\
            font:15px/22px Inter,Arial,sans-serif;color:#101828">
            <table role="presentation" align="center" width="600" style="width:100%%;max-width:600px;\
            margin:32px auto;background:#ffffff;border:1px solid #e4e7ec;border-radius:10px">
            <tr><td style="padding:8px 28px 20px">
            <p style="color:#0f5f6b;font-weight:650;margin:16px 0 4px">%s</p>
            <h1 style="font-size:20px;line-height:26px;margin:4px 0 8px">%s</h1>
            <p style="color:#475467;margin:0 0 16px">%s</p>
            <table role="presentation" width="100%%" style="border-collapse:collapse">
            """;
    private static final String LINE = """
            <tr><td style="padding:12px 12px 12px 0;border-top:1px solid #e4e7ec;overflow-wrap:anywhere">\
            <b>%s</b><br><span style="color:#475467">%s<span style="%s">%s</span></span></td>
            <td align="right" style="padding:12px 0;border-top:1px solid #e4e7ec;white-space:nowrap">\
            <a href="%s" aria-label="%s" style="%s">%s</a></td></tr>
            """;
    private static final String MORE = """
            <tr><td colspan="2" style="padding:12px 0;border-top:1px solid #e4e7ec">\
            <a href="%s" style="color:#0f5f6b;font-weight:600">%s</a></td></tr>
            """;
    private static final String BOTTOM = """
            </table>
            <p style="color:#667085;font-size:13px;margin:16px 0 0">%s</p>
            </td></tr></table></body></html>
            """;
    private static final String OVERDUE = "color:#b42318;font-weight:600";
    private static final String BUTTON =
            "display:inline-block;padding:8px 14px;border-radius:8px;text-decoration:none;font-weight:600;";
    private static final String URGENT = BUTTON + "background:#0f5f6b;border:1px solid #0f5f6b;color:#ffffff";
    private static final String CALM = BUTTON + "border:1px solid #cfd4dc;color:#101828";

    private DigestHtml() {}

    static String of(DigestContent content) {
        var words = new DigestWords(content);
        var html = new StringBuilder(String.format(
                Locale.ROOT,
                TOP,
                Plain.html(words.language()),
                Plain.html(words.subject()),
                Plain.html(words.sender()),
                Plain.html(words.headline()),
                Plain.html(words.introduction())));
        words.lines().forEach(line -> html.append(line(words, line)));
        if (words.hasMore()) {
            html.append(String.format(Locale.ROOT, MORE, Plain.html(words.moreLink()), Plain.html(words.more())));
        }
        return html.append(String.format(Locale.ROOT, BOTTOM, Plain.html(words.footer())))
                .toString();
    }

    private static String line(DigestWords words, DigestLine line) {
        var overdue = words.isOverdue(line);
        return String.format(
                Locale.ROOT,
                LINE,
                Plain.html(words.title(line)),
                Plain.html(words.about(line)),
                overdue ? OVERDUE : "",
                Plain.html(words.due(line)),
                Plain.html(words.link(line)),
                Plain.html(words.button(line) + ": " + words.title(line)),
                overdue ? URGENT : CALM,
                Plain.html(words.button(line)));
    }
}
