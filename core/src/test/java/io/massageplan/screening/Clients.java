package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.util.List;

/** Clients whom nothing restricts but what a test adds, and what the shipped rules leave them. */
final class Clients {

    private static final Catalog CATALOG = Catalog.standard();

    /** All questions answered with no, earlier massage known: only what a test adds can restrict. */
    static ClientProfile.Builder client() {
        return Profiles.healthy()
                .birthYear(1996)
                .answers(Profiles.allNo())
                .massageHistory(MassageHistory.builder().build());
    }

    static ClientProfile with(ConditionReport.Builder... reports) {
        ClientProfile.Builder client = client();
        for (ConditionReport.Builder report : reports) {
            client.addConditions(report.build());
        }
        return Profiles.consistent(client.build());
    }

    static ClientProfile hurting(Complaint.Builder complaint) {
        return client().addComplaints(complaint.build()).build();
    }

    static Screening screen(ClientProfile client) {
        return Screening.of(client, new DateRange(DAY, DAY.plusWeeks(40)), CATALOG);
    }

    /** The firmest that any massage may be at a place: -1 if there is none. */
    static int firmest(Screening screening, LocalDate day, String region) {
        return CATALOG.techniques().ids().stream()
                .map(t -> screening.massage(day, t, Site.of(region)))
                .mapToInt(p -> p.pressureMost().map(PressureLevel::level).orElse(-1))
                .max()
                .orElseThrow();
    }

    static boolean mayMassage(Screening screening, LocalDate day, String technique, String region) {
        return screening.massage(day, technique, Site.of(region)).allowed();
    }

    static boolean mayApply(Screening screening, LocalDate day, String application, String region) {
        return screening.thermal(day, application, Site.of(region)).allowed();
    }

    private Clients() {}

    static void assertGetsAPlan(Screening screening) {
        assertEquals(List.of(), screening.stops());
        assertEquals(List.of(), screening.unansweredRedFlags());
        assertTrue(screening.concern().compareTo(ConcernLevel.MEDIUM) < 0);
        assertFalse(screening.blocksEverything());
    }
}
