package io.massageplan.planner.internal.calendar;

import java.util.Arrays;

/** Numbers keys in the order of their arrival: 0, 1, 2. A hash table without boxes. */
final class KeyTable {
    static final int ABSENT = -1;

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    KeyTable() {
        Arrays.fill(numbers, ABSENT);
    }

    int size() {
        return size;
    }

    /** The number of a key, a new one if need be. */
    int number(long key) {
        int slot = slot(keys, numbers, key);
        if (numbers[slot] == ABSENT) {
            keys[slot] = key;
            numbers[slot] = size++;
            if (2 * size > keys.length) {
                grow();
                return size - 1;
            }
        }
        return numbers[slot];
    }

    private void grow() {
        long[] moreKeys = new long[2 * keys.length];
        int[] moreNumbers = new int[2 * keys.length];
        Arrays.fill(moreNumbers, ABSENT);
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != ABSENT) {
                int slot = slot(moreKeys, moreNumbers, keys[i]);
                moreKeys[slot] = keys[i];
                moreNumbers[slot] = numbers[i];
            }
        }
        keys = moreKeys;
        numbers = moreNumbers;
    }

    private static int slot(long[] keys, int[] numbers, long key) {
        int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
        while (numbers[slot] != ABSENT && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
