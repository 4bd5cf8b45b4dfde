package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final DateOrder MONTH_FIRST = new DateOrder(false, false);

    private final DateFinder finder = new DateFinder(MONTH_FIRST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            January 31, 2024 | 2024-01-31
            Issued on February 1, 2024. | 2024-02-01
            MAY 1, 2024 | 2024-05-01
            March 2nd, 2025 | 2025-03-02
            from Ist November 2024 | 2024-11-01
            on lst of May 2024 | 2024-05-01
            March 3rd 2025 | 2025-03-03
            Jan 1, 2025 | 2025-01-01
            Sept. 30, 2025 | 2025-09-30
            Dec. 31, 2025 | 2025-12-31
            June 5 , 2025 | 2025-06-05
            1 January 2025 | 2025-01-01
            30 June 2025 | 2025-06-30
            21st of November 2025 | 2025-11-21
            31st day of August, 2025 | 2025-08-31
            5-Oct-2024 | 2024-10-05
            31. März 2025 | 2025-03-31
            1. Januar 2025 | 2025-01-01
            1. Jänner 2025 | 2025-01-01
            28. Februar 2026 | 2026-02-28
            7. Mai 2025 | 2025-05-07
            7. Juni 2025 | 2025-06-07
            7. Juli 2025 | 2025-07-07
            3. Oktober 2025 | 2025-10-03
            3. Okt. 2025 | 2025-10-03
            24. Dezember 2025 | 2025-12-24
            24 Apr 2025 | 2025-04-24
            2025-09-30 | 2025-09-30
            2025/09/30 | 2025-09-30
            30.09.2025 | 2025-09-30
            1. 7. 2025 | 2025-07-01
            05/31/2025 | 2025-05-31
            31/05/2025 | 2025-05-31
            31-05-2025 | 2025-05-31
            Wednesday, the thirtieth of September 2026 | 2026-09-30
            the Twenty-First day of March, 2026 | 2026-03-21
            March thirty-first, 2026 | 2026-03-31
            4 novembre 2016 | 2016-11-04
            1er août 2025 | 2025-08-01
            12 février 2026 | 2026-02-12
            3 juin 2026 | 2026-06-03
            14 juillet 2026 | 2026-07-14
            """)
    void finds_every_usual_form(String text, LocalDate day) {
        assertThat(finder.dates(text)).extracting(FoundDate::date).containsExactly(day);
        assertThat(finder.dates(text).get(0).sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "January 1, 20X1",
                "December 31, 20X7",
                "[Insert Date]",
                "[Start Date] to [End Date]",
                "TBD",
                "June 31, 2025",
                "30 February 2025",
                "2025-13-01",
                "32.01.2025",
                "June 2025",
                "in 2025",
                "section 12.1.20255",
                "marching 5, 2025",
                "00/12/2025"
            })
    void takes_no_placeholder_and_no_impossible_day_for_a_date(String text) {
        assertThat(finder.dates(text)).isEmpty();
        assertThat(finder.ranges(text)).isEmpty();
    }

    @Test
    void trims_the_digit_of_a_footnote_and_is_not_sure_then() {
        var found = finder.dates("as of November 30, 20251 and").get(0);

        assertThat(found.date()).isEqualTo("2025-11-30");
        assertThat(found.sure()).isFalse();
        assertThat(found.from()).isEqualTo(6);
        assertThat(found.to()).isEqualTo(24);
    }

    @Test
    void is_not_sure_of_a_number_that_may_be_day_or_month() {
        assertThat(finder.dates("05/09/2022")).containsExactly(new FoundDate(LocalDate.of(2022, 5, 9), 0, 10, false));
        assertThat(new DateFinder(new DateOrder(true, true)).dates("05/09/2022"))
                .containsExactly(new FoundDate(LocalDate.of(2022, 9, 5), 0, 10, true));
        assertThat(finder.dates("05/05/2022").get(0).sure()).isTrue();
        assertThat(finder.dates("12/12/2022").get(0).sure()).isTrue();
        assertThat(new DateFinder(new DateOrder(true, true)).dates("12/31/2022"))
                .containsExactly(new FoundDate(LocalDate.of(2022, 12, 31), 0, 10, true));
        assertThat(new DateFinder(new DateOrder(true, true))
                        .dates("12/11/2022")
                        .get(0)
                        .date())
                .isEqualTo("2022-11-12");
    }

    @Test
    void tells_dates_from_left_to_right_each_once() {
        assertThat(finder.dates("30.09.2025, issued 1 October 2025, valid 2025-10-02, until October 3, 2025"))
                .extracting(FoundDate::date)
                .containsExactly(day("2025-09-30"), day("2025-10-01"), day("2025-10-02"), day("2025-10-03"));
        assertThat(finder.dates("1 May 1, 2025")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAY 1, 2024, TO APRIL 30, 2025 | 2024-05-01 | 2025-04-30
            through the period December 1, 2016 to November 30, 2017 | 2016-12-01 | 2017-11-30
            Report Period: 1 January 2025 – 30 June 2025 | 2025-01-01 | 2025-06-30
            Jan 1, 2025 – Dec 31, 2025 | 2025-01-01 | 2025-12-31
            April 1, 2025 through March 31, 2026 | 2025-04-01 | 2026-03-31
            from 1 April 2025 up to and including 31 March 2026 | 2025-04-01 | 2026-03-31
            between April 1, 2025 and March 31, 2026 | 2025-04-01 | 2026-03-31
            Zeitraum zwischen dem 1. April 2025 und dem 31. März 2026 | 2025-04-01 | 2026-03-31
            vom 1. Januar 2025 bis zum 31. Dezember 2025 | 2025-01-01 | 2025-12-31
            01.01.2025 bis 31.12.2025 | 2025-01-01 | 2025-12-31
            01.10.2024 - 30.09.2025 | 2024-10-01 | 2025-09-30
            2025-04-01 — 2026-03-31 | 2025-04-01 | 2026-03-31
            from April 1 to September 30, 2025 | 2025-04-01 | 2025-09-30
            from October 1st through March 31, 2026 | 2025-10-01 | 2026-03-31
            1 April to 30 September 2025 | 2025-04-01 | 2025-09-30
            1. Juli bis 31. Dezember 2025 | 2025-07-01 | 2025-12-31
            between 19 January and 6 February 2026 | 2026-01-19 | 2026-02-06
            beginning October 1, 2025 and ending December 31, 2025 | 2025-10-01 | 2025-12-31
            """)
    void finds_every_usual_range(String text, LocalDate first, LocalDate last) {
        assertThat(finder.ranges(text)).hasSize(1);
        assertThat(finder.ranges(text).get(0).first()).isEqualTo(first);
        assertThat(finder.ranges(text).get(0).last()).isEqualTo(last);
        assertThat(finder.ranges(text).get(0).sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on April 1, 2025 and March 31, 2026",
                "April 1, 2025; May 2, 2025",
                "January 1, 20X1, to December 31, 20X1",
                "issued June 31 to September 30, 2025",
                "the 12 to September 30, 2025"
            })
    void takes_two_dates_without_a_word_for_to_for_no_range(String text) {
        assertThat(finder.ranges(text)).isEmpty();
    }

    @Test
    void knows_where_a_range_stands() {
        var text = "for the period April 1 to September 30, 2025, and from 1 May 2026 to 2 May 20261.";
        var ranges = finder.ranges(text);

        assertThat(ranges)
                .extracting(range -> text.substring(range.from(), range.to()))
                .containsExactly("April 1 to September 30, 2025", "1 May 2026 to 2 May 20261");
        assertThat(ranges).extracting(FoundRange::sure).isEqualTo(List.of(true, false));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            between 9 and 20 March 2026 | 2026-03-09 | 2026-03-20
            9-20 March 2026 | 2026-03-09 | 2026-03-20
            9 – 20 March 2026 | 2026-03-09 | 2026-03-20
            9th to 20th March 2026 | 2026-03-09 | 2026-03-20
            vom 9. bis zum 20. März 2026 | 2026-03-09 | 2026-03-20
            vom 9. bis 20.03.2026 | 2026-03-09 | 2026-03-20
            19.01.–06.02.2026 | 2026-01-19 | 2026-02-06
            du 9 au 20 mars 2026 | 2026-03-09 | 2026-03-20
            March 9-20, 2026 | 2026-03-09 | 2026-03-20
            between March 9 and 20, 2026 | 2026-03-09 | 2026-03-20
            March 9 through March 20, 2026 | 2026-03-09 | 2026-03-20
            March 9 through 20, 2026 | 2026-03-09 | 2026-03-20
            July 1, 2025 up to and including June 30, 2026 | 2025-07-01 | 2026-06-30
            """)
    void finds_ranges_that_tell_the_month_once(String text, LocalDate first, LocalDate last) {
        assertThat(finder.ranges(text)).singleElement().satisfies(range -> {
            assertThat(range.first()).isEqualTo(first);
            assertThat(range.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9 and 20 March 2026", "section 3-20 March 2026 edition 5-1 May 2026", "30 to 20 March 2026"})
    void numbers_before_a_date_are_not_always_its_first_day(String text) {
        assertThat(finder.ranges(text)).allMatch(range -> range.first().isBefore(range.last()));
    }
}
