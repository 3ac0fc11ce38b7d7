/**
 * The domain, the screening, the planner and the independent checker. Needs the JDK alone.
 */
module io.massageplan.core {
    // Static, not transitive: users compile and run without either jar.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.massageplan;
    exports io.massageplan.evidence;
    exports io.massageplan.body;
    exports io.massageplan.technique;
    exports io.massageplan.homecare;
    exports io.massageplan.safety;
    exports io.massageplan.client;
    exports io.massageplan.protocol;
    exports io.massageplan.catalog;
    exports io.massageplan.screening;
    exports io.massageplan.plan;
    exports io.massageplan.check;
    exports io.massageplan.explain;
    exports io.massageplan.planner;
}
