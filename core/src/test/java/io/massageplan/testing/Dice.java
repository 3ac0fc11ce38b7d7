package io.massageplan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What drawing from one random source needs. */
class Dice {
    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    final Random random() {
        return random;
    }

    /** From lowest to highest, both inclusive. */
    final int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    final boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    final <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** From none to most. */
    final <T> List<T> some(int most, Supplier<T> draw) {
        List<T> drawn = new ArrayList<>();
        for (int i = between(0, most); i > 0; i--) {
            drawn.add(draw.get());
        }
        return drawn;
    }

    final <T> List<T> distinct(int most, Supplier<T> draw) {
        return some(most, draw).stream().distinct().toList();
    }
}
