package io.massageplan.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one kind in a catalogue, by id, in catalogue order. The order is meaningful: it breaks ties.
 * <p>
 * Immutable and thread-safe.
 *
 * @param <T> the kind of entry
 */
public final class Entries<T> {
    private final String kind;
    private final Map<String, T> byId;
    private final List<String> ids;
    private final List<T> all;

    private Entries(String kind, Map<String, T> byId) {
        this.kind = kind;
        this.byId = byId;
        this.ids = List.copyOf(byId.keySet());
        this.all = List.copyOf(byId.values());
    }

    /** Entries of a kind ("technique") by their ids, in the order of the map. */
    static <T> Entries<T> of(String kind, Map<String, ? extends T> byId) {
        return new Entries<>(kind, new LinkedHashMap<>(byId));
    }

    /** A copy that can be changed, in the same order. */
    Map<String, T> toMap() {
        return new LinkedHashMap<>(byId);
    }

    /** The entry of that id. Errors: {@link UnknownIdException}, which names the nearest known id. */
    public T get(String id) {
        T entry = byId.get(id);
        if (entry == null) {
            throw new UnknownIdException(kind, id, byId.keySet());
        }
        return entry;
    }

    /** The entry of that id, if there is one. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is wrong with an id, if no entry has it. */
    Optional<String> unknown(String id) {
        return contains(id) ? Optional.empty() : Optional.of(UnknownIdException.sentence(kind, id, byId.keySet()));
    }

    /** Whether there is an entry of that id. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** All entries, in catalogue order. */
    public List<T> all() {
        return all;
    }

    /** All ids, in catalogue order. */
    public List<String> ids() {
        return ids;
    }

    /** Place of an id in catalogue order, from 0. Errors: {@link UnknownIdException}. */
    public int position(String id) {
        get(id);
        return ids.indexOf(id);
    }

    /** How many there are. */
    public int size() {
        return byId.size();
    }

    /** The kind and the number, {@code technique: 29}. */
    @Override
    public String toString() {
        return kind + ": " + byId.size();
    }
}
