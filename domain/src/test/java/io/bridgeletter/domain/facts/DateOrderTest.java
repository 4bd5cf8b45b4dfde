package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05/09/2022 and 31/05/2025 | true | true
            05/09/2022 and 05/31/2025 | false | true
            issued 05/09/2022, expires 04/09/2025 | true | true
            issued 09/05/2022, expires 09/04/2025 | false | true
            issued 05/09/2022, expires 05/09/2023 | false | false
            05/09/2022 in Tarn Ltd, audited by UKAS | true | false
            05/09/2022 for Tarn Inc. in the United States | false | false
            05/09/2022, that is 5 September 2022 | true | false
            05/09/2022, that is September 5, 2022 | false | false
            05/09/2022 | false | false
            31/05/2025 and 05/31/2025 of Tarn GmbH | true | false
            no date | false | false
            """)
    void is_told_by_the_other_dates_and_else_by_the_language(String text, boolean dayFirst, boolean sure) {
        assertThat(DateOrder.of(text)).isEqualTo(new DateOrder(dayFirst, sure));
    }
}
