package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Goal;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.testing.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a profile contradicts itself, and what only looks so. */
class ContradictionsTest {

    private static List<String> messages(ClientProfile.Builder client) {
        return ProfileProblems.of(client.build(), Catalog.standard()).stream()
                .map(Problem::message)
                .toList();
    }

    private static List<String> twice(ConditionReport.Builder one, ConditionReport.Builder other) {
        return messages(Profiles.healthy().addConditions(one.build(), other.build()));
    }

    private static List<String> complaints(Complaint.Builder one, Complaint.Builder other) {
        return messages(Profiles.healthy().addComplaints(one.build(), other.build()));
    }

    @Test
    void complaint_samePlaceSameDay_twice() {
        assertEquals(
                List.of("The site (NECK) of /client/complaints/1 must be reported once. Maybe keep one of the two."),
                complaints(complaint("NECK").painNow(3), complaint("NECK").painNow(7)));
        assertEquals(List.of(), complaints(complaint("NECK"), complaint("NECK").onset(DAY.minusDays(99))));
        assertEquals(
                List.of(),
                complaints(
                        complaint("SHOULDER").site(Site.of("SHOULDER", Side.LEFT)),
                        complaint("SHOULDER").site(Site.of("SHOULDER", Side.RIGHT))));
    }

    @Test
    void condition_sameStateSamePlace_twice() {
        String twice = "The condition (BRUISE) of /client/conditions/1 must be reported once."
                + " Maybe put all its dates into one report.";
        assertEquals(List.of(twice), twice(report("BRUISE"), report("BRUISE").addDates(DAY)));
        assertEquals(
                List.of(twice),
                twice(
                        report("BRUISE").addSites(Site.of("HAND"), Site.of("KNEE")),
                        report("BRUISE").addSites(Site.of("KNEE"))));
        // The default state is the same as the state named.
        assertEquals(
                1,
                twice(report("HERNIATED_DISC"), report("HERNIATED_DISC").status(defaultOf("HERNIATED_DISC")))
                        .size());
    }

    private static List<String> answered(ConditionReport.Builder report, String question, Answer answer) {
        return messages(Profiles.healthy().addConditions(report.build()).putAnswer(question, answer));
    }

    @Test
    void answer_noBesideAReportOfTheSameQuestion() {
        assertEquals(
                List.of(
                        "The condition (NSAID) of /client/conditions/0 must not be reported while MEDICATION is answered"
                                + " NO. Maybe answer MEDICATION with YES, or leave the report out."),
                answered(report("NSAID"), "MEDICATION", Answer.NO));
        assertEquals(List.of(), answered(report("NSAID"), "MEDICATION", Answer.YES));
        assertEquals(List.of(), answered(report("NSAID"), "MEDICATION", Answer.UNKNOWN));
        assertEquals(List.of(), answered(report("NSAID"), "SURGERY", Answer.NO));
    }

    @Test
    void answer_noToday_besideWhatIsOver() {
        assertEquals(
                List.of(),
                answered(report("BRUISE").addDates(DAY.minusDays(9)).endedOn(DAY), "RECENT_INJURY", Answer.NO));
        assertEquals(List.of(), answered(report("FRACTURE").status(Status.HISTORY), "RECENT_INJURY", Answer.NO));
        assertEquals(1, answered(report("FRACTURE"), "RECENT_INJURY", Answer.NO).size());
    }

    @Test
    void condition_otherStatePlaceOrEpisode_isAnother() {
        assertEquals(
                List.of(),
                twice(
                        report("BRUISE").addSites(Site.of("HAND")),
                        report("BRUISE").addSites(Site.of("KNEE"))));
        assertEquals(List.of(), twice(report("BRUISE").addSites(Site.of("HAND")), report("BRUISE")));
        assertEquals(
                List.of(),
                twice(
                        report("SPINE_SURGERY").status(Status.HISTORY),
                        report("SPINE_SURGERY").status(Status.ACUTE)));
        assertEquals(List.of(), twice(report("FEVER").endedOn(DAY.minusDays(30)), report("FEVER")));
    }

