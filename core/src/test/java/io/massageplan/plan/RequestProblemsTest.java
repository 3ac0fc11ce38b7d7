package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.screening.Problem;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a request does not fit the catalogue or the calendar: each problem alone, just avoided, and all at once. */
class RequestProblemsTest {
    private static final LocalDate DAY = PlanFixtures.START.plusDays(3);

    private static List<String> problems(UnaryOperator<PlanRequest> change) {
        PlanRequest request = change.apply(PlanFixtures.settling().request());
        return RequestProblems.of(request, Catalog.standard()).stream()
                .map(Problem::message)
                .toList();
    }

    private static List<String> by(Practitioner... practitioners) {
        return problems(request -> request.withPractitioners(practitioners));
    }

    private static List<String> beside(Appointment... appointments) {
        return problems(request -> request.withAppointments(appointments));
    }

    private static Practitioner.Builder ann() {
        return Practitioner.builder().id("ann");
    }

    /** Half an hour from ten. */
    private static Appointment physio(String id) {
        return Appointment.builder()
                .id(id)
                .date(DAY)
                .start(LocalTime.of(10, 0))
                .length(Duration.ofMinutes(30))
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM)
                .build();
    }

    @Test
    void nothingWrong() {
        assertEquals(
                List.of(),
                problems(request -> request.withProtocol("CHRONIC")
                        .withPractitioners(
                                ann().addTechniques("SWEDISH").build(),
                                ann().id("bob").profession("PHYSICAL_THERAPIST").build())
                        .withPins(Pin.builder()
                                .kind(PinKind.VISIT)
                                .date(DAY)
                                .technique("SWEDISH")
                                .build())
                        .withAppointments(physio("a"), physio("b").withDate(DAY.plusDays(1)))));
    }

    // ---- practitioners

    @Test
    void qualification_thatSomethingAsksFor() {
        // One that a technique asks for, some that restrictions do.
        assertEquals(
                List.of(),
                by(ann().addQualifications("CST", "PREGNANCY", "MLD", "ONCOLOGY")
                        .build()));
    }

    /** The shipped techniques and restrictions ask for the same trainings; here each asks for one of its own. */
    @Test
    void qualification_ofATechniqueAloneAndOfARestrictionAlone() {
        Catalog standard = Catalog.standard();
        Contraindication row = standard.contraindications().all().stream()
                .filter(c -> c.restrictions().get(0).hardness() == Hardness.RELATIVE)
                .findFirst()
                .orElseThrow();
        Restriction trained =
                row.restrictions().get(0).withEnds(new EndsBy(EndsBy.Way.QUALIFICATION, Optional.of("BY_RESTRICTION")));
        Catalog catalog = standard.with(
                change -> change.technique(standard.techniques().get("SWEDISH").withQualification("BY_TECHNIQUE"))
                        .contraindication(row.withRestrictions(trained)));
        PlanRequest request = PlanFixtures.settling()
                .request()
                .withPractitioners(ann().addQualifications("BY_TECHNIQUE", "BY_RESTRICTION")
                        .build());

        assertEquals(List.of(), RequestProblems.of(request, catalog));
        assertEquals(2, RequestProblems.of(request, standard).size());
    }

    @Test
    void qualification_thatNothingAsksFor_isNamedWithThoseThatCount() {
        assertEquals(
                List.of("The qualifications (MAGIC) of /practitioners/0 must be one of CST, MLD, ONCOLOGY, PREGNANCY."
                        + " Maybe leave out what the catalogue does not ask for."),
                by(ann().addQualifications("MLD", "MAGIC").build()));
    }

    @Test
    void practitioner_everyLaterOneOfTheSameId() {
        String second = " (ann) of /practitioners/%d must be the id of one practitioner."
                + " Maybe give each practitioner an id of their own.";
        assertEquals(
                List.of("The id" + second.replace("%d", "1"), "The id" + second.replace("%d", "3")),
                by(ann().build(), ann().build(), ann().id("bob").build(), ann().build()));
    }

    @Test
    void technique_unknown() {
        assertEquals(
                List.of("The techniques (SWEDISCH) of /practitioners/1 must be a technique of the catalogue."
                        + " Maybe SWEDISH."),
                by(
                        ann().id("bob").build(),
                        ann().addTechniques("SHIATSU", "SWEDISCH").build()));
    }

    // ---- professions

    @ParameterizedTest
    @CsvSource({
        "MASAGE_THERAPIST, ' Maybe MASSAGE_THERAPIST.'",
        "ASTRONAUT, ''",
        // What the catalogue names beside professions is nobody.
        "CHIROPRACTIC, ''",
        "CLIENT, ''"
    })
    void profession_unknownOrAModality(String id, String advice) {
        String wrong = " must be a profession of the catalogue." + advice;

        assertEquals(
                List.of("The profession (" + id + ") of /practitioners/0" + wrong),
                by(ann().profession(id).build()));
        assertEquals(
                List.of("The profession (" + id + ") of /appointments/0" + wrong),
                beside(physio("a").withProfession(id)));
    }

    @Test
    void performer_somebodyOfAProfessionOrTheClient() {
        assertEquals(List.of(), beside(physio("a").withPerformer("CLIENT").withProfession("FITNESS_INSTRUCTOR")));
        assertEquals(
                List.of("The performer (Dr. Who) of /appointments/0 must be a profession of the catalogue."),
                beside(physio("a").withPerformer("Dr. Who")));
    }

    // ---- protocol and pins

    @Test
    void protocol_unknown() {
        assertEquals(
                List.of("The protocol (CRONIC) must be a protocol of the catalogue. Maybe CHRONIC."),
                problems(request -> request.withProtocol("CRONIC")));
    }

    @Test
    void pin_techniqueUnknown() {
        Pin plain = Pin.builder().kind(PinKind.VISIT).date(DAY).build();

        assertEquals(
                List.of("The technique (SWEDISCH) of /pins/1 must be a technique of the catalogue. Maybe SWEDISH."),
                problems(request -> request.withPins(plain, plain.withTechnique("SWEDISCH"))));
    }

    // ---- all at once

    @Test
    void everything_atOnce_inTheOrderOfTheRequest() {
        PlanRequest request = PlanFixtures.settling()
                .client(client -> client.withPreferences(client.preferences().withTechniques("NOPE")))
                .request()
                .withOverrides(RuleOverride.builder()
                        .rule("NOPE")
                        .reason("agreed")
                        .by("PHYSICIAN")
                        .from(DAY)
                        .until(DAY)
                        .build())
                .withAppointments(
                        physio("visit-1").withProfession("NOPE").withPerformer("NOPE"), physio("b"), physio("b"))
                .withPins(Pin.builder()
                        .kind(PinKind.VISIT)
                        .date(DAY)
                        .technique("NOPE")
                        .build())
                .withProtocol("NOPE")
                .withPractitioners(
                        ann().build(),
                        ann().profession("NOPE")
                                .addTechniques("NOPE")
                                .addQualifications("NOPE")
                                .build());
        List<Problem> problems = RequestProblems.of(request, Catalog.standard());

        assertEquals(
                List.of(
                        "/client/preferences/techniques/0",
                        "/practitioners/1/id",
                        "/practitioners/1/profession",
                        "/practitioners/1/techniques/0",
                        "/practitioners/1/qualifications/0",
                        "/protocol",
                        "/pins/0/technique",
                        "/appointments/0/performer",
                        "/appointments/0/profession",
                        "/appointments/0/id",
                        "/appointments/1/start",
                        "/appointments/2/start",
                        "/appointments/2/id",
                        "/overrides/0/rule"),
                problems.stream().map(Problem::pointer).toList());
        InvalidRequestException error = new InvalidRequestException(problems);
        assertEquals(problems, error.problems());
        assertEquals(String.join("\n", problems.stream().map(Problem::message).toList()), error.getMessage());
    }
}
