package io.massageplan.examples.quickstart;

import java.util.List;

/** A file that cannot be read, or says what cannot be: one line for each problem. */
final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(List<String> lines) {
        super(String.join("\n", lines));
    }
}
