package io.massageplan.internal;

/**
 * What a text may hold that ends up on a terminal, in a log or on paper: no control codes, no line ends, nothing that turns
 * the direction of reading.
 */
public final class PlainText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /** Whether every character is one that a reader sees, or joins two that are seen. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(c -> isHidden(c) && c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER);
    }

    /** A text with whatever would break a line, or could not be seen, as its escape. */
    public static String onOneLine(String text) {
        if (text.codePoints().noneMatch(PlainText::isHidden)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                String digits = Integer.toHexString(c);
                line.append("\\u")
                        .append("0".repeat(Math.max(0, 4 - digits.length())))
                        .append(digits);
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
