package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import java.util.ArrayList;
import java.util.List;

/** Numbers techniques and sites as they come up, so that they mean the same on every day of a calendar. */
final class Numbers {
    private static final int MOST = 63;

    private final List<String> techniques = new ArrayList<>();
    private final List<String> sites = new ArrayList<>();

    int technique(String id) {
        return number(techniques, id);
    }

    /** One bit each. */
    long sites(List<WorkedSite> worked) {
        long bits = 0;
        for (WorkedSite site : worked) {
            bits |= site(site.site());
        }
        return bits;
    }

    /** The bit of one. */
    long site(Site site) {
        return 1L << number(sites, site.toString());
    }

    /** From the last number on they share it; no request has so many. */
    private static int number(List<String> known, String id) {
        int number = known.indexOf(id);
        if (number < 0) {
            number = known.size();
            known.add(id);
        }
        return Math.min(number, MOST);
    }
}
