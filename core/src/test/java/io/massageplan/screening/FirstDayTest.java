package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.Goal;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which dates of a profile cannot be on the first day of its plan, each at its edge. */
class FirstDayTest {

    private static List<String> messages(ClientProfile.Builder client) {
        return ProfileProblems.of(client.build(), DAY, Catalog.standard()).stream()
                .map(Problem::message)
                .toList();
    }

    private static void assertFine(ClientProfile.Builder client) {
        assertEquals(List.of(), messages(client));
    }

    private static void assertProblem(String message, ClientProfile.Builder client) {
        assertEquals(List.of(message), messages(client));
    }

    private static ClientProfile.Builder with(io.massageplan.client.ConditionReport.Builder report) {
        return Profiles.healthy().addConditions(report.build());
    }

    @Test
    void age_fromBirthToTheOldest() {
        assertFine(Profiles.healthy().birthYear(DAY.getYear()));
        assertFine(Profiles.healthy().birthYear(DAY.getYear() - 120));
        assertProblem(
                "The birthYear (1905) of /client must be from 1906 to the year of start (2026)."
                        + " Maybe check the year of birth.",
                Profiles.healthy().birthYear(DAY.getYear() - 121));
        assertProblem(
                "The birthYear (2027) of /client must be from 1906 to the year of start (2026)."
                        + " Maybe check the year of birth.",
                Profiles.healthy().birthYear(DAY.getYear() + 1));
    }

    @Test
    void onset_notBeforeBirth_notAfterStart() {
        assertFine(Profiles.healthy()
                .addComplaints(complaint("NECK").onset(LocalDate.of(1984, 1, 1)).build()));
        assertProblem(
                "The onset (1983-12-31) of /client/complaints/0 must not be before birthYear."
                        + " Maybe check the two years.",
                Profiles.healthy()
                        .addComplaints(complaint("NECK")
                                .onset(LocalDate.of(1983, 12, 31))
                                .build()));
        assertFine(Profiles.healthy().addComplaints(complaint("NECK").onset(DAY).build()));
        assertProblem(
                "The onset (2026-03-03) of /client/complaints/0 must not be after start (2026-03-02)."
                        + " Maybe check the two dates.",
                Profiles.healthy()
                        .addComplaints(complaint("NECK").onset(DAY.plusDays(1)).build()));
    }

    @Test
    void letter_isThereOnTheFirstDay() {
        Clearance.Builder letter = Clearance.builder().by("PHYSICIAN");
        assertFine(Profiles.healthy().addClearances(letter.given(DAY).build()));
        assertProblem(
                "The given (2026-03-03) of /client/clearances/0 must not be after start (2026-03-02)."
                        + " Maybe check the two dates.",
                Profiles.healthy().addClearances(letter.given(DAY.plusDays(1)).build()));
    }

    @Test
    void recovered_withoutPain() {
        assertFine(Profiles.healthy()
                .addComplaints(complaint("NECK").painNow(2).recovered(true).build()));
        assertProblem(
                "The recovered (true) of /client/complaints/0 must be false with painNow above 2."
                        + " Maybe leave it out.",
                Profiles.healthy()
                        .addComplaints(
                                complaint("NECK").painNow(3).recovered(true).build()));
    }

    @Test
    void illness_isNotPlanned_anOperationIs() {
        for (String illness : List.of("FEVER", "HERNIATED_DISC", "BRUISE", "ALLERGY_OIL")) {
            assertFine(with(report(illness).addDates(DAY)));
            assertProblem(
                    "The dates (2026-03-03) of /client/conditions/0 must not be after start (2026-03-02)."
                            + " Maybe check the two dates.",
                    with(report(illness).addDates(DAY.plusDays(1))));
        }
        for (String planned : List.of("SPINE_SURGERY", "VACCINE", "NSAID", "POSTPARTUM", "RECENT_TATTOO")) {
            assertFine(with(report(planned).addDates(DAY.plusDays(1))));
        }
    }

    @Test
    void whatIsOver_doesNotLieAhead() {
        assertEquals(
                1,
                messages(with(report("SPINE_SURGERY").status(Status.HISTORY).addDates(DAY.plusDays(1))))
                        .size());
        assertFine(with(report("FEVER").addDates(DAY.minusDays(2)).endedOn(DAY.plusDays(3))));
    }

    @Test
    void condition_notBeforeBirth() {
        assertEquals(
                2,
                messages(with(report("BRUISE")
                                .addDates(LocalDate.of(1983, 1, 1))
                                .endedOn(LocalDate.of(1983, 2, 1))))
                        .size());
    }

    @Test
    void pregnancy_from44WeeksBefore_toStart() {
        assertFine(with(report("PREGNANCY").addDates(DAY)));
        assertFine(with(report("PREGNANCY").addDates(DAY.minusWeeks(44))));
        assertProblem(
                "The dates (2026-03-03) of /client/conditions/0 must be from 2025-04-28 (44 weeks before start) to"
                        + " 2026-03-02. Maybe give the first day of the last period: the due date minus 280 days.",
                with(report("PREGNANCY").addDates(DAY.plusDays(1))));
        assertProblem(
                "The dates (2025-04-27) of /client/conditions/0 must be from 2025-04-28 (44 weeks before start) to"
                        + " 2026-03-02. Maybe report POSTPARTUM with the day of birth, or leave it out.",
                with(report("PREGNANCY").addDates(DAY.minusWeeks(44).minusDays(1))));
    }

    @Test
    void pregnancy_hasOneDate() {
        assertProblem(
                "The dates (2 dates) of /client/conditions/0 must be one date."
                        + " Maybe give the first day of the last period alone.",
                with(report("PREGNANCY").addDates(DAY.minusWeeks(20), DAY.minusWeeks(12))));
    }

    @Test
    void goal_byAfterStart() {
        assertFine(Profiles.healthy()
                .addGoals(Goal.builder().goal("MOBILITY").by(DAY.plusDays(1)).build()));
        assertProblem(
                "The by (2026-03-02) of /client/goals/0 must be after start (2026-03-02)."
                        + " Maybe leave it out for the end of the plan.",
                Profiles.healthy()
                        .addGoals(Goal.builder().goal("MOBILITY").by(DAY).build()));
    }

    @Test
    void visits_notAfterStart() {
        assertFine(Profiles.healthy()
                .massageHistory(MassageHistory.builder()
                        .lastVisit(DAY)
                        .addRecentVisits(DAY)
                        .build()));
        assertProblem(
                "The lastVisit (2026-03-03) of /client/massageHistory must not be after start (2026-03-02)."
                        + " Maybe check the two dates.",
                Profiles.healthy()
                        .massageHistory(MassageHistory.builder()
                                .lastVisit(DAY.plusDays(1))
                                .addRecentVisits(DAY.plusDays(1))
                                .build()));
        assertProblem(
                "The recentVisits (2026-03-03) of /client/massageHistory must not be after start (2026-03-02)."
                        + " Maybe check the two dates.",
                Profiles.healthy()
                        .massageHistory(MassageHistory.builder()
                                .addRecentVisits(DAY, DAY.plusDays(1))
                                .build()));
    }

    @Test
    void strength_notAfterStart() {
        assertFine(Profiles.healthy()
                .exerciseHistory(ExerciseHistory.builder().lastStrength(DAY).build()));
        assertEquals(
                1,
                messages(Profiles.healthy()
                                .exerciseHistory(ExerciseHistory.builder()
                                        .lastStrength(DAY.plusDays(1))
                                        .build()))
                        .size());
    }
}