    private static Status defaultOf(String condition) {
        return Catalog.standard().conditions().get(condition).defaultStatus();
    }

    private static List<String> goal(Goal.Builder goal) {
        return messages(Profiles.healthy()
                .addComplaints(complaint("NECK").painNow(5).build())
                .addGoals(goal.build()));
    }

    @Test
    void goal_worseThanBaseline() {
        assertEquals(
                List.of(),
                goal(Goal.builder().goal("FUNCTION").measure("RMDQ").baseline(9).target(9)));
        assertEquals(
                List.of("The target (10) of /client/goals/0 must be no worse than the score now."
                        + " Maybe RMDQ is better when lower."),
                goal(Goal.builder().goal("FUNCTION").measure("RMDQ").baseline(9).target(10)));
        // The measure of the goal when none is named; here more is better.
        assertEquals(List.of(), goal(Goal.builder().goal("FUNCTION").baseline(4).target(8)));
        assertEquals(
                List.of("The target (3) of /client/goals/0 must be no worse than the score now."
                        + " Maybe PSFS is better when higher."),
                goal(Goal.builder().goal("FUNCTION").baseline(4).target(3)));
    }

    @Test
    void goal_morePainThanNow() {
        assertEquals(List.of(), goal(Goal.builder().goal("RELIEVE_PAIN").target(5)));
        assertEquals(1, goal(Goal.builder().goal("RELIEVE_PAIN").target(6)).size());
        assertEquals(
                List.of(), goal(Goal.builder().goal("RELIEVE_PAIN").baseline(7).target(6)));
    }

    @Test
    void goal_offItsScale() {
        assertEquals(
                List.of(
                        "The baseline (25) of /client/goals/0 must be from 0 to 24. Maybe check the scale of RMDQ.",
                        "The target (-1) of /client/goals/0 must be from 0 to 24. Maybe check the scale of RMDQ."),
                goal(Goal.builder()
                        .goal("FUNCTION")
                        .measure("RMDQ")
                        .baseline(25)
                        .target(-1)));
        assertEquals(List.of(), goal(Goal.builder().goal("MOBILITY").baseline(400)));
        assertEquals(
                List.of("The baseline (-1) of /client/goals/0 must not be below 0."
                        + " Maybe check the scale of FINGERTIP_TO_FLOOR."),
                goal(Goal.builder().goal("MOBILITY").baseline(-1)));
    }

    private static List<String> override(String rule, String by) {
        return ProfileProblems.ofOverrides(
                        List.of(RuleOverride.builder()
                                .rule(rule)
                                .reason("agreed")
                                .by(by)
                                .from(DAY)
                                .until(DAY)
                                .build()),
                        Catalog.standard())
                .stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void override_byAClinicianAlone() {
        assertEquals(List.of(), override("C11.2", "PHYSICIAN"));
        assertEquals(List.of(), override("C11.2", "PHYSICAL_THERAPIST, letter 14"));
        assertEquals(
                List.of("The by (MASSAGE_THERAPIST) of /overrides/0 must be a clinician's profession."
                        + " Maybe let a clinician decide."),
                override("C11.2", "MASSAGE_THERAPIST"));
        assertEquals(1, override("C11.2", "the boss").size());
    }

    @Test
    void override_ofARelativeRuleAlone() {
        assertEquals(List.of(), override("C11", "PHYSICIAN"));
        for (String never : List.of("A1", "A1.1")) {
            assertEquals(
                    List.of("The rule (" + never + ") of /overrides/0 must be a rule that may be set aside, not an"
                            + " absolute one or an emergency. Maybe ask for what ends it."),
                    override(never, "PHYSICIAN"));
        }
        assertEquals(1, override("C11.99", "PHYSICIAN").size());
    }
}
