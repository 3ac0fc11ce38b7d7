package io.massageplan.examples.quickstart;

import java.util.Locale;

/** Text that somebody typed, as it may be shown: no control code reaches the terminal, no line end breaks a message. */
final class OneLine {
    private OneLine() {}

    static String of(Object typed) {
        StringBuilder line = new StringBuilder();
        String.valueOf(typed).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> line.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
