package io.bridgeletter.web.api.facts;

import io.bridgeletter.core.facts.DocumentFacts;
import io.bridgeletter.core.facts.FactRow;
import io.bridgeletter.core.facts.QuestionRow;
import io.bridgeletter.core.facts.QuestionSentences;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of a document in the form of the contract; ids and versions are what a decision names. */
public record FactsResponse(
        UUID document,
        @JsonbProperty("class") @Nullable String documentClass,
        @Nullable BigDecimal classConfidence,
        @Nullable Integer pages,
        boolean reviewed,
        List<FactResponse> facts,
        List<QuestionResponse> questions) {

    /** One fact; without a value where the document was found not to state it. */
    public record FactResponse(
            UUID id,
            int version,
            String field,
            @Nullable String value,
            @Nullable String proposedValue,
            int page,
            @Nullable String printedPage,
            String quote,
            BigDecimal confidence,
            String state,
            @Nullable Integer group,
            String rule) {
        static FactResponse of(FactRow row) {
            var corrected = row.value() != null && !row.value().equals(row.proposedValue());
            return new FactResponse(
                    row.id(),
                    row.version(),
                    row.fieldName(),
                    row.value(),
                    corrected ? row.proposedValue() : null,
                    row.page(),
                    row.printedPage(),
                    row.quote(),
                    rounded(row.confidence()),
                    row.state().wireName(),
                    row.group(),
                    row.rule());
        }
    }

    /** One question, with the answer if a person gave one. */
    public record QuestionResponse(
            UUID id,
            int version,
            String code,
            String text,
            List<String> fields,
            @Nullable String answer) {
        static QuestionResponse of(QuestionRow row) {
            return new QuestionResponse(
                    row.id(),
                    row.version(),
                    row.code(),
                    QuestionSentences.text(row, Locale.ENGLISH),
                    row.fields(),
                    row.answer());
        }
    }

    static FactsResponse of(DocumentFacts facts) {
        var confidence = facts.classConfidence();
        return new FactsResponse(
                facts.document().id(),
                facts.document().documentClass(),
                confidence == null ? null : rounded(confidence),
                facts.document().pages(),
                facts.reviewed(),
                facts.facts().stream().map(FactResponse::of).toList(),
                facts.questions().stream().map(QuestionResponse::of).toList());
    }

    private static BigDecimal rounded(float share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
    }
}
