package io.massageplan.internal.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

    @Value.Immutable
    @HouseStyle
    interface Sample extends WithSample {
        String name();

        List<String> regions();

        Set<String> words();

        Map<String, Integer> weights();

        Optional<String> note();

        @Value.Check
        default void check() {
            if (name().isBlank()) {
                throw new IllegalArgumentException("The name of the sample must not be blank.");
            }
        }

        static Builder builder() {
            return new Builder();
        }

        final class Builder extends ImmutableSample.Builder {
            public Builder() {}
        }
    }

    @Test
    void build_setsAndMaps_keepTheOrderTheyWereGiven() {
        var words = List.of("neck", "back", "calf", "foot", "hand", "hip", "arm", "knee", "jaw", "thigh");
        var builder = Sample.builder().name("order").addAllWords(words);
        for (int i = 0; i < words.size(); i++) {
            builder.putWeight(words.get(i), i);
        }

        Sample sample = builder.build();

        assertEquals(words, List.copyOf(sample.words()));
        assertEquals(words, List.copyOf(sample.weights().keySet()));
    }

    @Test
    void with_invalidValue_rejected() {
        Sample sample = Sample.builder().name("one").addRegions("back").build();

        assertEquals("two", sample.withName("two").name());
        assertThrows(IllegalArgumentException.class, () -> sample.withName(" "));
    }
}
