package io.massageplan.catalog;

import java.io.Serial;

/** A table that cannot be read: the message names file, line, and what is wrong there. */
final class TableException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    TableException(String file, int line, String fault) {
        super(file + (line > 0 ? ", line " + line : "") + ", " + fault + ".");
    }

    TableException(String file, int line, String fault, Throwable cause) {
        super(file + ", line " + line + ", " + fault, cause);
    }
}
