package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A sealed type whose objects say in one field which of its types they are; each is named by the
 * {@link com.fasterxml.jackson.annotation.JsonTypeName} of its own mixin.
 *
 * @param type the sealed type
 * @param mixin its mixin, which names the field
 * @param types what it may be
 */
record Choice(Class<?> type, Class<?> mixin, List<Class<?>> types) {
    /** The field that says which. */
    String field() {
        return mixin.getAnnotation(JsonTypeInfo.class).property();
    }
}
