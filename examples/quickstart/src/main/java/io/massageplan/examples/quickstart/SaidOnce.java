package io.massageplan.examples.quickstart;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Remembers what a page has said already, so that it is said once and pointed to afterwards. */
final class SaidOnce {
    private final Map<String, String> places = new HashMap<>();
    private final UnaryOperator<String> again;

    /**
     * Points back with these words.
     *
     * @param again from the place where it was said to what stands instead of it
     */
    SaidOnce(UnaryOperator<String> again) {
        this.again = again;
    }

    /** The text itself the first time; where it was said, afterwards. Nothing stays nothing. */
    String say(String text, String place) {
        String before = text.isEmpty() ? null : places.putIfAbsent(text, place);
        return before == null ? text : again.apply(before);
    }

    /** Whether it is new; remembers it. */
    boolean isNew(String text) {
        return places.putIfAbsent(text, "") == null;
    }
}
