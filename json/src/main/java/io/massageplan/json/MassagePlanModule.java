package io.massageplan.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper the types of {@code io.massageplan.core}. Found by {@code findAndAddModules()} on the class
 * path and on the module path; explicit registration is the clearer way.
 * <p>
 * In any mapper these types are read strictly: no unknown, repeated or missing field, no null, no number from text, no
 * lenient date. What only the mapper's owner can set is listed in the README; {@link MassagePlanJson} sets it all. Other
 * types of the application are read and written as before.
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
        Shapes.BINDINGS.forEach(binding -> context.setMixIn(binding.type(), binding.mixin()));
        Shapes.CHOICES.forEach(choice -> context.setMixIn(choice.type(), choice.mixin()));
        context.addDeserializers(CoreTypes.deserializers());
        context.addSerializers(CoreTypes.serializers());
        context.insertAnnotationIntrospector(CoreTypes.introspector());
    }
}
