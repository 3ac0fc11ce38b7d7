package io.massageplan.catalog;

import io.massageplan.safety.Element;
import io.massageplan.technique.ForceType;
import io.massageplan.technique.Stroke;
import io.massageplan.technique.Technique;
import io.massageplan.technique.Trait;

/** Whether a technique has an element that a restriction could bite on. Asked of the data, never of a client. */
final class ElementMatch {
    private ElementMatch() {}

    static boolean has(Technique technique, Element element, Catalog catalog) {
        return switch (element.kind()) {
            case MASSAGE -> true;
            case CIRCULATORY_MASSAGE -> technique.is(Trait.CIRCULATORY);
            case TECHNIQUE -> element.target().filter(technique.id()::equals).isPresent();
            case STROKE ->
                element.target().filter(technique.strokes()::contains).isPresent();
            case STRETCHING -> uses(technique, ForceType.ELONGATION, catalog);
            case JOINT_MOVEMENT -> uses(technique, ForceType.MOVEMENT, catalog);
            case TOOL -> technique.is(Trait.TOOL);
            case SUCTION -> technique.is(Trait.SUCTION) || uses(technique, ForceType.SUCTION, catalog);
            default -> false;
        };
    }

    private static boolean uses(Technique technique, ForceType force, Catalog catalog) {
        return technique.strokes().stream()
                .flatMap(id -> catalog.strokes().find(id).stream())
                .map(Stroke::force)
                .anyMatch(force::equals);
    }
}
