package io.massageplan.screening;

import java.util.Arrays;

/**
 * A part of the body as {@link Places} counts it, for quick questions about what lies in what.
 * <p>
 * A midline region such as the lumbar spine lies inside either half of the back, yet the halves do not touch each other.
 * So an area keeps two sets: {@code cover}, all that lies in it, the whole midline included; and {@code touch}, its own
 * places, the midline of a half being the half's share of it.
 */
final class Area {

    static final Area NONE = new Area(new long[0], new long[0]);

    private final long[] cover;
    private final long[] touch;

    Area(long[] cover, long[] touch) {
        this.cover = cover;
        this.touch = touch;
    }

    boolean isEmpty() {
        for (long word : touch) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the other one lies wholly in this one. */
    boolean covers(Area other) {
        for (int i = 0; i < other.touch.length; i++) {
            if ((other.touch[i] & ~word(cover, i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two share some place. */
    boolean overlaps(Area other) {
        int words = Math.min(touch.length, other.touch.length);
        for (int i = 0; i < words; i++) {
            if ((touch[i] & other.touch[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    Area plus(Area other) {
        long[] covers = Arrays.copyOf(cover, Math.max(cover.length, other.cover.length));
        long[] touches = Arrays.copyOf(touch, covers.length);
        for (int i = 0; i < covers.length; i++) {
            covers[i] |= word(other.cover, i);
            touches[i] |= word(other.touch, i);
        }
        return new Area(covers, touches);
    }

    Area minus(Area other) {
        long[] covers = cover.clone();
        long[] touches = touch.clone();
        for (int i = 0; i < covers.length; i++) {
            covers[i] &= ~word(other.touch, i);
            touches[i] &= ~word(other.touch, i);
        }
        return new Area(covers, touches);
    }

    private static long word(long[] words, int i) {
        return i < words.length ? words[i] : 0;
    }
}
