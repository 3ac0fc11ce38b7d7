package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.massageplan.homecare.ThermalPhase;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Limit;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an activity cannot be: each kind has an id, whole minutes and one day; and each has parts that add up. */
class ValuesOfActivitiesTest {
    private static final LocalDate DAY = PlanFixtures.START;
    private static final PlanFixtures FIXTURE = PlanFixtures.settling();

    /** One kind of activity with an id, a start and a length, whose parts fill that length. */
    private record Kind(String name, Function<Time, Activity> making) {
        Activity make(String id, LocalTime start, Duration length) {
            return making.apply(new Time(id, start, length));
        }

        Stream<Limit> limits() {
            LocalTime noon = LocalTime.NOON;
            Duration hour = Duration.ofHours(1);
            return Stream.of(
                    Limit.text("id", id -> make(id, noon, hour)),
                    Limit.wholeMinute("start of a", time -> make("a", time, hour)),
                    Limit.minutes("length of a", 1, 960, length -> make("a", LocalTime.MIDNIGHT, length)),
                    Limit.of("end of the day")
                            .allows(() -> make("a", LocalTime.of(22, 59), hour))
                            .refuses(
                                    "The length of a (PT1H) must end on the same day. Maybe start earlier.",
                                    () -> make("a", LocalTime.of(23, 0), hour))
                            .refuses(
                                    "The length of a (PT1M) must end on the same day. Maybe start earlier.",
                                    () -> make("a", LocalTime.of(23, 59), Duration.ofMinutes(1))));
        }
    }

    private record Time(String id, LocalTime start, Duration length) {}

    /** A visit without talk. Its segments are of three hours at most and fill what can be a length at all. */
    private static MassageSession visit(Time at) {
        List<Segment> segments = new ArrayList<>();
        for (long left = Math.max(1, Math.min(960, at.length().toMinutes())); left > 0; left -= 180) {
            segments.add(segment(Math.min(180, left)));
        }
        return MassageSession.builder()
                .from(FIXTURE.visit("x", DAY, 2))
                .id(at.id())
                .start(at.start())
                .length(at.length())
                .segments(segments)
                .talk(Duration.ZERO)
                .build();
    }

    private static Segment segment(long minutes) {
        return FIXTURE.segment("LOWER_BACK", "SWEDISH", 2, (int) minutes);
    }

    private static ExerciseBlock block(Time at) {
        return ExerciseBlock.builder()
                .from(FIXTURE.walk("x", DAY, 1))
                .id(at.id())
                .start(at.start())
                .length(at.length())
                .exercises(List.of(dose(1)))
                .build();
    }

    private static ExerciseDose dose(int minutes) {
        return new ExerciseDose("WALKING", 1, minutes, 0, 0, 0);
    }

    private static ThermalSession thermal(Time at) {
        return ThermalSession.builder()
                .from(FIXTURE.thermal("x", DAY, LocalTime.NOON, "COLD_PACK"))
                .id(at.id())
                .start(at.start())
                .length(at.length())
                .phases(List.of())
                .build();
    }

    private static Review review(Time at) {
        return Review.builder()
                .from(FIXTURE.remoteReview("x", DAY))
                .id(at.id())
                .start(at.start())
                .length(at.length())
                .build();
    }

