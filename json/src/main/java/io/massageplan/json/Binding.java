package io.massageplan.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One type of core and the mixin that gives it its JSON form.
 *
 * @param type the type
 * @param mixin its accessors with their field names
 * @param absent what a field that is not there stands for, by accessor, where core does not say so itself
 */
record Binding(Class<?> type, Class<?> mixin, Map<String, Object> absent) {
    /** A binding without such defaults. */
    static <T> Binding of(Class<T> type, Class<?> mixin) {
        return new Binding(type, mixin, Map.of());
    }

    /** The same, with a set that a field stands for when it is not there. */
    Binding whenAbsent(String accessor, Set<?> value) {
        Map<String, Object> more = new LinkedHashMap<>(absent);
        more.put(accessor, value);
        return new Binding(type, mixin, more);
    }
}
