package io.massageplan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @Test
    void plus_stopsAtTheEndsOfTheCalendar() {
        assertEquals(LocalDate.MAX, Times.plusDays(LocalDate.MAX, 0));
        assertEquals(LocalDate.MAX, Times.plusDays(LocalDate.MAX, 1));
        assertEquals(LocalDate.MAX, Times.plus(LocalDate.MAX, Long.MAX_VALUE, ChronoUnit.WEEKS));
        assertEquals(LocalDate.MIN, Times.plusDays(LocalDate.MIN, 0));
        assertEquals(LocalDate.MIN, Times.plusDays(LocalDate.MIN, -1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "24, 1", "25, 2", "48, 2", "49, 3", "-1, 0", "-24, -1"})
    void daysReached_roundsUp(long hours, long days) {
        assertEquals(days, Times.daysReached(hours));
    }
}
