package io.massageplan.examples.quickstart;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import io.massageplan.body.Site;
import io.massageplan.client.Availability;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.FreeTime;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.explain.Texts;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.PlanResult;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;

/** The lines of Java in the README; a test holds the two against each other, and against what they print. */
final class ReadmeExample {
    private ReadmeExample() {}

    static void run(PrintWriter out) {
        // README begins
        ClientProfile client = ClientProfile.builder()
                .id("client-1")
                .birthYear(1985)
                .redFlags(RedFlagAnswers.allNo())
                .addComplaints(Complaint.builder()
                        .site(Site.of("LOWER_BACK"))
                        .painNow(5)
                        .onset(LocalDate.of(2025, 10, 20))
                        .build())
                .build();
        FreeTime evenings = FreeTime.of(Set.of(TUESDAY, THURSDAY), LocalTime.of(17, 0), LocalTime.of(20, 0));
        PlanRequest request = PlanRequest.builder()
                .client(client)
                .start(LocalDate.of(2026, 3, 2))
                .weeks(6)
                .availability(Availability.builder().addWeekly(evenings).build())
                .build();
        if (CarePlanner.standard().plan(request) instanceof PlanResult.Planned planned) {
            Texts words = Texts.of(Locale.ENGLISH);
            for (MassageSession visit : planned.plan().activities(MassageSession.class)) {
                out.println(visit.date() + " " + visit.start() + ", " + words.minutes(visit.length()) + ", "
                        + words.name("technique", visit.segments().get(0).technique()) + ", "
                        + words.pressure(visit.pressureMost()));
            }
        }
        // README ends
    }
}
