package io.massageplan.plan;

import io.massageplan.internal.Checks;

/**
 * What made a plan: the versions of library, catalogue and model.
 *
 * @param library version of this library
 * @param catalogue version of the catalogue
 * @param model version of the planning model
 */
public record Versions(String library, String catalogue, String model) {
    /** Refuses empty versions. */
    public Versions {
        Checks.notBlank(library, "library");
        Checks.notBlank(catalogue, "catalogue");
        Checks.notBlank(model, "model");
    }
}
