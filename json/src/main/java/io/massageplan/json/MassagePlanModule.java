package io.massageplan.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper the types of {@code io.massageplan.core}. Found by {@code findAndAddModules()} on the class
 * path and on the module path; explicit registration is the clearer way.
 */
public final class MassagePlanModule extends JacksonModule {

    /** Makes the module; it has no settings. */
    public MassagePlanModule() {}

    @Override
    public String getModuleName() {
        return "massageplan";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        // Each type of core is bound here by a mix-in as it appears.
    }
}
