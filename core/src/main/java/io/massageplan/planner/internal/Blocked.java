package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.PlanRequest;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.Permission;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What safety leaves of the wanted care on the days of a request, and what takes the rest: nothing of wishes or times. */
final class Blocked {
    private static final Set<String> MASSAGE = new LinkedHashSet<>(List.of("massage", "circulatory-massage"));

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final List<Week> weeks;
    private final List<Site> sites;

    Blocked(PlanRequest request, Catalog catalog, Screened screened) {
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        Protocol protocol = ProtocolChoice.of(request, catalog);
        this.weeks = ProtocolChoice.weeks(request, protocol);
        this.sites = VisitSites.of(request.client(), protocol, catalog);
    }

    private Week week(LocalDate day) {
        return weeks.get((int) (ChronoUnit.DAYS.between(request.start(), day) / 7));
    }

    /** Whether any care that is wanted is permitted on a day. */
    boolean isOpen(LocalDate day) {
        return massage(day).stream().anyMatch(Permission::allowed)
                || exercise(day).stream().anyMatch(Permission::allowed);
    }

    /** What blocks on a day everything that is wanted, each restriction once. */
    List<Reason> reasons(LocalDate day) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        add(massageReasons(day), reasons);
        add(common(exercise(day), this::blocks), reasons);
        return List.copyOf(reasons.values());
    }

    /** What blocks on a day all exercise that is wanted. */
    List<Reason> exerciseReasons(LocalDate day) {
        return common(exercise(day), this::blocks);
    }

    /** What blocks on a day all massage that is wanted. */
    List<Reason> massageReasons(LocalDate day) {
        return common(massage(day), this::massageBlocks);
    }

    /** What blocks one technique on a day at every place that is wanted. */
    List<Reason> massageReasons(LocalDate day, String technique) {
        return common(
                sites.stream().map(s -> screened.massage(day, technique, s)).toList(), this::massageBlocks);
    }

    private static void add(Collection<Reason> from, Map<String, Reason> to) {
        from.forEach(reason -> to.putIfAbsent(reason.rule(), reason));
    }

    private List<Permission> massage(LocalDate day) {
        Week week = week(day);
        Set<String> techniques =
                new LinkedHashSet<>(request.client().preferences().techniques());
        techniques.addAll(week.phase().techniques());
        List<Permission> all = new ArrayList<>();
        for (Site site : week.massage() ? sites : List.<Site>of()) {
            techniques.forEach(t -> all.add(screened.massage(day, t, site)));
        }
        return all;
    }

    private List<Permission> exercise(LocalDate day) {
        Set<String> exercises =
                new LinkedHashSet<>(request.client().preferences().exercises());
        exercises.addAll(week(day).phase().exercises());
        return exercises.stream()
                .filter(e -> !catalog.exercises().get(e).supervised())
                .map(e -> screened.exercise(day, e))
                .toList();
    }

    private interface Blocks {
        List<Reason> of(Permission permission);
    }

    /** What every one of them is blocked by; if nothing is common to all, what blocks the first. Empty if one is permitted. */
    private static List<Reason> common(List<Permission> permissions, Blocks blocks) {
        if (permissions.isEmpty() || permissions.stream().anyMatch(Permission::allowed)) {
            return List.of();
        }
        List<Reason> first = blocks.of(permissions.get(0));
        List<Reason> common = first.stream()
                .filter(r -> permissions.stream()
                        .allMatch(
                                p -> p.reasons().stream().anyMatch(o -> o.rule().equals(r.rule()))))
                .toList();
        return common.isEmpty() ? first : common;
    }

    private List<Reason> blocks(Permission permission) {
        return permission.reasons();
    }

    /** Blocks of massage as such before those of a stroke or a position, and those before caps. */
    private List<Reason> massageBlocks(Permission permission) {
        List<Reason> blocks = permission.reasons().stream()
                .filter(r -> isBlock(r.facts().getOrDefault("action", "")))
                .toList();
        List<Reason> whole = blocks.stream()
                .filter(r -> List.of(r.facts().getOrDefault("elements", "").split(" ")).stream()
                        .anyMatch(MASSAGE::contains))
                .toList();
        return !whole.isEmpty() ? whole : !blocks.isEmpty() ? blocks : permission.reasons();
    }

    private static boolean isBlock(String action) {
        return switch (action) {
            case "REFER_NOW", "REFER_FIRST", "REFUSE", "AVOID_SITE", "EXCLUDE", "REPLACE_PRODUCT" -> true;
            default -> false;
        };
    }
}
