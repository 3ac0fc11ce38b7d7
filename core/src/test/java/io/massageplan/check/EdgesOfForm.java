package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;

import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.Review;
import io.massageplan.plan.Versions;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;

/** The edges of safety, time, limits, and of what a plan is and says. */
final class EdgesOfForm extends Edges {
    EdgesOfForm() {
        safety();
        reviews();
        time();
        limits();
        form();
        told();
    }

    private void safety() {
        edge("no-plan-for-red-flags", () -> flag(Answer.NO), () -> flag(Answer.UNKNOWN));
        edge("restriction", () -> capped(3), () -> capped(4));
        edge("lubricant-allergen", () -> oil("OIL"), () -> oil("NUT_OIL"));
        edge("practitioner-qualified", () -> visits(3, 0), () -> drained());
        edge("overrides-recorded", () -> overridden(true), () -> overridden(false));
    }

    private static PlanFixtures flag(Answer answer) {
        return client(c -> c.withRedFlags(RedFlagAnswers.allNo().with("NIGHT_PAIN_SEVERE", answer)));
    }

    /** A painkiller caps at medium. */
    private static PlanFixtures capped(int pressure) {
        return visits(bare().reports("NSAID", Status.PRESENT), pressure, 0);
    }

    private static PlanFixtures oil(String lubricant) {
        return visits(bare().reports("ALLERGY_NUT", Status.PRESENT), 2, 0)
                .change("v0", MassageSession.class, v -> v.withLubricant(lubricant));
    }

