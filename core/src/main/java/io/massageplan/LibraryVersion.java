package io.massageplan;

/** The versions a plan records beside the catalogue's. */
public final class LibraryVersion {
    /** Version of this library. */
    public static final String LIBRARY = "0.1.0";

    /** Version of the planning model: it changes when the same request may get another plan. */
    public static final String MODEL = "1";

    private LibraryVersion() {}
}
