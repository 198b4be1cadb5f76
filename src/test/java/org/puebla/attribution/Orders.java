package org.puebla.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Values by going through every order in which terms could change: slow, and by definition. */
final class Orders {

  private Orders() {}

  /**
   * Mean of what each term adds, over all orders in which the terms of a group come together.
   *
   * @param groups terms of each group; groups of one term give Shapley values
   */
  static Map<String, Double> values(
      List<List<String>> groups, ToDoubleFunction<List<String>> worth) {
    List<List<String>> orders = new ArrayList<>();
    for (List<List<String>> outer : permutations(groups)) {
      List<List<String>> heads = List.of(List.of());
      for (List<String> group : outer) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> head : heads) {
          for (List<String> inner : permutations(group)) {
            List<String> order = new ArrayList<>(head);
            order.addAll(inner);
            longer.add(order);
          }
        }
        heads = longer;
      }
      orders.addAll(heads);
    }
    Map<String, Double> values = new HashMap<>();
    for (List<String> order : orders) {
      for (int at = 0; at < order.size(); at++) {
        double added =
            worth.applyAsDouble(order.subList(0, at + 1))
                - worth.applyAsDouble(order.subList(0, at));
        values.merge(order.get(at), added / orders.size(), Double::sum);
      }
    }
    return values;
  }

  private static <T> List<List<T>> permutations(List<T> things) {
    if (things.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (int at = 0; at < things.size(); at++) {
      List<T> others = new ArrayList<>(things);
      T first = others.remove(at);
      for (List<T> rest : permutations(others)) {
        List<T> one = new ArrayList<>(List.of(first));
        one.addAll(rest);
        all.add(one);
      }
    }
    return all;
  }
}
