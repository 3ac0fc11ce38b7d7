package io.massageplan.catalog;

import io.massageplan.evidence.Fact;
import io.massageplan.evidence.Stage;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.protocol.ExerciseTarget;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;
import io.massageplan.protocol.Protocol;
import io.massageplan.technique.Technique;
import java.util.List;
import java.util.Set;

/** One phase: its ids, its rhythm, its pressures, and that a sparse calendar never beats the dose it asks for. */
final class PhaseCheck {
    private static final String NO_APPLICATION = "NONE";

    // What one wish that is not met costs, in points: the weights of the planning model. House choice.
    private static final int RANK = 3;
    private static final int LEVEL = 4;
    private static final int FIVE_MINUTES = 1;
    private static final int DAY_AND_SLOT = 6;
    private static final int APPLICATION = 2;

    private final Findings findings;
    private final Catalog catalog;
    private final Protocol protocol;
    private final Phase phase;

    private PhaseCheck(Findings findings, Protocol protocol, Phase phase) {
        this.findings = findings;
        this.catalog = findings.catalog();
        this.protocol = protocol;
        this.phase = phase;
    }

    static void check(Findings findings, Protocol protocol, Phase phase) {
        PhaseCheck check = new PhaseCheck(findings, protocol, phase);
        check.ids();
        check.exercise();
        if (phase.mode() == PhaseMode.NONE) {
            findings.require(
                    phase.visitsMostPerWeek() == 0 && phase.techniques().isEmpty(),
                    "plans no massage, and must have neither visits nor techniques.");
            return;
        }
        check.rhythm();
        check.pressure();
        if (phase.mode() == PhaseMode.COURSE) {
            check.sparseIsDearer();
        }
    }

    private void ids() {
        findings.known(catalog.techniques(), phase.techniques());
        findings.known(catalog.exercises(), phase.exercises());
        applications(phase.before());
        applications(phase.after());
        findings.known(phase.evidence());
    }

    private void applications(List<String> ids) {
        findings.known(
                catalog.thermal(),
                ids.stream().filter(id -> !id.equals(NO_APPLICATION)).toList());
    }

    /** A kind that is wanted needs an exercise, and one that no restriction on a movement can take away. */
    private void exercise() {
        for (ExerciseTarget target : phase.exercise()) {
            List<Exercise> offered = phase.exercises().stream()
                    .flatMap(id -> catalog.exercises().find(id).stream())
                    .filter(e -> e.kind() == target.kind())
                    .toList();
            if (target.kind() == ExerciseKind.STRENGTH) {
                catalog.facts()
                        .find("strength-days-per-week-most")
                        .map(Fact::intValue)
                        .ifPresent(most -> findings.require(
                                target.most() <= most,
                                "has %d strength days a week, the most are %d (strength-days-per-week-most).",
                                target.most(),
                                most));
            }
            findings.require(
                    target.target() == 0 || !offered.isEmpty(),
                    "wants " + target.kind() + " and offers no exercise of that kind.");
        }
        for (ExerciseKind kind : List.of(ExerciseKind.BLOCK_LIGHT, ExerciseKind.STRENGTH)) {
            boolean wanted = phase.exercise().stream().anyMatch(t -> t.kind() == kind && t.target() > 0);
            findings.require(
                    !wanted || phase.exercises().stream().anyMatch(id -> isPlain(id, kind)),
                    "offers no " + kind + " that is free of bending, turning, lying and balance.");
        }
    }

    private boolean isPlain(String id, ExerciseKind kind) {
        return catalog.exercises()
                .find(id)
                .filter(e -> e.kind() == kind)
                .filter(e -> e.flags().isEmpty() || e.flags().equals(Set.of(ExerciseFlag.STRENGTH)))
                .isPresent();
    }

    private void rhythm() {
        findings.require(phase.gapLow() > 0, "must have an ideal gap of at least a day.");
        findings.require(phase.visitsMostPerWeek() > 0, "must allow a visit a week.");
        atMost(phase.visitsMostPerWeek(), "visits a week", "visits-per-7-days-most");
        catalog.facts()
                .find("session-minutes-least-focal")
                .map(Fact::intValue)
                .ifPresent(least -> findings.require(
                        phase.minutesLeast() >= least,
                        "its shortest visit takes %d minutes, the least are %d.",
                        phase.minutesLeast(),
                        least));
        boolean course = phase.mode() == PhaseMode.COURSE;
        atMost(phase.gapHigh(), "days between visits", course ? "course-gap-days-most" : "visit-gap-days-most");
    }

    private void pressure() {
        findings.require(!phase.techniques().isEmpty(), "plans massage, and must have a technique.");
        if (protocol.stage().filter(Stage.ACUTE::equals).isPresent()) {
            atMost(phase.pressureMost().level(), "as pressure in an acute stage", "acute-pressure-most");
        }
        boolean wanted = false;
        for (String id : phase.techniques()) {
            for (Technique technique : catalog.techniques().find(id).stream().toList()) {
                findings.require(
                        least(technique) <= phase.pressureMost().level(),
                        "%s begins at pressure %d, the phase ends at %d.",
                        id,
                        least(technique),
                        phase.pressureMost().level());
                wanted |= least(technique) <= phase.pressureWanted().level()
                        && most(technique) >= phase.pressureWanted().level();
            }
        }
        findings.require(
                wanted || phase.techniques().isEmpty(),
                "has no technique of the wanted pressure "
                        + phase.pressureWanted().level() + ".");
    }

    private void atMost(int value, String what, String fact) {
        catalog.facts()
                .find(fact)
                .map(Fact::intValue)
                .ifPresent(most ->
                        findings.require(value <= most, "%d %s must be at most %d (%s).", value, what, most, fact));
    }

    /**
     * Two neighbouring ideal gaps that become one must cost more than the dearest visit anybody may have, else leaving
     * visits out would be the cheapest calendar.
     */
    private void sparseIsDearer() {
        int leftOut = phase.latePoints() * (2 * phase.gapLow() - phase.gapHigh());
        int dearest = dearestVisit();
        findings.require(
                leftOut > dearest,
                "leaving out a visit costs %d points, the dearest visit %d; it must cost more.",
                leftOut,
                dearest);
    }

    /** The last technique of the list alone, at its lightest, on the wrong day, as short as it may be. */
    private int dearestVisit() {
        int dearest = 0;
        for (int rank = 0; rank < phase.techniques().size(); rank++) {
            int cost = RANK * rank;
            for (Technique technique : catalog
                    .techniques()
                    .find(phase.techniques().get(rank))
                    .stream()
                    .toList()) {
                int wanted = phase.pressureWanted().level();
                cost += LEVEL * Math.max(wanted - least(technique), 0);
            }
            dearest = Math.max(dearest, cost);
        }
        int shorter = (phase.minutes() - phase.minutesLeast()) / 5 * FIVE_MINUTES;
        return dearest + shorter + DAY_AND_SLOT + APPLICATION;
    }

    private static int least(Technique technique) {
        return technique.pressureLeast().map(p -> p.level()).orElse(0);
    }

    private static int most(Technique technique) {
        return technique.pressureMost().map(p -> p.level()).orElse(0);
    }
}
