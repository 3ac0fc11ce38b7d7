package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels at the end of one day, one per state: the cheapest, of equals the first in the order of ties. */
final class Layer {
    private static final int WORTH_COMPARING = 16;
    private static final int KIN_COMPARED = 64;

    private final List<Label> labels = new ArrayList<>();
    private int[] slots = new int[64];

    /** Keeps a label unless its state is known from a better one. */
    void add(Label label) {
        int slot = slot(label);
        if (slots[slot] == 0) {
            labels.add(label);
            slots[slot] = labels.size();
            if (2 * labels.size() > slots.length) {
                grow();
            }
            return;
        }
        Label known = labels.get(slots[slot] - 1);
        if (label.cost < known.cost || (label.cost == known.cost && label.compareVisits(known) < 0)) {
            labels.set(slots[slot] - 1, label);
        }
    }

    /** The labels in the order of ties, the most promising if there are more than some number. */
    List<Label> finish(int most) {
        List<Label> kept = labels.size() < WORTH_COMPARING ? labels : undominated();
        if (kept.size() > most) {
            kept.sort(Comparator.<Label>comparingLong(label -> label.bound).thenComparing(Label::compareVisits));
            kept = new ArrayList<>(kept.subList(0, most));
        }
        kept.sort(Label::compareVisits);
        int order = 0;
        for (int i = 0; i < kept.size(); i++) {
            order = i > 0 && kept.get(i).compareVisits(kept.get(i - 1)) != 0 ? i : order;
            kept.get(i).setOrder(order);
        }
        return kept;
    }

    /** Labels that no other can stand in for, as far as the cheapest few of their kin tell. */
    private List<Label> undominated() {
        List<Label> byCost = new ArrayList<>(labels);
        byCost.sort(Comparator.<Label>comparingLong(label -> label.cost).thenComparing(Label::compareVisits));
        Map<Long, List<Label>> families = new HashMap<>();
        List<Label> kept = new ArrayList<>();
        for (Label label : byCost) {
            List<Label> kin = families.computeIfAbsent(label.kin(), key -> new ArrayList<>());
            boolean replaced = false;
            for (int i = 0; i < kin.size() && !replaced; i++) {
                replaced = kin.get(i).canReplace(label);
            }
            if (!replaced) {
                kept.add(label);
                if (kin.size() < KIN_COMPARED) {
                    kin.add(label);
                }
            }
        }
        return kept;
    }

    private int slot(Label label) {
        int slot = label.stateHash() & slots.length - 1;
        while (slots[slot] != 0 && !labels.get(slots[slot] - 1).hasStateOf(label)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int place = 0; place < labels.size(); place++) {
            slots[slot(labels.get(place))] = place + 1;
        }
    }
}
