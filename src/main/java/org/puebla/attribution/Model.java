package org.puebla.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.puebla.attribution.Change.End;

/** A scope made ready to be reckoned with many slopes. */
final class Model {

  private final Level start;
  private final List<String> groups;
  private final Change[] changes;
  private final int[][] members;
  private final boolean isExact;

  Model(Scope scope, Slopes slopes) {
    this.start = scope.modelledBefore();
    this.groups = scope.groups();
    List<String> owners = new ArrayList<>();
    List<Change> parts = new ArrayList<>();
    for (Term term : scope.terms()) {
      owners.add(term.group());
      parts.add(Change.OfTerm.of(term, slopes, term.before(), term.after()));
    }
    scope
        .effects()
        .ifPresent(
            level -> {
              owners.add(Scope.FIXED_EFFECTS);
              parts.add(new Change.OfEffects(level));
            });
    this.changes = parts.toArray(Change[]::new);
    this.members = groups.stream().map(group -> places(owners, group)).toArray(int[][]::new);
    this.isExact = parts.stream().allMatch(Change::isExact);
  }

  private static int[] places(List<String> owners, String group) {
    return IntStream.range(0, owners.size())
        .filter(term -> owners.get(term).equals(group))
        .toArray();
  }

  List<String> groups() {
    return groups;
  }

  /** Places of the terms of a group; that of the fixed effects comes after all terms. */
  int[] members(int group) {
    return members[group];
  }

  /** Where in an outcome a group stands. */
  static int ofGroup(int group) {
    return 1 + group;
  }

  /** Where in an outcome a term stands. */
  int ofTerm(int term) {
    return 1 + groups.size() + term;
  }

  /** The corridors whose flow is beyond all numbers in some coalition. */
  int[] overflowing(Point point) {
    double most = Math.log(Double.MAX_VALUE) - Math.log(corridors());
    return IntStream.range(0, corridors())
        .filter(
            corridor -> {
              double log = start.at(corridor, point.departure());
              for (Change change : changes) {
                log += Math.max(0, change.at(End.BEST, corridor, point));
              }
              return !(log < most);
            })
        .toArray();
  }

  Outcome at(Point point) {
    return at(point, new double[groups.size()][corridors()]);
  }

  /**
   * @param byCorridor takes what each group adds, by corridor
   */
  Outcome at(Point point, double[][] byCorridor) {
    int figures = 1 + groups.size() + changes.length;
    Ends parts = isExact ? Ends.exact(figures) : Ends.open(figures);
    double[] starts = new double[corridors()];
    double[][] ratios = new double[groups.size()][corridors()];
    CorridorShares best = new CorridorShares(members);
    CorridorShares lowest = new CorridorShares(members);
    CorridorShares highest = new CorridorShares(members);
    double before = 0;
    for (int corridor = 0; corridor < starts.length; corridor++) {
      double flow = Math.exp(start.at(corridor, point.departure()));
      starts[corridor] = flow;
      before += flow;
      set(best, End.BEST, corridor, point);
      add(flow, best, parts.value());
      for (int group = 0; group < ratios.length; group++) {
        ratios[group][corridor] = best.ratio(group);
        byCorridor[group][corridor] = flow * best.group(group);
      }
      if (!isExact) {
        set(lowest, End.LOW, corridor, point);
        set(highest, End.HIGH, corridor, point);
        addEnds(flow, lowest, highest, parts);
      }
    }
    return new Outcome(parts, Coalitions.totals(starts, ratios), before);
  }

  private int corridors() {
    return start.logs().length;
  }

  private void set(CorridorShares shares, End end, int corridor, Point point) {
    for (int group = 0; group < members.length; group++) {
      for (int member = 0; member < members[group].length; member++) {
        Change change = changes[members[group][member]];
        shares.set(group, member, Math.exp(change.at(end, corridor, point)));
      }
    }
    shares.share();
  }

  private void add(double flow, CorridorShares shares, double[] sums) {
    sums[0] += flow * shares.change();
    for (int group = 0; group < members.length; group++) {
      sums[ofGroup(group)] += flow * shares.group(group);
      for (int member = 0; member < members[group].length; member++) {
        sums[ofTerm(members[group][member])] += flow * shares.term(group, member);
      }
    }
  }

  private void addEnds(double flow, CorridorShares lowest, CorridorShares highest, Ends sums) {
    double[] low = sums.low();
    double[] high = sums.high();
    low[0] += flow * lowest.change();
    high[0] += flow * highest.change();
    for (int group = 0; group < members.length; group++) {
      low[ofGroup(group)] += flow * lowest.groupLow(group, highest);
      high[ofGroup(group)] += flow * highest.groupHigh(group, lowest);
      for (int member = 0; member < members[group].length; member++) {
        int place = ofTerm(members[group][member]);
        low[place] += flow * lowest.termLow(group, member, highest);
        high[place] += flow * highest.termHigh(group, member, lowest);
      }
    }
  }
}
