/**
 * Strict JSON for the types of {@code io.massageplan.core}.
 */
module io.massageplan.json {
    // Transitive: both appear in the signatures a user of this module calls.
    requires transitive io.massageplan.core;
    requires transitive tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.massageplan.json;

    // Mix-ins are read by reflection, and by nobody else.
    opens io.massageplan.json to
            tools.jackson.databind;

    // On the class path, META-INF/services says the same.
    provides tools.jackson.databind.JacksonModule with
            io.massageplan.json.MassagePlanModule;
}
