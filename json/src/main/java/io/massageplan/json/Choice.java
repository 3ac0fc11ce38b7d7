package io.massageplan.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sealed type whose objects say in one field which of its types they are. Immutable. */
record Choice(Class<?> type, Class<?> mixin, String field, Map<String, Class<?>> types) {
    /** A choice without types yet. */
    static Choice of(Class<?> type, Class<?> mixin, String field) {
        return new Choice(type, mixin, field, Map.of());
    }

    /** The same with one type more. */
    Choice or(String word, Class<?> subtype) {
        Map<String, Class<?>> more = new LinkedHashMap<>(types);
        more.put(word, subtype);
        return new Choice(type, mixin, field, Collections.unmodifiableMap(more));
    }
}
