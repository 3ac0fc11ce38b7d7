/** A program of somebody else. */
module consumer {
    requires io.massageplan.core;
    requires io.massageplan.json;
}
