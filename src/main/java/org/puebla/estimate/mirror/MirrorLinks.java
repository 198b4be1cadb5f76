package org.puebla.estimate.mirror;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which reporters are held together by pairs in which both counted somebody. */
final class MirrorLinks {

  private final SortedMap<Reporter, SortedSet<Reporter>> links = new TreeMap<>();

  private MirrorLinks() {}

  /** In the order of their first reporters. */
  static List<SortedSet<Reporter>> components(Collection<MirrorFlow> flows) {
    MirrorLinks all = new MirrorLinks();
    for (MirrorFlow flow : flows) {
      if (flow.inflow() > 0 && flow.outflow() > 0) {
        Reporter arrivals = Reporter.ofInflow(flow.destination());
        Reporter departures = Reporter.ofOutflow(flow.origin());
        all.links.computeIfAbsent(arrivals, ignored -> new TreeSet<>()).add(departures);
        all.links.computeIfAbsent(departures, ignored -> new TreeSet<>()).add(arrivals);
      }
    }
    List<SortedSet<Reporter>> components = new ArrayList<>();
    SortedSet<Reporter> seen = new TreeSet<>();
    for (Reporter reporter : all.links.keySet()) {
      if (!seen.contains(reporter)) {
        SortedSet<Reporter> component = all.reachedFrom(reporter);
        components.add(component);
        seen.addAll(component);
      }
    }
    return components;
  }

  private SortedSet<Reporter> reachedFrom(Reporter start) {
    SortedSet<Reporter> reached = new TreeSet<>(List.of(start));
    Deque<Reporter> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Reporter next : links.getOrDefault(open.pop(), new TreeSet<>())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached;
  }
}
