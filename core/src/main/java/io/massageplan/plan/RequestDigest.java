package io.massageplan.plan;

import io.massageplan.client.Break;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Goal;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Preferences;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a request: a plan carries it, so that a plan is never held against another request than its own.
 * <p>
 * It is the SHA-256 of a text that writes every part of the request in one fixed order, sets sorted, and names its own
 * version; the text itself holds health data and is never shown or kept. The same request gives the same digest on every
 * machine, and a change of any part gives another one. Thread-safe.
 * <pre>
 * boolean mine = plan.requestDigest().equals(RequestDigest.of(request));
 * </pre>
 */
public final class RequestDigest {
    private static final String VERSION = "massageplan-request-1";

    private RequestDigest() {}

    /** The digest of a request: 64 hexadecimal digits, lower case. */
    public static String of(PlanRequest request) {
        CanonicalText text = new CanonicalText(VERSION);
        request(text, request);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void request(CanonicalText t, PlanRequest r) {
        t.part("client", r.client(), RequestDigest::client);
        t.date("start", r.start());
        t.number("weeks", r.weeks());
        t.list("weekly", r.availability().weekly(), RequestDigest::freeTime);
        t.list("breaks", r.availability().breaks(), RequestDigest::freeFrom);
        t.number("travelMinutes", r.availability().travelMinutes());
        t.flag("homeCareAnyTime", r.availability().homeCareAnyTime());
        t.list("practitioners", r.practitioners(), RequestDigest::practitioner);
        t.text("protocol", r.protocol());
        t.part("budget", r.budget(), RequestDigest::budget);
        t.number("homeMinutesPerDay", r.homeMinutesPerDay());
        t.number("homeMinutesPerWeek", r.homeMinutesPerWeek());
        t.list("pins", r.pins(), RequestDigest::pin);
        t.list("appointments", r.appointments(), RequestDigest::appointment);
        t.list("overrides", r.overrides(), RequestDigest::override);
        t.number("visitMinutesMost", r.visitMinutesMost());
        // Left out where there is none: a first plan keeps the digest it always had.
        r.delivered().ifPresent(d -> t.part("delivered", d, RequestDigest::delivered));
    }

    private static void delivered(CanonicalText t, Delivered d) {
        t.date("openFrom", d.openFrom());
        t.list("reports", d.reports(), RequestDigest::report);
        t.list("scores", d.scores(), (text, score) -> {
            text.text("measure", score.measure());
            text.date("date", score.date());
            text.number("score", score.score());
        });
        t.texts("techniquesGivenUp", d.techniquesGivenUp());
        t.entries("numbers", d.numbers(), (text, number) -> text.number("number", number));
    }

    private static void report(CanonicalText t, ActivityReport r) {
        t.text("activity", r.activity());
        t.name("happened", r.happened());
        t.date("date", r.date());
        t.time("start", r.start());
        t.number("minutes", r.minutes());
        t.name("pressure", r.pressure());
        t.number("soreness", r.soreness());
        t.flag("bruised", r.bruised());
        t.name("outcome", r.outcome());
    }

    private static void client(CanonicalText t, ClientProfile c) {
        t.text("id", c.id());
        t.number("birthYear", c.birthYear());
        t.part("redFlags", c.redFlags(), RequestDigest::redFlags);
        t.list("complaints", c.complaints(), RequestDigest::complaint);
        t.list("conditions", c.conditions(), RequestDigest::condition);
        t.entries("answers", c.answers(), (text, answer) -> text.name("answer", answer));
        t.list("loads", c.loads(), (text, load) -> {
            text.text("event", load.event());
            text.date("date", load.date());
        });
        t.list("clearances", c.clearances(), RequestDigest::clearance);
        t.list("assessments", c.assessments(), RequestDigest::assessment);
        t.list("goals", c.goals(), RequestDigest::goal);
        t.part("preferences", c.preferences(), RequestDigest::preferences);
        t.name("consent", c.consent());
        t.part("massageHistory", c.massageHistory(), RequestDigest::massageHistory);
        t.part("exerciseHistory", c.exerciseHistory(), RequestDigest::exerciseHistory);
    }

    private static void redFlags(CanonicalText t, RedFlagAnswers r) {
        t.name("allOthers", r.allOthers());
        t.entries("answers", r.answers(), (text, answer) -> text.name("answer", answer));
    }

    private static void complaint(CanonicalText t, Complaint c) {
        t.site("site", c.site());
        t.number("painNow", c.painNow());
        t.number("painAverage", c.painAverage());
        t.number("painWorst", c.painWorst());
        t.date("onset", c.onset());
        t.names("qualities", c.qualities());
        t.sites("radiatesTo", c.radiatesTo());
        t.name("trend", c.trend());
        t.name("cause", c.cause());
        t.names("signs", c.signs());
        t.number("earlierEpisodes", c.earlierEpisodes());
        t.flag("recovered", c.recovered());
    }

    private static void condition(CanonicalText t, ConditionReport c) {
        t.text("condition", c.condition());
        t.name("status", c.status());
        t.sites("sites", c.sites());
        t.dates("dates", c.dates());
        t.date("endedOn", c.endedOn());
    }

    private static void clearance(CanonicalText t, Clearance c) {
        t.text("by", c.by());
        t.text("reference", c.reference());
        t.date("given", c.given());
        t.date("until", c.until());
        t.texts("scope", c.scope());
        t.sites("sites", c.sites());
        t.name("pressureMost", c.pressureMost());
    }

    private static void assessment(CanonicalText t, Assessment a) {
        t.text("by", a.by());
        t.date("date", a.date());
        t.texts("of", a.of());
        t.text("reference", a.reference());
    }

    private static void goal(CanonicalText t, Goal g) {
        t.text("goal", g.goal());
        t.text("measure", g.measure());
        t.number("baseline", g.baseline());
        t.number("target", g.target());
        t.date("by", g.by());
        t.text("activity", g.activity());
    }

    private static void preferences(CanonicalText t, Preferences p) {
        t.texts("techniques", p.techniques());
        t.texts("techniquesAvoided", p.techniquesAvoided());
        t.name("pressure", p.pressure());
        t.name("pressureMost", p.pressureMost());
        t.sites("sitesAvoided", p.sitesAvoided());
        t.names("positionsAvoided", p.positionsAvoided());
        t.texts("lubricantsAvoided", p.lubricantsAvoided());
        t.name("thermal", p.thermal());
        t.texts("exercises", p.exercises());
        t.texts("exercisesAvoided", p.exercisesAvoided());
        t.names("days", p.days());
        t.flag("nonWestern", p.nonWestern());
    }

    private static void massageHistory(CanonicalText t, MassageHistory h) {
        t.date("lastVisit", h.lastVisit());
        t.name("lastPressure", h.lastPressure());
        t.number("lastSoreness", h.lastSoreness());
        t.flag("bruised", h.bruised());
        t.name("tolerated", h.tolerated());
        t.number("courseVisits", h.courseVisits());
        t.dates("recentVisits", h.recentVisits());
    }

    private static void exerciseHistory(CanonicalText t, ExerciseHistory h) {
        t.entries("rungs", h.rungs(), (text, rung) -> text.number("rung", rung));
        t.number("walkingMinutes", h.walkingMinutes());
        t.date("lastStrength", h.lastStrength());
    }

    private static void freeTime(CanonicalText t, FreeTime f) {
        t.names("days", f.days());
        t.time("from", f.from());
        t.time("to", f.to());
        t.names("uses", f.uses());
    }

    private static void freeFrom(CanonicalText t, Break b) {
        t.date("from", b.from());
        t.date("to", b.to());
        t.name("kind", b.kind());
    }

    private static void practitioner(CanonicalText t, Practitioner p) {
        t.text("id", p.id());
        t.text("profession", p.profession());
        t.texts("qualifications", p.qualifications());
        t.texts("techniques", p.techniques());
        t.list("weekly", p.weekly(), RequestDigest::freeTime);
        t.list("slots", p.slots(), (text, slot) -> {
            text.date("date", slot.toLocalDate());
            text.time("time", slot.toLocalTime());
        });
    }

    private static void budget(CanonicalText t, VisitBudget b) {
        t.name("unit", b.unit());
        t.number("amount", b.amount());
        t.entries("priceByMinutes", b.priceByMinutes(), (text, price) -> text.number("price", price));
    }

    private static void pin(CanonicalText t, Pin p) {
        t.name("kind", p.kind());
        t.date("date", p.date());
        t.time("start", p.start());
        t.text("technique", p.technique());
    }

    private static void appointment(CanonicalText t, Appointment a) {
        t.text("id", a.id());
        t.date("date", a.date());
        t.time("start", a.start());
        t.number("minutes", a.length().toMinutes());
        t.text("performer", a.performer());
        t.name("status", a.status());
        t.list("reasons", a.reasons(), RequestDigest::reason);
        t.list("instructions", a.instructions(), RequestDigest::instruction);
        t.text("profession", a.profession());
        t.flag("touch", a.touch());
        t.flag("strenuous", a.strenuous());
    }

    private static void reason(CanonicalText t, Reason r) {
        t.text("rule", r.rule());
        t.entries("facts", r.facts(), (text, value) -> text.text("value", value));
        t.texts("sources", r.sources());
    }

    private static void instruction(CanonicalText t, Instruction i) {
        t.text("text", i.text());
        t.entries("facts", i.facts(), (text, value) -> text.text("value", value));
    }

    private static void override(CanonicalText t, RuleOverride o) {
        t.text("rule", o.rule());
        t.sites("sites", o.sites());
        t.text("reason", o.reason());
        t.text("by", o.by());
        t.date("from", o.from());
        t.date("until", o.until());
    }
}
