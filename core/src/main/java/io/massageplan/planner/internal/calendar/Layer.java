package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels at the end of one day, one per state, in the order of ties: labels arrive in that order, and one that is
 * beaten on cost makes way for the newcomer at its end.
 */
final class Layer {
    private final List<@Nullable Label> labels = new ArrayList<>();
    private int[] slots = new int[64];
    private int size;

    /** Keeps a label unless its state is known at no greater cost. */
    void add(Label label) {
        int slot = slot(label);
        int known = slots[slot] - 1;
        if (known < 0) {
            size++;
        } else {
            Label other = labels.get(known);
            if (other != null && other.cost <= label.cost) {
                return;
            }
            labels.set(known, null);
        }
        labels.add(label);
        slots[slot] = labels.size();
        if (2 * size > slots.length) {
            grow();
        }
    }

    /** The labels, in the order of ties. */
    List<Label> labels() {
        List<Label> kept = new ArrayList<>(size);
        for (Label label : labels) {
            if (label != null) {
                kept.add(label);
            }
        }
        return kept;
    }

    /** The most promising labels, still in the order of ties. */
    List<Label> best(int most) {
        List<Label> kept = labels();
        if (kept.size() <= most) {
            return kept;
        }
        List<Label> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingLong(label -> label.bound));
        long limit = sorted.get(most - 1).bound;
        List<Label> best = new ArrayList<>(most);
        for (Label label : kept) {
            if (label.bound <= limit && best.size() < most) {
                best.add(label);
            }
        }
        return best;
    }

    private int slot(Label label) {
        int slot = label.stateHash() & slots.length - 1;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, label)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int place, Label label) {
        Label other = labels.get(place);
        return other != null && other.hasStateOf(label);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int place = 0; place < labels.size(); place++) {
            Label label = labels.get(place);
            if (label != null) {
                slots[slot(label)] = place + 1;
            }
        }
    }
}
