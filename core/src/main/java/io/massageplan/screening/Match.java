package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Restriction;
import io.massageplan.technique.ForceType;
import io.massageplan.technique.Position;
import io.massageplan.technique.Technique;
import io.massageplan.technique.Trait;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a technique a restriction bites on: the technique as such, single strokes, positions or products.
 *
 * @param whole the technique as such
 * @param firm whether the technique as such is meant as touch that has a pressure, and by nothing else: what a clearance
 *     up to a pressure may speak of
 * @param strokes some of its strokes
 * @param positions some of its positions
 * @param lubricants some of its products
 */
record Match(boolean whole, boolean firm, Set<String> strokes, Set<Position> positions, Set<String> lubricants) {

    private static final String SUCTION = "SUCTION";
    private static final List<ElementKind> FIRM_KINDS =
            List.of(ElementKind.MASSAGE, ElementKind.CIRCULATORY_MASSAGE, ElementKind.TECHNIQUE);

    static Match of(Restriction restriction, Technique technique, Catalog catalog) {
        boolean whole = false;
        boolean firm = technique.pressureMost().isPresent();
        Set<String> strokes = new LinkedHashSet<>();
        Set<Position> positions = EnumSet.noneOf(Position.class);
        Set<String> lubricants = new LinkedHashSet<>();
        for (Element element : restriction.elements()) {
            if (isWhole(element, technique)) {
                whole = true;
                firm &= FIRM_KINDS.contains(element.kind());
            }
            for (String stroke : technique.strokes()) {
                if (isStroke(element, stroke, catalog)) {
                    strokes.add(stroke);
                }
            }
            for (Position position : technique.positions()) {
                if (element.kind() == ElementKind.POSITION && names(element, position.name())) {
                    positions.add(position);
                }
            }
            for (String lubricant : technique.lubricants()) {
                if (isLubricant(element, lubricant, catalog)) {
                    lubricants.add(lubricant);
                }
            }
        }
        return new Match(whole, whole && firm, strokes, positions, lubricants);
    }

    boolean isEmpty() {
        return !whole && strokes.isEmpty() && positions.isEmpty() && lubricants.isEmpty();
    }

    private static boolean isWhole(Element element, Technique technique) {
        return switch (element.kind()) {
            case MASSAGE -> true;
            case CIRCULATORY_MASSAGE -> technique.is(Trait.CIRCULATORY);
            case TECHNIQUE -> names(element, technique.id());
            case TOOL -> technique.is(Trait.TOOL);
            case SUCTION -> technique.is(Trait.SUCTION) || technique.strokes().contains(SUCTION);
            case SCENT -> technique.is(Trait.SCENT);
            // Deep heat and large areas are applications; a technique that warms is neither.
            case HEAT -> element.target().isEmpty() && technique.is(Trait.HEAT);
            default -> false;
        };
    }

    private static boolean isStroke(Element element, String stroke, Catalog catalog) {
        Optional<ForceType> force = catalog.strokes().find(stroke).map(s -> s.force());
        return switch (element.kind()) {
            case STROKE -> names(element, stroke);
            case STRETCHING -> force.equals(Optional.of(ForceType.ELONGATION));
            case JOINT_MOVEMENT -> force.equals(Optional.of(ForceType.MOVEMENT));
            default -> false;
        };
    }

    private static boolean isLubricant(Element element, String lubricant, Catalog catalog) {
        return switch (element.kind()) {
            case LUBRICANT ->
                element.target().isPresent() ? names(element, lubricant) : !isHypoallergenic(lubricant, catalog);
            case SCENT ->
                catalog.lubricants().find(lubricant).map(l -> l.scented()).orElse(false);
            default -> false;
        };
    }

    private static boolean isHypoallergenic(String lubricant, Catalog catalog) {
        return catalog.lubricants().find(lubricant).map(l -> l.hypoallergenic()).orElse(false);
    }

    /** Whether an element means this one: all of a kind do without a target. */
    private static boolean names(Element element, String id) {
        return element.target().map(id::equals).orElse(true);
    }
}
