package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.Goal;
import io.massageplan.client.LoadReport;
import io.massageplan.client.Preferences;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.testing.Profiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What in a profile does not fit the catalogue. */
class ProfileProblemsTest {

    private static List<String> messages(ClientProfile.Builder client) {
        return ProfileProblems.of(client.build(), Catalog.standard()).stream()
                .map(Problem::message)
                .toList();
    }

    private static void assertProblem(String message, ClientProfile.Builder client) {
        assertEquals(List.of(message), messages(client));
    }

    private static Clearance.Builder clearance() {
        return Clearance.builder().by("PHYSICIAN").given(DAY);
    }

    @Test
    void nothingWrong_noProblem() {
        assertEquals(List.of(), messages(Profiles.healthy().answers(Profiles.allNo())));
    }

    @Test
    void condition_unknown_namesTheNearest() {
        assertProblem(
                "The condition (NSAIDS) of /client/conditions/0 must be a condition of the catalogue. Maybe NSAID.",
                Profiles.healthy().addConditions(report("NSAIDS").build()));
    }

    @Test
    void condition_statusItDoesNotHave() {
        assertProblem(
                "The status (ACUTE) of /client/conditions/0 must be one of [PRESENT].",
                Profiles.healthy()
                        .addConditions(report("NSAID").status(Status.ACUTE).build()));
    }

    @Test
    void condition_site() {
        assertProblem(
                "The region (KNEES) of /client/conditions/0/sites/1 must be a region of the catalogue. Maybe KNEE.",
                Profiles.healthy()
                        .addConditions(report("BRUISE")
                                .addSites(Site.of("HAND"), Site.of("KNEES"))
                                .build()));
    }

    @Test
    void complaint_sideOfAMidlineRegion() {
        assertProblem(
                "The side (LEFT) of /client/complaints/0/site must be BOTH: LUMBAR_SPINE has no sides."
                        + " Maybe leave the side out.",
                Profiles.healthy()
                        .addComplaints(complaint("LUMBAR_SPINE")
                                .site(Site.of("LUMBAR_SPINE", Side.LEFT))
                                .build()));
    }

    @Test
    void complaint_radiatesTo() {
        assertProblem(
                "The region (TAIL) of /client/complaints/0/radiatesTo/0 must be a region of the catalogue.",
                Profiles.healthy()
                        .addComplaints(
                                complaint("BACK").addRadiatesTo(Site.of("TAIL")).build()));
    }

    @Test
    void redFlag_unknown() {
        assertProblem(
                "The answers (SADDLE_ANAESTHESA) of /client/redFlags must be a red flag of the"
                        + " catalogue. Maybe SADDLE_ANAESTHESIA.",
                Profiles.healthy().redFlags(RedFlagAnswers.allNo().with("SADDLE_ANAESTHESA", Answer.YES)));
    }

    @Test
    void redFlag_thatIsNotAsked() {
        assertProblem(
                "The answers (NEW_THORACIC_PAIN) of /client/redFlags must be a question that is"
                        + " asked. Maybe report what it follows from.",
                Profiles.healthy().redFlags(RedFlagAnswers.allNo().with("NEW_THORACIC_PAIN", Answer.YES)));
    }

    @Test
    void answer_unknownQuestion() {
        assertProblem(
                "The answers (CLOT) of /client must be a question of the catalogue. Maybe CLOTS.",
                Profiles.healthy().putAnswer("CLOT", Answer.NO));
    }

    @Test
    void load_unknownEvent() {
        assertProblem(
                "The event (RACES) of /client/loads/0 must be a load event of the catalogue. Maybe RACE.",
                Profiles.healthy()
                        .addLoads(LoadReport.builder().event("RACES").date(DAY).build()));
    }

    @Test
    void clearance_byScopeAndSite() {
        assertEquals(
                List.of(
                        "The by (PHYSICAN) of /client/clearances/0 must be a profession of the catalogue. Maybe PHYSICIAN.",
                        "The scope (C111) of /client/clearances/0 must be a condition of the catalogue.",
                        "The region (BAK) of /client/clearances/0/sites/0 must be a region of the catalogue."
                                + " Maybe BACK."),
                messages(Profiles.healthy()
                        .addClearances(clearance()
                                .by("PHYSICAN")
                                .addScope("C11", "C111", "HERNIATED_DISC")
                                .addSites(Site.of("BAK"))
                                .build())));
    }

    @Test
    void clearance_byAModality() {
        assertProblem(
                "The by (ELECTROTHERAPY) of /client/clearances/0 must be a profession of the catalogue.",
                Profiles.healthy()
                        .addClearances(clearance().by("ELECTROTHERAPY").build()));
    }

