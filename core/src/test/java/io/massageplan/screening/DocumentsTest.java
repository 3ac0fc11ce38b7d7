package io.massageplan.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.safety.Assessment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose paper counts, and from when. */
class DocumentsTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate ONSET = LocalDate.of(2026, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "PHYSICIAN, 2026-02-02, false",
        "PHYSICIAN, 2026-03-02, false",
        "PHYSICIAN, 2026-02-01, true",
        "PHYSICIAN, 2026-01-09, true",
        "PHYSICIAN, 2026-03-03, true",
        "MASSAGE_THERAPIST, 2026-02-01, true",
        "FITNESS_INSTRUCTOR, 2026-02-01, true"
    })
    void assessment_ofARedFlag(String by, LocalDate date, boolean stops) {
        assertEquals(
                stops, stops(Assessment.builder().by(by).date(date).addOf("A2").build()));
    }

    @Test
    void assessment_thatDoesNotNameAnEmergency_endsNone() {
        assertEquals(
                true, stops(Assessment.builder().by("PHYSICIAN").date(START).build()));
    }

    @Test
    void noAssessment_stops() {
        assertEquals(true, stops());
    }

    private static boolean stops(Assessment... assessments) {
        ClientProfile client = ClientProfile.builder()
                .id("c")
                .birthYear(1985)
                .redFlags(RedFlagAnswers.allNo().with("SADDLE_ANAESTHESIA", Answer.YES))
                .addComplaints(Complaint.builder()
                        .site(Site.of("LOWER_BACK"))
                        .painNow(4)
                        .onset(ONSET)
                        .build())
                .addAssessments(assessments)
                .build();
        return !Screening.of(client, new DateRange(START, START.plusDays(13)), Catalog.standard())
                .stops()
                .isEmpty();
    }
}