    private static PlanFixtures drained() {
        PlanFixtures plan = visits(3, 0)
                .catalog(c -> c.with(b -> b.technique(io.massageplan.technique.Technique.builder()
                        .from(c.techniques().get("SWEDISH"))
                        .id("OWN")
                        .qualification("OWN_SCHOOL")
                        .build())));
        return plan.change("v0", MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", "OWN", 3, 45)));
    }

    private static PlanFixtures overridden(boolean written) {
        RuleOverride decision = RuleOverride.builder()
                .rule("I1")
                .reason("agreed")
                .by("PHYSICIAN")
                .from(day(0))
                .until(day(9))
                .build();
        PlanFixtures plan = capped(4).request(r -> r.withOverrides(decision));
        return written ? plan.plan(p -> p.withOverrides(decision)) : plan;
    }

    private void reviews() {
        edge("review-due", () -> visits(2, 0, 4, 8, 12, 16), () -> visits(2, 0, 4, 8, 12, 16, 20));
        edge(
                "review-branches",
                () -> reviewed(),
                () -> reviewed()
                        .change(
                                "r",
                                Review.class,
                                r -> r.withBranches(r.branches().subList(0, 2))));
        edge(
                "review-rides",
                () -> reviewed(),
                () -> reviewed().change("r", Review.class, r -> r.withStart(LocalTime.of(17, 51))));
        edge(
                "review-measures",
                () -> reviewed(),
                () -> reviewed().change("r", Review.class, r -> r.withMeasures("NRS", "NRS")));
        edge("firm-until-review", () -> reviewed(), () -> {
            PlanFixtures plan = reviewed();
            return plan.replaced(plan.plan().activities().stream()
                    .map(a -> PlanFixtures.withStatus(a, ActivityStatus.OUTLINE))
                    .toList());
        });
    }

    private static PlanFixtures reviewed() {
        PlanFixtures plan = visits(2, 0);
        return plan.add(plan.review("r", "v0"));
    }

    private void time() {
        edge("free-time", () -> at("19:00"), () -> at("19:01"));
        edge("practitioner-time", () -> slot("17:00"), () -> slot("17:01"));
        edge("no-overlap", () -> walkAt("18:00"), () -> walkAt("17:59"));
        edge("appointments-kept", () -> appointment("09:00"), () -> appointment("09:01"));
        edge("performer", () -> by("MASSAGE_THERAPIST"), () -> by("PHYSICAL_THERAPIST"));
    }

    private static PlanFixtures at(String start) {
        return visits(2, 0).change("v0", MassageSession.class, v -> v.withStart(LocalTime.parse(start)));
    }

    private static PlanFixtures slot(String start) {
        return visits(2, 0)
                .request(r -> r.withPractitioners(Practitioner.builder()
                        .id("ann")
                        .addSlots(day(0).atTime(LocalTime.parse(start)))
                        .build()))
                .change("v0", MassageSession.class, v -> v.withPractitioner("ann"));
    }

    private static PlanFixtures walkAt(String start) {
        PlanFixtures plan = visits(2, 0);
        return plan.add(plan.walk("w", day(0), 1).withStart(LocalTime.parse(start)));
    }

    private static PlanFixtures appointment(String start) {
        Appointment fixed = Appointment.builder()
                .id("dentist")
                .date(day(0))
                .start(LocalTime.of(9, 0))
                .length(Duration.ofMinutes(30))
                .performer("PHYSICIAN")
                .profession("PHYSICIAN")
                .status(ActivityStatus.FIRM)
                .build();
        return bare().request(r -> r.withAppointments(fixed)).add(fixed.withStart(LocalTime.parse(start)));
    }

    private static PlanFixtures by(String profession) {
        return visits(2, 0).change("v0", MassageSession.class, v -> v.withPerformer(profession));
    }

    private void limits() {
        edge("budget", () -> budget(1), () -> budget(0));
        edge("pins", () -> pinned(0), () -> pinned(1));
        edge("avoided", () -> avoided("NECK"), () -> avoided("LOWER_BACK"));
    }

    private static PlanFixtures budget(int visits) {
        return visits(2, 0).request(r -> r.withBudget(new VisitBudget(BudgetUnit.VISITS, visits, new TreeMap<>())));
    }

    private static PlanFixtures pinned(int day) {
        return visits(2, 0)
                .request(r -> r.withPins(
                        Pin.builder().kind(PinKind.VISIT).date(day(day)).build()));
    }

    private static PlanFixtures avoided(String region) {
        return visits(client(c -> c.withPreferences(c.preferences().withSitesAvoided(Site.of(region)))), 2, 0);
    }

    private void form() {
        edge("known-ids", () -> good(), () -> good().plan(p -> p.withProtocol("NOPE")));
        edge("request-digest", () -> good(), () -> good().plan(p -> p.withRequestDigest("00")));
        edge("plan-of-request", () -> good(), () -> good().plan(p -> p.withClientId("other")));
        edge("request-sound", () -> pregnant(44 * 7), () -> pregnant(44 * 7 + 1));
        edge(
                "versions",
                () -> good(),
                () -> good().plan(p -> p.withVersions(new Versions(
                        p.versions().library(), "0.0.9", p.versions().model()))));
        edge("phases-in-order", () -> phases(4), () -> phases(5));
        edge(
                "proposal-untouched",
                () -> visits(2, 0),
                () -> visits(2, 0).change("v0", MassageSession.class, v -> v.withStatus(ActivityStatus.DONE)));
        edge("inside-plan", () -> walkOn(55), () -> walkOn(56));
        edge("not-empty", () -> walkOn(0), Edges::bare);
    }

    private static PlanFixtures pregnant(int days) {
        return bare().reports(ConditionReport.builder()
                .condition("PREGNANCY")
                .addDates(START.minusDays(days))
                .build());
    }

    private static PlanFixtures phases(int settling) {
        List<String> phases = new java.util.ArrayList<>();
        for (int week = 0; week < 8; week++) {
            phases.add(week < settling ? "CHRONIC_SETTLE" : "CHRONIC_BUILD");
        }
        return bare().plan(p -> p.withPhases(phases));
    }

    private static PlanFixtures walkOn(int day) {
        PlanFixtures plan = bare();
        return plan.add(plan.walk("w", day(day), 1));
    }

    private void told() {
        edge(
                "restrictions-told",
                () -> good(),
                () -> saying(
                        good(),
                        p -> p.withRestrictions(
                                p.restrictions().subList(1, p.restrictions().size()))));
        edge("advice-given", () -> good(), () -> saying(good(), p -> p.withNotes(Instruction.of("plan.proposal"))));
        edge("advice-at-home", () -> cold(good(), "COLD_PACK", "14:00"), () -> {
            PlanFixtures plan = cold(good(), "COLD_PACK", "14:00");
            return saying(plan, p -> p.withNotes(Instruction.of("plan.proposal")));
        });
        edge(
                "client-told",
                () -> good(),
                () -> saying(good(), p -> p.withFlareUp(p.flareUp().subList(0, 5))));
        edge("clearances-told", () -> wish("PHYSICIAN"), () -> wish("FITNESS_INSTRUCTOR"));
        edge(
                "referrals-told",
                () -> referring(good())
                        .plan(p -> p.withReferrals(Referral.builder()
                                .to("PHYSICIAN")
                                .urgency(Urgency.ROUTINE)
                                .stopsPlan(false)
                                .reason(Reason.of("B19", List.of()))
                                .build())),
                () -> referring(good()));
        edge(
                "questions-told",
                () -> good(),
                () -> good().client(c -> {
                    TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
                    answers.remove("CLOTS");
                    return c.withAnswers(answers);
                }));
    }

    private static PlanFixtures referring(PlanFixtures plan) {
        return plan.reports("CLOTTING_DISORDER", Status.PRESENT);
    }

    /** The plan as it says everything, changed, and then exactly so. */
    private static PlanFixtures saying(
            PlanFixtures plan, java.util.function.UnaryOperator<io.massageplan.plan.CarePlan> change) {
        return plan.said(change);
    }

    private static PlanFixtures wish(String from) {
        ClearanceWish wish = ClearanceWish.builder()
                .from(from)
                .scope("NSAID")
                .addRestrictions("I1.1")
                .reason(Reason.of("I1.1", List.of()))
                .build();
        return capped(2).plan(p -> p.withClearances(wish));
    }
}
