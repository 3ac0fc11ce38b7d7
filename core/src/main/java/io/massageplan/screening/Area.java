package io.massageplan.screening;

import java.util.Arrays;

/**
 * A part of the body as {@link Places} counts it, for quick questions about what lies in what.
 * <p>
 * A midline region such as the lumbar spine lies inside either half of the back, yet the halves do not touch each other.
 * So an area keeps two sets: {@code cover}, all that lies in it, the whole midline included; and {@code touch}, its own
 * places, the midline of a half being the half's share of it. What is lifted is counted more strictly, touch by touch:
 * {@code own} are the regions it is made of, each left, right or midline, and a half has no midline.
 */
final class Area {

    static final Area NONE = new Area(new long[0], new long[0], new long[0]);

    private final long[] cover;
    private final long[] touch;
    private final long[] own;

    Area(long[] cover, long[] touch, long[] own) {
        this.cover = cover;
        this.touch = touch;
        this.own = own;
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

    /** Whether every touch of the other one is one of this one's. */
    boolean holdsAllOf(Area other) {
        for (int i = 0; i < other.own.length; i++) {
            if ((other.own[i] & ~word(own, i)) != 0) {
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
        return new Area(either(cover, other.cover), either(touch, other.touch), either(own, other.own));
    }

    Area minus(Area other) {
        return new Area(without(cover, other.touch), without(touch, other.touch), without(own, other.own));
    }

    private static long[] either(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, Math.max(some.length, more.length));
        for (int i = 0; i < all.length; i++) {
            all[i] |= word(more, i);
        }
        return all;
    }

    private static long[] without(long[] all, long[] some) {
        long[] rest = all.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~word(some, i);
        }
        return rest;
    }

    private static long word(long[] words, int i) {
        return i < words.length ? words[i] : 0;
    }
}