    @Test
    void assessment_ofFindings_asked_orTheirRow() {
        assertProblem(
                "The of (NEW_THORACIC_PAIN) of /client/assessments/0 must be a row or a condition."
                        + " Maybe name its row A16.",
                Profiles.healthy()
                        .addAssessments(Assessment.builder()
                                .by("PHYSICIAN")
                                .date(DAY)
                                .addOf("SADDLE_ANAESTHESIA", "NEW_THORACIC_PAIN", "A16")
                                .build()));
    }

    @Test
    void goal_andMeasure() {
        assertEquals(
                2,
                messages(Profiles.healthy()
                                .addGoals(Goal.builder()
                                        .goal("FLY")
                                        .measure("WINGS")
                                        .build()))
                        .size());
    }

    @Test
    void preferences_eachList() {
        assertEquals(
                List.of(
                        "/client/preferences/techniques/0",
                        "/client/preferences/techniquesAvoided/0",
                        "/client/preferences/sitesAvoided/0/region",
                        "/client/preferences/lubricantsAvoided/0",
                        "/client/preferences/exercises/0",
                        "/client/preferences/exercisesAvoided/0"),
                ProfileProblems.of(
                                Profiles.healthy()
                                        .preferences(Preferences.builder()
                                                .addTechniques("A")
                                                .addTechniquesAvoided("B")
                                                .addSitesAvoided(Site.of("C"))
                                                .addLubricantsAvoided("D")
                                                .addExercises("E")
                                                .addExercisesAvoided("F")
                                                .build())
                                        .build(),
                                Catalog.standard())
                        .stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void rung_aboveItsLadder() {
        String ladder = Catalog.standard().ladders().ids().get(0);
        int top = Catalog.standard().ladders().get(ladder).rungs().size();
        assertEquals(List.of(), messages(rung(ladder, top)));
        assertProblem(
                "The " + ladder + " (" + (top + 1) + ") of /client/exerciseHistory/rungs must be from 1 to " + top
                        + ".",
                rung(ladder, top + 1));
        assertEquals(1, messages(rung("STAIRS", 1)).size());
    }

    private static ClientProfile.Builder rung(String ladder, int rung) {
        return Profiles.healthy()
                .exerciseHistory(
                        ExerciseHistory.builder().rungs(Map.of(ladder, rung)).build());
    }

    @Test
    void overrides_limitsOfDoseMayBeSetAside_otherRulesOfTheCheckNot() {
        RuleOverride.Builder override = RuleOverride.builder()
                .reason("r")
                .by("PHYSICIAN, letter 14")
                .from(DAY)
                .until(DAY);

        assertEquals(
                List.of("/overrides/1/rule"),
                ProfileProblems.ofOverrides(
                                List.of(
                                        override.rule("deep-gap").build(),
                                        override.rule("technique-form").build()),
                                Catalog.standard())
                        .stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void overrides_ruleAndSite() {
        RuleOverride.Builder override = RuleOverride.builder()
                .reason("agreed")
                .by("PHYSICIAN, letter 7")
                .from(DAY)
                .until(DAY);
        assertEquals(
                List.of("/overrides/2/rule", "/overrides/2/sites/0/region"),
                ProfileProblems.ofOverrides(
                                List.of(
                                        override.rule("C11").build(),
                                        override.rule("C11.1").build(),
                                        override.rule("C11.99")
                                                .addSites(Site.of("TAIL"))
                                                .build()),
                                Catalog.standard())
                        .stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void screening_refusesThemAll_atOnce() {
        ClientProfile client = Profiles.healthy()
                .addConditions(report("NSAIDS").build(), report("NONSENSE_ID").build())
                .build();
        InvalidProfileException error =
                assertThrows(InvalidProfileException.class, () -> Small.screen(client, Catalog.standard()));
        assertEquals(2, error.problems().size());
        assertEquals(
                error.problems().get(0).message() + "\n"
                        + error.problems().get(1).message(),
                error.getMessage());
    }

    @Test
    void problem_toString_hidesTheValue() {
        Problem problem = new Problem("/client/conditions/0/condition", "SECRET", "be known", "");
        assertFalse(problem.toString().contains("SECRET"));
    }

    @Test
    void assessment_by() {
        assertProblem(
                "The by (NURSES) of /client/assessments/0 must be a profession of the catalogue.",
                Profiles.healthy()
                        .addAssessments(
                                Assessment.builder().by("NURSES").date(DAY).build()));
    }

    @Test
    void problem_toString_showsWhere() {
        assertEquals("Problem{/client/id}", new Problem("/client/id", "SECRET", "be known", "").toString());
    }
}
