package io.massageplan.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text (or each text of the list, or each name in the object) is the id of a catalogue entry of that kind. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface IdOf {
    /** What kind of entry. */
    IdKind value();
}
