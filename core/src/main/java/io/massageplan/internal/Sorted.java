package io.massageplan.internal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies of maps that value types hold. */
public final class Sorted {
    private Sorted() {}

    /** An unmodifiable copy in the natural order of the keys, whatever order the given map keeps. */
    public static <K extends Comparable<K>, V> SortedMap<K, V> copy(Map<K, V> map) {
        // A parameter of type SortedMap would choose the constructor that keeps the caller's order.
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
