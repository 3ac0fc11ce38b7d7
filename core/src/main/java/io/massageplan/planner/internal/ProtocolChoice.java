package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.MassageHistory;
import io.massageplan.evidence.Stage;
import io.massageplan.plan.PlanRequest;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.protocol.Protocol;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which protocol serves a request, and which phase each plan week belongs to: from the client, never from the plan's length. */
final class ProtocolChoice {
    private ProtocolChoice() {}

    static Protocol of(PlanRequest request, Catalog catalog) {
        return catalog.protocols().get(request.protocol().orElseGet(() -> standard(request, catalog)));
    }

    private static String standard(PlanRequest request, Catalog catalog) {
        ClientProfile client = request.client();
        Optional<Complaint> complaint = complaint(client);
        if (complaint.isPresent()) {
            Stage stage = stage(complaint.get().onset(), request.start(), catalog);
            boolean neck =
                    catalog.body().contains("NECK", complaint.get().site().region());
            return stage == Stage.CHRONIC && neck ? "NECK_CHRONIC" : stage.name();
        }
        if (client.goals().stream().anyMatch(g -> g.goal().equals("REDUCE_STRESS"))) {
            return "STRESS_RELIEF";
        }
        boolean race = client.loads().stream()
                .anyMatch(l ->
                        catalog.loadEvents().get(l.event()).noDeepFromHours().isPresent());
        if (race || client.goals().stream().anyMatch(g -> g.goal().equals("SPORTS_RECOVERY"))) {
            return "SPORTS_RECOVERY";
        }
        return client.complaints().isEmpty() ? "PREVENTION" : "MAINTENANCE";
    }

    /** The complaint planned for: the first that is not over. */
    static Optional<Complaint> complaint(ClientProfile client) {
        return client.complaints().stream().filter(c -> !c.recovered()).findFirst();
    }

    static Stage stage(LocalDate onset, LocalDate day, Catalog catalog) {
        long weeks = ChronoUnit.WEEKS.between(onset, day);
        if (weeks < catalog.fact("stage-acute-weeks")) {
            return Stage.ACUTE;
        }
        return weeks < catalog.fact("stage-subacute-weeks") ? Stage.SUBACUTE : Stage.CHRONIC;
    }

    /** The phase of each plan week. Course weeks already delivered are left out; the last phase goes on to the end. */
    static List<Week> weeks(PlanRequest request, Protocol protocol) {
        int delivered = request.client()
                .massageHistory()
                .map(MassageHistory::courseVisits)
                .orElse(0);
        List<Week> weeks = new ArrayList<>();
        for (Phase phase : protocol.phases()) {
            int length = phase.weeks().orElse(Integer.MAX_VALUE);
            if (phase.mode() == PhaseMode.COURSE
                    && delivered > 0
                    && phase.weeks().isPresent()) {
                int done = Math.min(length, delivered * phase.gapHigh() / 7);
                length -= done;
                delivered -= done * 7 / phase.gapHigh();
            }
            for (int i = 0; i < length && weeks.size() < request.weeks(); i++) {
                weeks.add(new Week(weeks.size(), wished(phase, request)));
            }
        }
        Phase last = protocol.phases().get(protocol.phases().size() - 1);
        while (weeks.size() < request.weeks()) {
            weeks.add(new Week(weeks.size(), wished(last, request)));
        }
        return List.copyOf(weeks);
    }

    /** The phase with the pressure the client wishes for, as far as the phase goes. */
    private static Phase wished(Phase phase, PlanRequest request) {
        return request.client()
                .preferences()
                .pressure()
                .map(wish -> wish.compareTo(phase.pressureMost()) > 0 ? phase.pressureMost() : wish)
                .map(phase::withPressureWanted)
                .orElse(phase);
    }
}
