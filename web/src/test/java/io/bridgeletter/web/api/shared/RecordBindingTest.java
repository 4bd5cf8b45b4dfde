package io.bridgeletter.web.api.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.bridgeletter.core.shared.FieldError;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.domain.vendors.Tier;
import jakarta.json.Json;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBindingTest {
    record Inner(@Nullable String name) {}

    record Sent(
            @JsonbProperty("class") @Nullable String kindOf,
            @Nullable Tier tier,
            @Nullable LocalDate day,
            @Nullable UUID id,
            @Nullable BigDecimal cost,
            @Nullable Boolean sure,
            @Nullable Set<Tier> tiers,
            @Nullable List<Inner> inner) {}

    @Test
    void reads_every_kind_of_value() {
        var sent = read("{'class':'x','tier':'T1','day':'2026-07-14','id':'00000000-0000-0000-0000-00000000002a',"
                + "'cost':12.50,'sure':true,'tiers':['T1','T2'],'inner':[{'name':'n'}]}");
        assertThat(sent)
                .isEqualTo(new Sent(
                        "x",
                        Tier.T1,
                        LocalDate.parse("2026-07-14"),
                        new UUID(0, 42),
                        new BigDecimal("12.50"),
                        true,
                        Set.of(Tier.T1, Tier.T2),
                        List.of(new Inner("n"))));
    }

    @Test
    void leaves_out_what_is_missing_or_null() {
        assertThat(read("{'tier':null}")).isEqualTo(new Sent(null, null, null, null, null, null, null, null));
    }

    @Test
    void names_unknown_fields_as_they_were_sent() {
        assertThat(errors("{'clas':'x','inner':[{'nam':'n'}]}"))
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactlyInAnyOrder(
                        tuple("clas", "input.unknownField"), tuple("inner[0].nam", "input.unknownField"));
    }

    @Test
    void names_the_field_and_the_values_that_it_can_have() {
        var errors = errors("{'tiers':['T1','T9']}");
        assertThat(errors).extracting(FieldError::field).containsExactly("tiers[1]");
        assertThat(errors.get(0).args()).containsExactly("T9", "T1, T2, T3, T4");
    }

    @Test
    void names_every_value_of_the_wrong_kind() {
        assertThat(errors("{'class':1,'day':'14.7.2026','id':'x','cost':'1','sure':'yes','tiers':'T1','inner':[1]}"))
                .extracting(FieldError::field)
                .containsExactly("class", "day", "id", "cost", "sure", "tiers", "inner[0]");
    }

    private static List<FieldError> errors(String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(json))
                .errors();
    }

    private static Sent read(String json) {
        try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return RecordBinding.bind(Sent.class, reader.readObject());
        }
    }
}
