package io.massageplan.planner;
import io.massageplan.plan.*; import io.massageplan.client.*; import io.massageplan.check.*; import io.massageplan.catalog.*; import io.massageplan.testing.Profiles; import java.util.*;
class DbgTest {
  @org.junit.jupiter.api.Test void run() {
    int[] n={0,0};
    Profiles.requests().sampleStream().limit(400).forEach(r -> {
      n[0]++;
      PlanResult res = CarePlanner.standard().plan(r);
      if (res instanceof PlanResult.Planned p) {
        List<Finding> hard = PlanCheck.check(p.plan(), r, Catalog.standard()).stream().filter(f -> f.severity()==Severity.HARD).toList();
        if (!hard.isEmpty() && n[1]++ < 6) {
          System.out.println("---- start "+r.start()+" weeks "+r.weeks()+" protocol "+p.plan().protocol()+" phases "+p.plan().phases());
          hard.stream().limit(4).forEach(f -> System.out.println("  "+f.rule()+" "+f.date()+" "+f.activities()+" "+f.reason().facts()));
          for (ConditionReport c : r.client().conditions()) System.out.println("  cond "+c.condition()+" "+c.status()+" "+c.sites()+" "+c.dates()+" end "+c.endedOn());
          for (Complaint c : r.client().complaints()) System.out.println("  compl "+c.site()+" "+c.onset()+" pain "+c.painNow()+" "+c.qualities()+" "+c.trend()+" "+c.cause()+" "+c.signs()+" rec "+c.recovered());
          System.out.println("  answers "+r.client().answers().keySet().size()+" "+r.client().answers().values().stream().filter(a->a!=Answer.NO).count()+" hist "+r.client().massageHistory().map(h->h.lastVisit()+" "+h.lastPressure()+" recent "+h.recentVisits()+" sore "+h.lastSoreness()+" tol "+h.tolerated()+" course "+h.courseVisits()));
          System.out.println("  prefs "+r.client().preferences().pressure()+" "+r.client().preferences().techniques()+" avoid "+r.client().preferences().sitesAvoided()+" clear "+r.client().clearances()+" assess "+r.client().assessments()+" breaks "+r.availability().breaks()+" pins "+r.pins()+" over "+r.overrides());
          if (hard.get(0).rule().equals("visit-gap")) { io.massageplan.screening.Screening s = io.massageplan.screening.Screening.of(r.client(), r.days(), Set.of(), r.overrides(), Catalog.standard()); var site = r.client().complaints().isEmpty() ? io.massageplan.body.Site.of("LOWER_BACK") : r.client().complaints().get(0).site(); for (String t : List.of("SWEDISH","GERIATRIC","MYOFASCIAL_RELEASE")) { var pm = s.massage(hard.get(0).date().get(), t, site); System.out.println("  perm "+t+" "+pm.allowed()+" "+pm.pressureMost()+" pos- "+pm.positionsExcluded()+" min "+pm.minutesMost()+" str- "+pm.strokesExcluded()+" lub- "+pm.lubricantsExcluded()+" "+pm.reasons().stream().map(x->x.rule()).filter(x->!x.startsWith("EN")).toList()); } }
          p.plan().activities().stream().filter(a -> a instanceof MassageSession).limit(3).forEach(a -> { MassageSession m=(MassageSession)a; System.out.println("  "+a.id()+" "+a.date()+" "+a.start()+" "+m.segments().stream().map(s->s.technique()+"@"+s.site()+" p"+s.pressure().level()+" "+s.spared()).toList()); });
        }
      }
    });
    System.out.println("tried "+n[0]+" bad "+n[1]);
  }
}
