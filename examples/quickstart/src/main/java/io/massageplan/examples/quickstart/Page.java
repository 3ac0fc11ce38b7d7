package io.massageplan.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A page of plain text for a terminal: headings, wrapped lines, labelled lines, bullets. Lines end with {@code \n}.
 * Colour only if the terminal takes it.
 */
final class Page {
    static final int WIDTH = 100;

    private final Ansi ansi;
    private final StringBuilder text = new StringBuilder();

    Page(Ansi ansi) {
        this.ansi = ansi;
    }

    /** The line at the top. */
    void title(String title) {
        styled(title, Style.bold, Style.underline);
    }

    /** A section begins: an empty line and its name. */
    void heading(String heading) {
        gap();
        styled(heading, Style.bold, Style.fg_cyan);
    }

    /** Something nobody should miss. */
    void warning(String warning) {
        for (String line : wrap(warning, WIDTH)) {
            styled(line, Style.bold, Style.fg_red);
        }
    }

    /** An empty line, unless there is one already. */
    void gap() {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    /** A paragraph, so far to the right. */
    void line(int indent, String paragraph) {
        hanging(indent, "", paragraph);
    }

    /** A paragraph with something in front of it, under which its further lines are not set. */
    void hanging(int indent, String front, String paragraph) {
        String start = " ".repeat(indent) + front;
        String further = " ".repeat(length(start));
        String before = start;
        for (String line : wrap(paragraph, WIDTH - length(start))) {
            text.append((before + line).stripTrailing()).append('\n');
            before = further;
        }
    }

    /** A paragraph with a label in a column of its own; nothing at all if the paragraph is empty. */
    void labelled(int indent, int column, String label, String paragraph) {
        if (!paragraph.isEmpty()) {
            hanging(indent, pad(label, column), paragraph);
        }
    }

    /** One entry of a list. */
    void bullet(int indent, String paragraph) {
        hanging(indent, "- ", paragraph);
    }

    /** The text, filled up with blanks; one blank at least follows it. */
    static String pad(String text, int column) {
        return text + " ".repeat(Math.max(1, column - length(text)));
    }

    private void styled(String line, Style... styles) {
        text.append(ansi.enabled() ? Style.on(styles) + line + Style.reset.on() : line)
                .append('\n');
    }

    private static List<String> wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split("[ \n]+")) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
