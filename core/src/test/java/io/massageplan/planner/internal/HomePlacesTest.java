package io.massageplan.planner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.planner.internal.HomePlaces.Session;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomePlacesTest {
    private static final Optional<Span> NO_VISIT = Optional.empty();

    private static Session training(int minutes) {
        return new Session(minutes, true, 0);
    }

    private static Session walk(int minutes) {
        return new Session(minutes, false, 0);
    }

    private static Optional<List<Integer>> starts(List<Span> free, Optional<Span> away, Session... sessions) {
        return new HomePlaces(free, away).starts(List.of(sessions));
    }

    @Test
    void starts_twoSessions_oneAfterTheOtherOnRoundTimes() {
        assertEquals(
                Optional.of(List.of(425, 440)), starts(List.of(new Span(421, 600)), NO_VISIT, training(11), walk(20)));
    }

    @Test
    void starts_roomToTheMinute_timesAreNotRound() {
        assertEquals(
                Optional.of(List.of(421, 432)), starts(List.of(new Span(421, 452)), NO_VISIT, training(11), walk(20)));
        assertEquals(Optional.empty(), starts(List.of(new Span(421, 451)), NO_VISIT, training(11), walk(20)));
    }

    @Test
    void starts_visit_trainingEndsBeforeTheWayAndTheWalkMayFollow() {
        List<Span> free = List.of(new Span(480, 720));
        assertEquals(
                Optional.of(List.of(480, 600)), starts(free, Optional.of(new Span(510, 600)), training(30), walk(30)));
        assertEquals(Optional.empty(), starts(free, Optional.of(new Span(509, 600)), training(30)));
        assertEquals(Optional.of(List.of(600)), starts(free, Optional.of(new Span(509, 600)), walk(30)));
    }

    @Test
    void starts_restAfterDeepWork_trainingWaitsAndTheWalkGoesFirst() {
        List<Span> free = List.of(new Span(480, 540));
        assertEquals(Optional.of(List.of(500, 480)), starts(free, NO_VISIT, new Session(40, true, 490), walk(20)));
        assertEquals(Optional.empty(), starts(free, NO_VISIT, new Session(40, true, 501), walk(20)));
    }

    @Test
    void starts_nothingToPlace_isNoStarts() {
        assertEquals(Optional.of(List.of()), starts(List.of(), NO_VISIT));
    }
}
