package org.rapporteur.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-06",
                "2025-05-06T23:10:00-04:00",
                "20250506",
                "20250506T101500Z",
                "Tuesday, 6 May 2025",
                "May 6, 2025, 10:15 GMT",
                "Updated 6th May 2025"
            })
    void a_day_is_read(String text) {
        assertThat(WrittenDate.parse(text)).isEqualTo(LocalDate.of(2025, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/06/2025",
                "06.05.25",
                "May 6",
                "2025",
                "2025-13-40",
                "yesterday",
                "6 hours ago",
                "31 June 2025"
            })
    void nothing_is_invented(String text) {
        assertThat(WrittenDate.parse(text)).isNull();
    }
}
