package dev.reeve.demo.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out what flows from column to column: each node as high as what goes through it, the streams
 * at a node in the order of their other ends, so that they cross as little as the order of nodes
 * allows (after Sankey's drawing of 1898). Heights grow from 0 at the bottom to 1 on top.
 */
final class FlowLayout {

  /**
   * A stream between two nodes of neighbouring columns.
   *
   * @param from a node's id in the column to the left
   * @param to a node's id in the column to the right
   * @param weight how broad it is, &gt; 0, in any unit
   */
  record Stream(String from, String to, double weight) {}

  /**
   * A node in its place.
   *
   * @param bottom its lower edge
   * @param height how high it is
   */
  record Node(String id, int column, double bottom, double height) {
    double middle() {
      return bottom + height / 2;
    }
  }

  /**
   * A stream in its place.
   *
   * @param begin its lower edge where it leaves
   * @param end its lower edge where it arrives
   * @param breadth how broad it is
   */
  record Ribbon(Stream stream, double begin, double end, double breadth) {}

  private static final int HALVES = 40;

  /** Share of the height that streams have where nodes are too many. */
  private static final double CROWDED = 0.3;

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Ribbon> ribbons = new ArrayList<>();

  /**
   * Lays out.
   *
   * @param columns ids of the nodes, from the left and from the top; unique over all columns
   * @param streams what flows
   * @param gap least space between two nodes of a column, as a share of the height
   * @param slot least room of a node, so that there is room for its name, as a share of the height
   */
  FlowLayout(List<List<String>> columns, List<Stream> streams, double gap, double slot) {
    Map<String, Double> in = new LinkedHashMap<>();
    Map<String, Double> out = new LinkedHashMap<>();
    for (Stream stream : streams) {
      out.merge(stream.from(), stream.weight(), Double::sum);
      in.merge(stream.to(), stream.weight(), Double::sum);
    }
    double scale = Double.POSITIVE_INFINITY;
    for (List<String> column : columns) {
      scale = Math.min(scale, fit(column, in, out, gap, slot));
    }
    for (int c = 0; c < columns.size(); c++) {
      place(c, columns.get(c), in, out, scale, slot);
    }
    lead(streams, scale);
  }

  private static double through(Map<String, Double> in, Map<String, Double> out, String id) {
    return Math.max(in.getOrDefault(id, 0.0), out.getOrDefault(id, 0.0));
  }

  /** The greatest scale at which a column fits: the root of a rising line with bends, by halves. */
  private static double fit(
      List<String> ids, Map<String, Double> in, Map<String, Double> out, double gap, double slot) {
    double sum = 0;
    for (String id : ids) {
      sum += through(in, out, id);
    }
    if (sum == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 0;
    double high = 1 / sum;
    for (int i = 0; i < HALVES; i++) {
      double scale = (low + high) / 2;
      double used = gap * (ids.size() - 1);
      for (String id : ids) {
        used += Math.max(slot, scale * through(in, out, id));
      }
      if (used <= 1) {
        low = scale;
      } else {
        high = scale;
      }
    }
    // Where there are too many nodes for their room, they lie closer.
    return low > 0 ? low : CROWDED / sum;
  }

  /** Spreads a column's nodes over the whole height, each in the middle of its room. */
  private void place(
      int column,
      List<String> ids,
      Map<String, Double> in,
      Map<String, Double> out,
      double scale,
      double slot) {
    double sum = 0;
    for (String id : ids) {
      sum += Math.max(slot, scale * through(in, out, id));
    }
    double space = ids.size() < 2 ? 0 : (1 - sum) / (ids.size() - 1);
    double top = ids.size() == 1 ? (1 + sum) / 2 : 1;
    for (String id : ids) {
      double height = scale * through(in, out, id);
      double room = Math.max(slot, height);
      nodes.put(id, new Node(id, column, top - (room + height) / 2, height));
      top -= room + space;
    }
  }

  private void lead(List<Stream> streams, double scale) {
    Map<String, Double> leaving = new LinkedHashMap<>();
    Map<String, Double> arriving = new LinkedHashMap<>();
    Map<Stream, Double> begins = new LinkedHashMap<>();
    List<Stream> byEnd = new ArrayList<>(streams);
    byEnd.sort(Comparator.comparingDouble((Stream s) -> -nodes.get(s.to()).middle()));
    for (Stream stream : byEnd) {
      Node node = nodes.get(stream.from());
      double used = leaving.merge(stream.from(), scale * stream.weight(), Double::sum);
      begins.put(stream, node.bottom() + node.height() - used);
    }
    List<Stream> byBegin = new ArrayList<>(streams);
    byBegin.sort(Comparator.comparingDouble((Stream s) -> -nodes.get(s.from()).middle()));
    for (Stream stream : byBegin) {
      Node node = nodes.get(stream.to());
      double used = arriving.merge(stream.to(), scale * stream.weight(), Double::sum);
      ribbons.add(
          new Ribbon(
              stream,
              begins.get(stream),
              node.bottom() + node.height() - used,
              scale * stream.weight()));
    }
  }

  /** The nodes, column by column from the top. */
  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  List<Ribbon> ribbons() {
    return List.copyOf(ribbons);
  }

  /** How far a stream has come on its way from one height to another, at a part of the way. */
  static double bend(double from, double to, double part) {
    return from + (to - from) * part * part * (3 - 2 * part);
  }
}
