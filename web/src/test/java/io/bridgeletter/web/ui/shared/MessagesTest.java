package io.bridgeletter.web.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.shared.FieldError;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void a_refused_field_begins_the_sentence() {
        assertThat(told(Locale.ENGLISH, "legalName", "input.required")).isEqualTo("Legal name is needed.");
        assertThat(told(Locale.GERMAN, "legalName", "input.required")).isEqualTo("Firma wird benötigt.");
    }

    @Test
    void the_arguments_of_the_mistake_follow_the_field() {
        assertThat(told(Locale.ENGLISH, "legalName", "input.tooLong", 200))
                .isEqualTo("Legal name is too long: at most 200 characters.");
        assertThat(told(Locale.GERMAN, "contractEnd", "input.endBeforeStart", "2026-01-01"))
                .isEqualTo("Vertragsende liegt vor dem Beginn am 2026-01-01.");
        assertThat(told(Locale.ENGLISH, "noticeDate", "input.implausibleDate", 20225))
                .isEqualTo("Notice date is in the year 20225, which cannot be right. Use a date from 1990 to 2100.");
    }

    @Test
    void a_label_that_cannot_begin_a_sentence_has_words_that_can() {
        assertThat(told(Locale.ENGLISH, "periodTo", "input.required")).isEqualTo("The end of the period is needed.");
        assertThat(told(Locale.GERMAN, "periodTo", "input.required"))
                .isEqualTo("Das Ende des Prüfungszeitraums wird benötigt.");
    }

    @Test
    void a_sentence_that_needs_no_field_keeps_its_apostrophes() {
        assertThat(told(Locale.ENGLISH, "password", "document.cutOff")).contains("the vendor's,");
        assertThat(told(Locale.ENGLISH, "roles", "member.noRole")).isEqualTo("Choose at least one role.");
    }

    private static String told(Locale locale, String field, String key, Object... args) {
        return Messages.sentence(locale, new FieldError(field, key, List.of(args)));
    }
}
