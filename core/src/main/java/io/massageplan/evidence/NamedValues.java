package io.massageplan.evidence;

import java.util.SortedMap;
import java.util.TreeMap;

/** Named values from name, value, name, value. */
final class NamedValues {
    private NamedValues() {}

    static SortedMap<String, String> of(String... namesAndValues) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
