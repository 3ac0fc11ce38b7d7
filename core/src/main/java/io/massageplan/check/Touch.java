package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Segment;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.SparedSite;
import io.massageplan.technique.ForceType;
import io.massageplan.technique.Lubricant;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Stroke;
import io.massageplan.technique.Technique;
import io.massageplan.technique.Trait;
import java.util.List;
import java.util.Optional;

/** One segment of massage as restrictions see it, and which of their elements it uses. */
final class Touch {
    private static final String SUCTION = "SUCTION";

    private final Catalog catalog;
    private final Geometry geometry;
    private final Optional<Technique> technique;
    private final Segment segment;
    private final String lubricant;

    Touch(Segment segment, MassageSession session, Catalog catalog, Geometry geometry) {
        this.catalog = catalog;
        this.geometry = geometry;
        this.segment = segment;
        this.technique = catalog.techniques().find(segment.technique());
        this.lubricant = session.lubricant();
    }

    Site site() {
        return segment.site();
    }

    PressureLevel pressure() {
        return segment.pressure();
    }

    /** Whether its pressure can be told: a cup has none. What the catalogue does not know is taken at its word. */
    boolean hasPressure() {
        return technique.map(t -> t.pressureMost().isPresent()).orElse(true);
    }

    String technique() {
        return segment.technique();
    }

    /** Whether the places of an area inside this segment keep a cap. */
    boolean keepsCap(int cap, Area area) {
        return keepsTo(Permissions.kept(cap, hasPressure()), area);
    }

    /** Whether an element stands for the technique of this segment as a whole. */
    boolean isOf(Element element) {
        boolean sucks =
                element.kind() == ElementKind.SUCTION && segment.strokes().contains(SUCTION);
        return sucks || technique.map(t -> isOf(element, t)).orElse(element.kind() == ElementKind.MASSAGE);
    }

    /** Whether an element stands for a technique as a whole. */
    static boolean isOf(Element element, Technique technique) {
        return switch (element.kind()) {
            case MASSAGE -> true;
            case CIRCULATORY_MASSAGE -> technique.is(Trait.CIRCULATORY);
            case TOOL -> technique.is(Trait.TOOL);
            case SUCTION -> technique.is(Trait.SUCTION) || technique.strokes().contains(SUCTION);
            case SCENT -> technique.is(Trait.SCENT);
            case HEAT -> element.target().isEmpty() && technique.is(Trait.HEAT);
            case TECHNIQUE -> element.target().equals(Optional.of(technique.id()));
            default -> false;
        };
    }

    /** Whether one of the strokes of this segment is such an element. */
    boolean usesStroke(Element element) {
        return usesStroke(element, segment.strokes(), catalog);
    }

    /** Whether one of these strokes is such an element. */
    static boolean usesStroke(Element element, List<String> strokes, Catalog catalog) {
        return switch (element.kind()) {
            case STROKE -> element.target().filter(strokes::contains).isPresent();
            case STRETCHING -> usesForce(ForceType.ELONGATION, strokes, catalog);
            case JOINT_MOVEMENT -> usesForce(ForceType.MOVEMENT, strokes, catalog);
            default -> false;
        };
    }

    private static boolean usesForce(ForceType force, List<String> strokes, Catalog catalog) {
        return strokes.stream()
                .flatMap(id -> catalog.strokes().find(id).stream())
                .map(Stroke::force)
                .anyMatch(f -> f == force);
    }

    boolean usesPosition(Element element) {
        return element.kind() == ElementKind.POSITION
                && element.target().equals(Optional.of(segment.position().name()));
    }

    boolean usesProduct(Element element) {
        Optional<Lubricant> product = catalog.lubricants().find(lubricant);
        return switch (element.kind()) {
            case LUBRICANT ->
                element.target()
                        .map(lubricant::equals)
                        .orElse(!product.map(Lubricant::hypoallergenic).orElse(false));
            case SCENT -> product.map(Lubricant::scented).orElse(false);
            default -> false;
        };
    }

    /**
     * Whether the places of an area inside this segment get no more than a pressure (below 0: no touch), because the whole
     * segment is that light or because they are spared.
     */
    boolean keepsTo(int most, Area area) {
        if (segment.pressure().level() <= most) {
            return true;
        }
        List<Site> spared = segment.spared().stream()
                .filter(s -> touchAt(s) <= most)
                .map(SparedSite::site)
                .toList();
        return area.cover(site()) != Area.Cover.COVERED
                && area.parts(site()).stream().allMatch(part -> geometry.within(spared, part));
    }

    private static int touchAt(SparedSite spared) {
        return spared.pressureMost().map(PressureLevel::level).orElse(-1);
    }
}