    private static Appointment appointment(Time at) {
        return Appointment.builder()
                .id(at.id())
                .date(DAY)
                .start(at.start())
                .length(at.length())
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM)
                .build();
    }

    private static Stream<Arguments> times() {
        return Stream.of(
                        new Kind("visit", ValuesOfActivitiesTest::visit),
                        new Kind("exercise", ValuesOfActivitiesTest::block),
                        new Kind("thermal", ValuesOfActivitiesTest::thermal),
                        new Kind("review", ValuesOfActivitiesTest::review),
                        new Kind("appointment", ValuesOfActivitiesTest::appointment))
                .flatMap(kind -> kind.limits().map(limit -> Arguments.of(kind.name(), limit)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("times")
    void everyActivity_idStartAndLength(String kind, Limit limit) {
        limit.assertHolds();
    }

    /** An hour at noon, of 45 minutes of work. */
    private static MassageSession hour(Duration talk) {
        return MassageSession.builder()
                .from(visit(new Time("v", LocalTime.NOON, Duration.ofHours(1))))
                .segments(List.of(segment(30), segment(15)))
                .talk(talk)
                .build();
    }

    private static ExerciseBlock tenMinutes(ExerciseDose... doses) {
        return FIXTURE.walk("e", DAY, 1).withLength(Duration.ofMinutes(10)).withExercises(doses);
    }

    private static ThermalSession tenMinutes(int... phases) {
        return FIXTURE.thermal("t", DAY, LocalTime.NOON, "COLD_PACK")
                .withPhases(List.of())
                .withLength(Duration.ofMinutes(10))
                .withPhases(Arrays.stream(phases)
                        .mapToObj(minutes -> new ThermalPhase(Optional.empty(), minutes))
                        .toList());
    }

    private static Stream<Limit> parts() {
        MassageSession visit = visit(new Time("v", LocalTime.NOON, Duration.ofHours(1)));
        Review review = FIXTURE.remoteReview("r", DAY);
        return Stream.of(
                Limit.notEmpty("segments of v", () -> visit, () -> visit.withSegments(List.of())),
                Limit.of("segments and talk fill the visit")
                        .allows(() -> hour(Duration.ofMinutes(15)))
                        .refuses(
                                "The length of v (PT1H) must be the sum of its segments and talk (59 minutes)."
                                        + " Maybe adjust a segment.",
                                () -> hour(Duration.ofMinutes(14)))
                        .refuses(
                                "The length of v (PT1H) must be the sum of its segments and talk (61 minutes)."
                                        + " Maybe adjust a segment.",
                                () -> hour(Duration.ofMinutes(16))),
                Limit.of("talk makes no room for segments and hides no seconds")
                        .allows(() -> visit)
                        .refuses(
                                "The talk of v (PT-1M) must be whole minutes from 0 to 960.",
                                () -> visit.withTalk(Duration.ofMinutes(-1)))
                        .refuses(
                                "The talk of v (PT15M30S) must be whole minutes from 0 to 960.",
                                () -> hour(Duration.ofSeconds(930)))
                        .refuses(
                                "The talk of v (PT16H1M) must be whole minutes from 0 to 960.",
                                () -> visit.withTalk(Duration.ofMinutes(961))),
                Limit.notEmpty("exercises of e", () -> tenMinutes(dose(1)), () -> tenMinutes(new ExerciseDose[0])),
                Limit.of("exercises fit into the block")
                        .allows(() -> tenMinutes(dose(4), dose(6)))
                        .refuses(
                                "The minutes of the exercises of e (11) must be from 1 to 10.",
                                () -> tenMinutes(dose(5), dose(6))),
                Limit.text("application", id -> tenMinutes(10).withApplication(id)),
                Limit.of("phases fill the application")
                        .allows(() -> tenMinutes(new int[0]))
                        .allows(() -> tenMinutes(4, 6))
                        .refuses("The minutes of the phases of t (9) must be from 10 to 10.", () -> tenMinutes(4, 5))
                        .refuses("The minutes of the phases of t (11) must be from 10 to 10.", () -> tenMinutes(5, 6)),
                Limit.notEmpty("branches of r", () -> review, () -> review.withBranches(List.of())));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void itsParts_addUp(Limit limit) {
        limit.assertHolds();
    }

    @Test
    void pressureMost_theFirmestWhereverItIs() {
        Segment firm = FIXTURE.segment("LOWER_BACK", "SWEDISH", 3, 15);
        MassageSession visit = hour(Duration.ofMinutes(15));

        assertEquals(PressureLevel.of(3), visit.withSegments(firm, segment(30)).pressureMost());
        assertEquals(PressureLevel.of(3), visit.withSegments(segment(30), firm).pressureMost());
        assertEquals(PressureLevel.of(2), visit.pressureMost());
    }

    /** Ice numbs: only a record says that feeling is back. */
    @Test
    void feelingBack_notUnlessRecorded() {
        assertFalse(FIXTURE.visit("v", DAY, 2).feelingBack());
    }

    @Test
    void end_startPlusLength() {
        Time at = new Time("a", LocalTime.of(9, 50), Duration.ofMinutes(25));

        assertEquals(LocalTime.of(10, 15), appointment(at).end());
    }
}
