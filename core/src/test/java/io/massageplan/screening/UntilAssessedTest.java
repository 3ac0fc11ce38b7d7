package io.massageplan.screening;

import static io.massageplan.screening.Clients.screen;
import static io.massageplan.screening.Clients.with;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fever, a drug or a clot leaves behind when it has ended. */
class UntilAssessedTest {

    private static final LocalDate ONSET = DAY.minusDays(10);

    private static ClientProfile hurting(ConditionReport.Builder report) {
        return with(report)
                .withComplaints(Complaint.builder()
                        .site(Site.of("LOWER_BACK"))
                        .painNow(4)
                        .onset(ONSET)
                        .build());
    }

    private static boolean holds(String restriction, ClientProfile client, LocalDate day) {
        return screen(client).inForce().stream()
                .filter(one -> one.restriction().equals(restriction))
                .filter(one -> one.liftedBy().isEmpty())
                .anyMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()));
    }

    // ---- A10 to A12

    @ParameterizedTest
    @CsvSource({
        "FEVER, A10.1, 0, true",
        "FEVER, A10.1, 1, false",
        "NEUTROPENIA, A12.1, 0, true",
        "NEUTROPENIA, A12.1, 1, false",
        "IMMUNE_SUPPRESSANT, A12.1, 0, true",
        "CORTICOSTEROID_LONG_TERM, A12.1, 1, false",
        "IV_DRUG_USE, A11.1, 1, true",
        "BACTERIAL_INFECTION_RECENT, A13.1, 1, true"
    })
    void whatWasThereWhenTheBackHurt_waitsForALook(String condition, String rule, int endedBeforeOnset, boolean holds) {
        ClientProfile client =
                hurting(report(condition).addDates(ONSET.minusDays(20)).endedOn(ONSET.minusDays(endedBeforeOnset)));

        assertEquals(holds, holds(rule, client, DAY));
        assertEquals(holds, holds(rule, client, DAY.plusDays(200)), "it does not end by itself");
    }

    @Test
    void aFindingThatWasReportedAsOver_waitsForALook() {
        ConditionReport.Builder over = report("FEVER_WITH_BACK_PAIN").endedOn(DAY.minusDays(2));

        assertTrue(holds("A10.1", with(over), DAY));
    }

    @Test
    void aLookThatNamesIt_endsIt() {
        ClientProfile client =
                hurting(report("FEVER").addDates(DAY.minusDays(6)).endedOn(DAY.minusDays(3)));
        Assessment.Builder look = Assessment.builder().by("PHYSICIAN").date(DAY.minusDays(2));

        assertTrue(holds("A10.1", client.withAssessments(look.build()), DAY));
        assertFalse(holds("A10.1", client.withAssessments(look.addOf("A10").build()), DAY));
    }

    @Test
    void anOldLook_atWhatNobodyDated_asksForTheDate() {
        ClientProfile client = with(report("PULMONARY_EMBOLISM"));
        Assessment.Builder look = Assessment.builder().by("PHYSICIAN").addOf("PULMONARY_EMBOLISM");

        assertFalse(asksForItsDate(client));
        assertTrue(asksForItsDate(
                client.withAssessments(look.date(DAY.minusDays(29)).build())));
        assertFalse(
                asksForItsDate(
                        client.withAssessments(look.date(DAY.minusDays(28)).build())),
                "it lifts as it is");
    }

    private static boolean asksForItsDate(ClientProfile client) {
        return screen(client).questions().stream()
                .anyMatch(q -> q.id().equals("EVENT_DATE") && q.feeds().contains("B6"));
    }

    // ---- B4, K2: after a clot

    private static ConditionReport.Builder clot() {
        return report("DVT")
                .status(Status.HISTORY)
                .addSites(new Site("CALF", Side.LEFT))
                .addDates(DAY.minusMonths(7));
    }

    private static int firmest(ConditionReport.Builder clot, LocalDate day) {
        Clearance letter = Clearance.builder().by("PHYSICIAN").given(DAY).build();
        Screening screening = screen(with(clot).withClearances(letter));
        return Catalog.standard().techniques().ids().stream()
                .map(technique -> screening.massage(day, technique, new Site("CALF", Side.LEFT)))
                .filter(Permission::allowed)
                .flatMap(permission -> permission.pressureMost().stream())
                .mapToInt(PressureLevel::level)
                .max()
                .orElse(-1);
    }

    @Test
    void afterAClot_theSixMonthsCountFromTheEndOfTreatment() {
        LocalDate ended = DAY.minusDays(10);

        assertEquals(2, firmest(clot().endedOn(ended), DAY));
        assertEquals(2, firmest(clot().endedOn(ended), ended.plusMonths(6)));
        assertEquals(5, firmest(clot().endedOn(ended), ended.plusMonths(6).plusDays(1)));
        assertEquals(2, firmest(clot(), DAY), "nobody knows whether it is still treated");
    }

    @Test
    void afterAClot_theEndOfTreatmentIsAskedFor() {
        assertTrue(isAsked(clot()));
        assertFalse(isAsked(clot().endedOn(DAY.minusDays(10))));
        assertFalse(isAsked(report("FEVER").addDates(DAY.minusDays(1))), "it is there");
    }

    private static boolean isAsked(ConditionReport.Builder report) {
        return screen(with(report)).questions().stream()
                .anyMatch(q -> q.id().equals("END_DATE")
                        && q.about().equals(Optional.of(report.build().condition())));
    }

    @Test
    void pregnantAfterAClot_alsoWhenItsTreatmentIsOver() {
        ClientProfile client =
                with(report("PREGNANCY").addDates(DAY.minusWeeks(18)), clot().endedOn(DAY.minusMonths(1)));
        List<String> rows = screen(client).inForce().stream().map(InForce::row).toList();

        assertTrue(rows.contains("K2"));
    }
}
