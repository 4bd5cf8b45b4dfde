package io.bridgeletter.domain.facts;

import java.util.regex.Pattern;

/** A management-system certificate: whose, to which standard, from when to when, and who vouches for the certifier. */
final class CertificateRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern STANDARD = Pattern.compile(
            "(?<![\\p{L}])(?-i:(?<adopted>(?:(?:DIN|BS|NF|NEN|SN|ÖNORM|UNE|UNI|CSN)\\s+)?(?:EN\\s+)?))ISO(?:\\s?/\\s?IEC)?\\s?(?<number>\\d{4,5})(?:-\\d)?(?:\\s?:\\s?(?<year>(?:19|20)\\d{2}))?",
            FLAGS);

    @Override
    public void read(Draft draft) {
        CertificateColumns.straighten(draft);
        CertificateHolder.read(draft);
        standard(draft);
        CertificateNumber.read(draft, Field.CERTIFICATE_NUMBER);
        CertificateScope.read(draft);
        CertificateDates.read(draft);
        CertificateIssuers.body(draft);
        CertificateIssuers.accreditation(draft);
        StatementOfApplicability.read(draft);
    }

    /** Of several standards the one that the certificate is for: in a heading or named first, with its edition. */
    private static void standard(Draft draft) {
        var votes = new Draft.Votes();
        for (var passage : draft.passages()) {
            var matcher = STANDARD.matcher(passage.text());
            while (matcher.find()) {
                if (matcher.group("year") != null || passage.text().length() < 40) {
                    var number = matcher.group("number");
                    var value = matcher.group("adopted").strip().replaceAll("\\s+", " ")
                            + (matcher.group("adopted").isBlank() ? "" : " ")
                            + (number.startsWith("27") || number.startsWith("42") || number.equals("20000")
                                    ? "ISO/IEC "
                                    : "ISO ")
                            + number
                            + (matcher.group("year") == null ? "" : ":" + matcher.group("year"));
                    var own = ownClass(draft, number) ? 4 : 0;
                    votes.add(
                            value,
                            new Quote(passage, matcher.start(), matcher.end()),
                            1 + own + (matcher.group("year") == null ? 0 : 2) + (votes.isEmpty() ? 0.5 : 0));
                }
            }
        }
        votes.best()
                .ifPresent(best -> draft.add(
                        Field.STANDARD, best, votes.quote(best), best.contains(":") ? 0.96 : 0.75, "standard"));
    }

    private static boolean ownClass(Draft draft, String number) {
        return draft.documentClass().name().contains(number);
    }
}
