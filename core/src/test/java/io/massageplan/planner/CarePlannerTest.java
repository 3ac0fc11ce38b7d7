package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Severity;
import io.massageplan.client.Availability;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.FreeTime;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarePlannerTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    void plan_chronicBack_isClean() {
        PlanRequest request = request(LocalDate.of(2025, 9, 1), 12);
        PlanResult result = CarePlanner.standard().plan(request);
        CarePlan plan = assertInstanceOf(PlanResult.Planned.class, result).plan();
        List<Finding> findings = PlanCheck.check(plan, request, Catalog.standard());
        findings.forEach(f -> System.out.println(f.severity() + " " + f.rule() + " " + f.date() + " "
                + f.reason().facts()));
        assertEquals(
                List.of(),
                findings.stream().filter(f -> f.severity() == Severity.HARD).toList());
    }

    static PlanRequest request(LocalDate onset, int weeks) {
        ClientProfile client = ClientProfile.builder()
                .id("c-1")
                .birthYear(1984)
                .redFlags(RedFlagAnswers.allNo())
                .addComplaints(Complaint.builder()
                        .site(Site.of("LOWER_BACK"))
                        .painNow(5)
                        .onset(onset)
                        .build())
                .build();
        return PlanRequest.builder()
                .client(client)
                .start(START)
                .weeks(weeks)
                .availability(Availability.builder()
                        .addWeekly(FreeTime.of(
                                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                                LocalTime.of(17, 0),
                                LocalTime.of(20, 30)))
                        .build())
                .build();
    }
}
