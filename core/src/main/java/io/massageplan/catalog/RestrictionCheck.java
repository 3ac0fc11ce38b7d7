package io.massageplan.catalog;

import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Clinicians;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Kind;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.technique.Position;
import io.massageplan.technique.Technique;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A restriction must be able to bite: on something known, at some time, with some consequence. */
final class RestrictionCheck {
    private static final String PROFESSION = "profession";
    private static final List<String> HEAT = List.of("DEEP", "LARGE_AREA");
    private static final String RUBBED = "RUBBED";
    /** What is done with hands on a client: what a pressure can be capped of and a session shortened. */
    private static final Set<ElementKind> TOUCH = EnumSet.of(
            ElementKind.MASSAGE,
            ElementKind.CIRCULATORY_MASSAGE,
            ElementKind.TECHNIQUE,
            ElementKind.STROKE,
            ElementKind.STRETCHING,
            ElementKind.JOINT_MOVEMENT,
            ElementKind.TOOL,
            ElementKind.SUCTION);

    private final Findings findings;
    private final Catalog catalog;
    private final Restriction restriction;

    private RestrictionCheck(Findings findings, Restriction restriction) {
        this.findings = findings.about("restriction", restriction.id());
        this.catalog = findings.catalog();
        this.restriction = restriction;
    }

    static void check(Findings findings) {
        Set<String> ids = new HashSet<>();
        for (Contraindication row : findings.catalog().contraindications().all()) {
            for (Restriction restriction : row.restrictions()) {
                new RestrictionCheck(findings, restriction).check(row, ids.add(restriction.id()));
            }
            boolean emergency = row.restrictions().stream().anyMatch(r -> r.hardness() == Hardness.EMERGENCY);
            findings.about("contraindication", row.id())
                    .require(
                            row.kinds().contains(Kind.EMR) == emergency,
                            "must be of kind EMR exactly when one of its restrictions is an emergency.");
        }
    }

    private void check(Contraindication row, boolean first) {
        findings.require(first, "must not be there twice.");
        findings.require(restriction.id().startsWith(row.id() + "."), "must begin with its row, " + row.id() + ".");
        for (Element element : restriction.elements()) {
            element(element);
        }
        findings.known(catalog.regions(), restriction.where().regions());
        window();
        ends();
        Action action = restriction.action();
        findings.require(
                (action == Action.REFER_NOW) == (restriction.hardness() == Hardness.EMERGENCY),
                "must refer now exactly when it is an emergency.");
        findings.require(
                action != Action.MONITOR && action != Action.ASK
                        || restriction.advice().isPresent(),
                "blocks nothing and advises nothing.");
    }

    private void element(Element element) {
        String target = element.target().orElse("");
        boolean targeted = element.target().isPresent();
        switch (element.kind()) {
            case TECHNIQUE -> findings.known(catalog.techniques(), target);
            case STROKE -> findings.known(catalog.strokes(), target);
            case POSITION ->
                named(Stream.of(Position.values()).anyMatch(p -> p.name().equals(target)), element);
            case LUBRICANT -> {
                if (targeted) {
                    findings.known(catalog.lubricants(), target);
                }
            }
            case HEAT -> named(!targeted || HEAT.contains(target), element);
            case COLD -> named(!targeted || target.equals(RUBBED), element);
            case EXERCISE -> named(!targeted || isExercise(target), element);
            default -> named(!targeted, element);
        }
        boolean numbered = restriction.limit().isPresent();
        findings.require(!numbered || TOUCH.contains(element.kind()), element + " has nothing that could be capped.");
        boolean product = element.kind() == ElementKind.LUBRICANT || element.kind() == ElementKind.SCENT;
        findings.require(
                product || restriction.action() != Action.REPLACE_PRODUCT, element + " is no product to replace.");
        if (TOUCH.contains(element.kind()) && isKnown(element, target)) {
            bites(element);
        }
    }

    private boolean isKnown(Element element, String target) {
        return switch (element.kind()) {
            case TECHNIQUE -> catalog.techniques().contains(target);
            case STROKE -> catalog.strokes().contains(target);
            default -> catalog.techniques().size() > 0;
        };
    }

    private static boolean isExercise(String target) {
        return Stream.of(ExerciseFlag.values()).anyMatch(f -> f.name().equals(target))
                || Stream.of(ExerciseKind.values()).anyMatch(k -> k.name().equals(target));
    }

    private void named(boolean known, Element element) {
        findings.require(known, element + " is nothing that can be restricted.");
    }

    /** Some technique must have the element, and for a cap be given firmer than the cap allows. */
    private void bites(Element element) {
        int firmest = -1;
        for (Technique technique : catalog.techniques().all()) {
            if (ElementMatch.has(technique, element, catalog)) {
                firmest = Math.max(
                        firmest, technique.pressureMost().map(p -> p.level()).orElse(0));
            }
        }
        findings.require(firmest >= 0, "no technique has " + element + ".");
        if (restriction.action() == Action.CAP_PRESSURE && firmest >= 0) {
            findings.require(
                    restriction.limit().orElse(0) < firmest,
                    "caps %s at %d, and nothing of it is firmer.",
                    element,
                    restriction.limit().orElse(0));
        }
    }

    private void window() {
        Optional<TimeSpan> from = restriction.when().from();
        Optional<TimeSpan> to = restriction.when().to();
        findings.require(from.isEmpty() || to.isEmpty() || hours(from.get()) < hours(to.get()), "has an empty window.");
        findings.require(
                restriction.when().anchor() != Anchor.END || to.isEmpty() || hours(to.get()) > 0,
                "must not end before what it waits for has ended.");
        boolean windowed = switch (restriction.when().anchor()) {
            case EVENT, ON_THE_DAY, AFTER_TOUCH -> true;
            case END, FIRST_VISIT, ALWAYS -> false;
        };
        findings.require(windowed == from.isPresent(), "must have a window exactly when it counts from an event.");
    }

    /** Whoever is named to clear must be known, and be somebody who may. */
    private void signs(String profession) {
        boolean known = catalog.named()
                .find(profession)
                .filter(n -> n.kind().equals(PROFESSION))
                .isPresent();
        findings.require(known, "%s is no profession of the catalogue.", profession);
        findings.require(Clinicians.include(profession), "%s may not clear anybody.", profession);
    }

    private static long hours(TimeSpan span) {
        return span.amount() * span.unit().getDuration().toHours();
    }

    private void ends() {
        findings.require(!restriction.ends().isEmpty(), "must say what ends it, NEVER if nothing does.");
        for (EndsBy end : restriction.ends()) {
            end.professions().forEach(this::signs);
        }
        findings.require(
                restriction.ends().stream()
                                .filter(e -> e.way() == EndsBy.Way.CLEARANCE)
                                .count()
                        <= 1,
                "must not end by two sorts of clearance.");
        findings.require(
                !restriction.endsBy(EndsBy.Way.NEVER) || restriction.ends().size() == 1,
                "must not end by NEVER and by something else.");
        findings.require(
                restriction.hardness() != Hardness.EMERGENCY
                        || restriction.ends().stream().allMatch(e -> e.way() == EndsBy.Way.ASSESSMENT),
                "is an emergency, and must end by assessment alone.");
        findings.require(
                restriction.action() != Action.REFER_FIRST
                        || restriction.endsBy(EndsBy.Way.CLEARANCE)
                        || restriction.endsBy(EndsBy.Way.ASSESSMENT)
                        || restriction.endsBy(EndsBy.Way.QUALIFICATION),
                "refers, and must end by what the referral brings.");
    }
}
