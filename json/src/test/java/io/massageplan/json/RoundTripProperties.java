package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.PlanResult;
import io.massageplan.screening.Permission;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read as the same value, and the same value is the same bytes. */
class RoundTripProperties {
    private static final MassagePlanJson JSON = MassagePlanJson.ofAnyIds();
    private static final JsonMapper FOREIGN =
            JsonMapper.builder().addModule(new MassagePlanModule()).build();

    @Property(tries = 100)
    void request(@ForAll("requests") PlanRequest request) {
        String written = JSON.write(request);

        assertEquals(request, JSON.readIntake(written));
        assertEquals(request, JSON.readIntake(JSON.compact().write(request)));
        assertEquals(written, JSON.write(JSON.readIntake(written)));
        assertEquals(request, FOREIGN.readValue(FOREIGN.writeValueAsString(request), PlanRequest.class));
    }

    @Property(tries = 100)
    void plan(@ForAll("plans") CarePlan plan) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JSON.write(plan, written);

        assertEquals(plan, JSON.readPlan(written.toByteArray()));
        assertEquals(JSON.write(plan), JSON.write(JSON.readPlan(JSON.compact().write(plan))));
        assertEquals(plan, FOREIGN.readValue(FOREIGN.writeValueAsString(plan), CarePlan.class));
    }

    @Property(tries = 100)
    void result(@ForAll("results") PlanResult result) {
        assertEquals(result, JSON.readResult(JSON.write(result)));
    }

    @Property(tries = 100)
    void permission(@ForAll("permissions") Permission permission) {
        assertEquals(permission, FOREIGN.readValue(FOREIGN.writeValueAsString(permission), Permission.class));
    }

    /** An outline says of every value where it stands. */
    @Property(tries = 25)
    void outline_places(@ForAll("plans") CarePlan plan) {
        String text = JSON.write(plan);
        List<String> lines = text.lines().toList();

        placed(Outline.of(text), lines);
    }

    private static void placed(Node node, List<String> lines) {
        String rest = lines.get(node.at().getLineNr() - 1).substring(node.at().getColumnNr() - 1);
        String begins = switch (node.token()) {
            case START_OBJECT -> "{";
            case START_ARRAY -> "[";
            case VALUE_STRING -> "\"";
            default -> node.text();
        };
        assertEquals(begins, rest.substring(0, begins.length()), node.pointer());
        node.children().forEach(child -> placed(child, lines));
    }

    @Provide
    Arbitrary<PlanRequest> requests() {
        return Generated.of(PlanRequest.class);
    }

    @Provide
    Arbitrary<CarePlan> plans() {
        return Generated.of(CarePlan.class);
    }

    @Provide
    Arbitrary<PlanResult> results() {
        return Generated.of(PlanResult.class);
    }

    @Provide
    Arbitrary<Permission> permissions() {
        return Generated.of(Permission.class);
    }
}
