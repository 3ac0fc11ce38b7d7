package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.all;
import static io.massageplan.screening.Small.cap;
import static io.massageplan.screening.Small.endsBy;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.reports;
import static io.massageplan.screening.Small.row;
import static io.massageplan.screening.Small.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Region;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Reach;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.Status;
import io.massageplan.safety.Subject;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever is printed, in a log or a test, tells nobody what a client has, nor where. */
class SecrecyTest {

    /** Stands in every id that says something of a client: of conditions, rows, places, findings, documents, words. */
    private static final String SECRET = "XYZZY";

    private static final String CONDITION = SECRET + "_DISEASE";
    private static final Site PLACE = Site.of(SECRET + "_PLACE");

    private static Catalog catalog() {
        Catalog standard = Catalog.standard();
        Region knee = standard.regions().get("KNEE");
        Condition nsaid = standard.conditions().get("NSAID");
        return standard.with(c -> c.region(knee.withId(PLACE.region())
                        .withPartOf("WHOLE_BODY")
                        .withNear()
                        .withPaired(false))
                .condition(Condition.builder()
                        .id(CONDITION)
                        .subject(Subject.DISEASE)
                        .addStatuses(Status.ACUTE, Status.CONTROLLED)
                        .siteAsked(true)
                        .question(nsaid.question())
                        .build())
                .contraindication(row(
                        SECRET + "_ROW",
                        all(reports(CONDITION)),
                        endsBy(refuse(ElementKind.MASSAGE, ElementKind.EXERCISE), EndsBy.Way.CLEARANCE)
                                .action(Action.REFER_FIRST),
                        endsBy(cap(2).where(where(Reach.SITE)), EndsBy.Way.CLEARANCE),
                        Small.restriction(Action.MONITOR, Element.of(ElementKind.MASSAGE))
                                .advice(Optional.of("rise-slowly")),
                        refuse(ElementKind.COLD).where(where(Reach.SITE))))
                .contraindication(row(SECRET + "_TWO", all(reports(CONDITION, Status.CONTROLLED)), cap(1))));
    }

    private static ClientProfile client() {
        return Profiles.healthy()
                .putAnswer("HEART_CIRCULATION", Answer.UNKNOWN)
                .redFlags(RedFlagAnswers.allNo().with("NIGHT_PAIN_SEVERE", Answer.UNKNOWN))
                .addConditions(report(CONDITION).addSites(PLACE).build())
                .addConditions(report("SADDLE_ANAESTHESIA").build())
                .addComplaints(Small.complaint(PLACE.region()).build())
                .addClearances(Clearance.builder()
                        .by("PHYSICIAN")
                        .reference(SECRET + " letter")
                        .given(DAY.minusDays(1))
                        .addScope(CONDITION, SECRET + "_ROW")
                        .addSites(PLACE)
                        .pressureMost(PressureLevel.MEDIUM)
                        .build())
                .addAssessments(Assessment.builder()
                        .by("PHYSICIAN")
                        .reference(SECRET + " letter")
                        .date(DAY.minusDays(1))
                        .addOf(CONDITION)
                        .build())
                .build();
    }

    private static RuleOverride override() {
        return RuleOverride.builder()
                .rule(SECRET + "_ROW.2")
                .addSites(PLACE)
                .reason(SECRET)
                .by("PHYSICIAN")
                .from(DAY)
                .until(DAY.plusDays(3))
                .build();
    }

    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private final Set<String> types = new TreeSet<>();

    @Test
    void nothingThatIsPrinted_tellsWhatAClientHas_norWhere() {
        Catalog catalog = catalog();
        ClientProfile client = client();
        Screening screening =
                Screening.of(client, new DateRange(DAY, DAY.plusWeeks(2)), Set.of(), List.of(override()), catalog);

        walk(client);
        walk(override());
        walk(screening);
        walk(screening.massage(DAY, "DEEP_TISSUE", PLACE));
        walk(screening.massage(DAY, "SWEDISH", Site.of("WHOLE_BODY")));
        walk(screening.firstMassage(DAY, "SWEDISH", PLACE));
        walk(screening.thermal(DAY, "COLD_PACK", PLACE));
        walk(screening.exercise(DAY, "WALKING"));
        // Without documents and findings there is a letter to ask for.
        walk(Small.screen(
                client.withAssessments()
                        .withClearances()
                        .withConditions(report(CONDITION).build()),
                catalog));
        walk(ProfileProblems.of(
                client.withConditions(report(SECRET).addSites(Site.of(SECRET)).build()), catalog));

        // It is there, in what the types hold, and only not in what they print.
        assertTrue(screening.massage(DAY, "DEEP_TISSUE", PLACE).reasons().stream()
                .anyMatch(r -> r.rule().contains(SECRET)));
        assertTrue(
                types.containsAll(List.of(
                        "Assessment",
                        "Clearance",
                        "ClearanceWish",
                        "ClientProfile",
                        "Complaint",
                        "ConditionReport",
                        "InForce",
                        "OpenQuestion",
                        "Permission",
                        "Problem",
                        "Reason",
                        "RedFlagAnswers",
                        "Referral",
                        "RuleOverride",
                        "Screening")),
                types.toString());
    }

    @Test
    void reason_showsARuleOfTheHouse_andHidesARow() {
        assertEquals("Reason{deep-gap}", Reason.of("deep-gap", List.of()).toString());
        assertEquals("Reason{row}", Reason.of("C11.2", List.of()).toString());
    }

    @Test
    void report_inAnException_isTheOnlyPlaceWhereAValueMayStand() {
        ConditionReport report = report(SECRET).build();
        assertFalse(report.toString().contains(SECRET));
    }

    private void walk(Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::walk);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::walk);
        } else if (isOfAClient(value) && seen.put(value, true) == null) {
            types.add(value.getClass().getSimpleName().replace("Immutable", ""));
            String printed = value.toString();
            assertFalse(printed.contains(SECRET), printed);
            assertFalse(printed.contains("SADDLE") || printed.contains("NIGHT_PAIN"), printed);
            parts(value);
        }
    }

    private static boolean isOfAClient(Object value) {
        String type = value.getClass().getName();
        return !value.getClass().isEnum()
                && (type.startsWith("io.massageplan.client.")
                        || type.startsWith("io.massageplan.screening.")
                        || type.startsWith("io.massageplan.safety.")
                        || type.startsWith("io.massageplan.evidence."));
    }

    private void parts(Object value) {
        for (Method method : value.getClass().getMethods()) {
            boolean part = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != void.class;
            if (part) {
                try {
                    method.setAccessible(true);
                    walk(method.invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(method.toString(), e);
                }
            }
        }
    }
}
