package io.bridgeletter.domain.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a careful reader would ask before a bridge letter carries a report on. */
final class LetterChecks {
    /** Usual: three months. */
    private static final int LONGEST_LETTER = 92;

    private final Draft draft;

    LetterChecks(Draft draft) {
        this.draft = draft;
    }

    void ask() {
        var letter = date(Field.LETTER_DATE);
        var reportTo = date(Field.REPORT_PERIOD_TO);
        var coversFrom = date(Field.COVERS_FROM);
        var coversTo = date(Field.COVERS_TO);
        if (letter.isPresent() && reportTo.isPresent() && letter.get().isBefore(reportTo.get())) {
            draft.ask(
                    "letter-before-report-end",
                    List.of(letter.get().toString(), reportTo.get().toString()),
                    Field.LETTER_DATE,
                    Field.REPORT_PERIOD_TO);
        }
        if (letter.isPresent()
                && coversTo.isPresent()
                && letter.get().isBefore(coversTo.get().minusDays(7))) {
            draft.ask(
                    "letter-speaks-for-future",
                    List.of(letter.get().toString(), coversTo.get().toString()),
                    Field.LETTER_DATE,
                    Field.COVERS_TO);
        }
        if (reportTo.isPresent()
                && coversFrom.isPresent()
                && coversFrom.get().isAfter(reportTo.get().plusDays(1))) {
            draft.ask(
                    "letter-leaves-gap",
                    List.of(String.valueOf(ChronoUnit.DAYS.between(reportTo.get(), coversFrom.get()) - 1)),
                    Field.COVERS_FROM);
        }
        if (reportTo.isPresent()
                && coversTo.isPresent()
                && ChronoUnit.DAYS.between(reportTo.get(), coversTo.get()) > LONGEST_LETTER) {
            draft.ask(
                    "letter-too-long",
                    List.of(String.valueOf(ChronoUnit.DAYS.between(reportTo.get(), coversTo.get()))),
                    Field.COVERS_TO);
        }
        if (coversTo.isEmpty() && !draft.has(Field.AS_OF)) {
            draft.ask("letter-without-days", List.of(), Field.COVERS_FROM, Field.COVERS_TO);
        }
        if (reportTo.isEmpty()) {
            draft.ask("letter-without-report", List.of(), Field.REPORT_PERIOD_TO);
        }
        draft.value(Field.SIGNATORY_ROLE)
                .filter(role -> Pattern.compile(
                                "partner|auditor|wirtschaftsprüfer|accountant", Pattern.CASE_INSENSITIVE)
                        .matcher(role)
                        .find())
                .ifPresent(role -> draft.ask("letter-signed-by-auditor", List.of(role), Field.SIGNATORY_ROLE));
        if (letter.isPresent()
                && issuedOfReport()
                        .filter(issued -> issued.isAfter(letter.get()))
                        .isPresent()) {
            draft.ask(
                    "letter-before-report",
                    List.of(
                            letter.get().toString(),
                            issuedOfReport().map(LocalDate::toString).orElse("")),
                    Field.LETTER_DATE);
        }
    }

    /** The day on which the cited report was issued, where the letter tells it. */
    private Optional<LocalDate> issuedOfReport() {
        var pattern =
                Pattern.compile("(?i)report.{0,60}?(?:dated|issued(?: on)?|of)\\s+|bericht.{0,60}?(?:vom|datiert)\\s+");
        for (var passage : draft.passages()) {
            var matcher = pattern.matcher(passage.text());
            while (matcher.find()) {
                var end = matcher.end();
                var found = draft.dates().dates(passage.text()).stream()
                        .filter(date -> date.from() == end)
                        .findFirst();
                if (found.isPresent()) {
                    return found.map(FoundDate::date);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(Field field) {
        return draft.value(field).map(LocalDate::parse);
    }
}
