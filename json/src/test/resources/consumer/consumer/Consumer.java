package consumer;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.check.PlanCheck;
import io.massageplan.client.Availability;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.FreeTime;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.json.MassagePlanJson;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.PlanResult;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** Plans, writes, reads back and checks, with nothing but what the library shows. */
public final class Consumer {
    private Consumer() {}

    /** Runs it. */
    public static void main(String[] args) {
        PlanRequest request = PlanRequest.builder()
                .client(ClientProfile.builder()
                        .id("client-1")
                        .birthYear(1985)
                        .redFlags(RedFlagAnswers.allNo())
                        .addComplaints(Complaint.builder()
                                .site(Site.of("LOWER_BACK"))
                                .painNow(5)
                                .onset(LocalDate.of(2025, 10, 20))
                                .build())
                        .build())
                .start(LocalDate.of(2026, 3, 2))
                .weeks(3)
                .availability(Availability.builder()
                        .addWeekly(FreeTime.of(Set.of(DayOfWeek.TUESDAY), LocalTime.of(17, 0), LocalTime.of(20, 0)))
                        .build())
                .build();
        MassagePlanJson json = MassagePlanJson.standard();
        PlanRequest read = json.readIntake(json.write(request));
        PlanResult result = CarePlanner.standard().plan(read);
        if (result instanceof PlanResult.Planned planned) {
            CarePlan plan = planned.plan();
            CarePlan back = json.readPlan(json.write(plan));
            System.out.println("Planned, " + plan.activities(MassageSession.class).size() + " visits, the first on "
                    + plan.activities(MassageSession.class).get(0).date() + "; read back: " + back.equals(plan)
                    + "; findings: "
                    + PlanCheck.check(back, read, Catalog.standard()).stream().filter(f -> f.isHard()).count());
        } else {
            throw new IllegalStateException(result.getClass().getSimpleName());
        }
    }
}
