package dev.reeve.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which good leads to which: a directed graph that keeps the order in which it was built. */
final class Graph {

  private final Map<String, Set<String>> next = new LinkedHashMap<>();

  void add(String from, String to) {
    next.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    next.computeIfAbsent(to, id -> new LinkedHashSet<>());
  }

  /**
   * The knots of the graph: sets of goods each of which leads to every other of its set and, where
   * it is alone, to itself. R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J.
   * Comput. 1 (1972), with the calls on a stack of our own. Linear in nodes and edges.
   */
  List<Set<String>> knots() {
    List<Set<String>> knots = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    Map<String, Integer> low = new HashMap<>();
    Deque<String> path = new ArrayDeque<>();
    Deque<Iterator<String>> pending = new ArrayDeque<>();
    Deque<String> unassigned = new ArrayDeque<>();
    Set<String> waiting = new LinkedHashSet<>();
    for (String start : next.keySet()) {
      if (index.containsKey(start)) {
        continue;
      }
      String entered = start;
      while (entered != null || !path.isEmpty()) {
        if (entered != null) {
          index.put(entered, index.size());
          low.put(entered, index.get(entered));
          path.push(entered);
          pending.push(next.get(entered).iterator());
          unassigned.push(entered);
          waiting.add(entered);
          entered = null;
        }
        String at = path.peek();
        if (pending.peek().hasNext()) {
          String to = pending.peek().next();
          if (!index.containsKey(to)) {
            entered = to;
          } else if (waiting.contains(to)) {
            low.merge(at, index.get(to), Math::min);
          }
          continue;
        }
        path.pop();
        pending.pop();
        if (!path.isEmpty()) {
          low.merge(path.peek(), low.get(at), Math::min);
        }
        if (low.get(at).equals(index.get(at))) {
          Set<String> knot = new LinkedHashSet<>();
          String member;
          do {
            member = unassigned.pop();
            waiting.remove(member);
            knot.add(member);
          } while (!member.equals(at));
          if (knot.size() > 1 || next.get(at).contains(at)) {
            knots.add(inOrder(knot));
          }
        }
      }
    }
    return knots;
  }

  private Set<String> inOrder(Set<String> knot) {
    List<String> members = new ArrayList<>(knot);
    Collections.reverse(members);
    return new LinkedHashSet<>(members);
  }

  /** A shortest way from a good within a knot back to itself: it first, then the goods between. */
  List<String> loop(String start) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      String at = queue.remove();
      for (String to : next.getOrDefault(at, Set.of())) {
        if (to.equals(start)) {
          List<String> loop = new ArrayList<>(List.of(at));
          while (!loop.get(0).equals(start)) {
            loop.add(0, cameFrom.get(loop.get(0)));
          }
          return loop;
        }
        if (cameFrom.putIfAbsent(to, at) == null) {
          queue.add(to);
        }
      }
    }
    throw new IllegalArgumentException("no way leads from '" + start + "' back to it");
  }
}
