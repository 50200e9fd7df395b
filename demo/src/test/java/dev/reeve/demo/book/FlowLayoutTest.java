package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.book.FlowLayout.Node;
import dev.reeve.demo.book.FlowLayout.Ribbon;
import dev.reeve.demo.book.FlowLayout.Stream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlowLayoutTest {
  private final FlowLayout layout =
      new FlowLayout(
          List.of(List.of("a", "b"), List.of("x", "y", "z")),
          List.of(
              new Stream("a", "x", 60),
              new Stream("a", "z", 20),
              new Stream("b", "y", 15),
              new Stream("b", "x", 5)),
          0.05,
          0.1);

  private final Map<String, Node> nodes =
      layout.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));

  @Test
  void nodes_areAsHighAsWhatGoesThrough() {
    assertEquals(4, nodes.get("a").height() / nodes.get("b").height(), 1e-6);
    assertEquals(65.0 / 15, nodes.get("x").height() / nodes.get("y").height(), 1e-6);
  }

  @Test
  void nodesOfAColumn_lieFromTheTop_withoutTouching() {
    assertTrue(nodes.get("x").bottom() > nodes.get("y").bottom() + nodes.get("y").height());
    assertTrue(nodes.get("y").bottom() > nodes.get("z").bottom() + nodes.get("z").height());
    layout
        .nodes()
        .forEach(
            node ->
                assertTrue(
                    node.bottom() >= -1e-6 && node.bottom() + node.height() <= 1 + 1e-6,
                    node + " is outside"));
  }

  @Test
  void smallNodes_haveRoomForTheirNames() {
    FlowLayout small =
        new FlowLayout(
            List.of(List.of("a"), List.of("p", "q", "r")),
            List.of(new Stream("a", "p", 98), new Stream("a", "q", 1), new Stream("a", "r", 1)),
            0,
            0.2);
    List<Node> column = small.nodes().subList(1, 4);
    assertTrue(column.get(1).middle() - column.get(2).middle() > 0.2 - 1e-6);
    assertEquals(0.6, column.get(0).height(), 0.02);
  }

  @Test
  void streams_fillTheirNodes_withoutOverlap() {
    double ofX = 0;
    for (Ribbon ribbon : layout.ribbons()) {
      Node from = nodes.get(ribbon.stream().from());
      Node to = nodes.get(ribbon.stream().to());
      assertTrue(ribbon.begin() >= from.bottom() - 1e-9);
      assertTrue(ribbon.begin() + ribbon.breadth() <= from.bottom() + from.height() + 1e-9);
      assertTrue(ribbon.end() >= to.bottom() - 1e-9);
      assertTrue(ribbon.end() + ribbon.breadth() <= to.bottom() + to.height() + 1e-9);
      ofX += ribbon.stream().to().equals("x") ? ribbon.breadth() : 0;
    }
    assertEquals(nodes.get("x").height(), ofX, 1e-9);
  }

  @Test
  void streamsOfANode_leaveInTheOrderOfTheirEnds() {
    Map<Stream, Ribbon> ribbons =
        layout.ribbons().stream().collect(Collectors.toMap(Ribbon::stream, Function.identity()));
    assertTrue(
        ribbons.get(new Stream("a", "x", 60)).begin()
            > ribbons.get(new Stream("a", "z", 20)).begin());
    assertTrue(
        ribbons.get(new Stream("b", "x", 5)).end() < ribbons.get(new Stream("a", "x", 60)).end());
  }

  @Test
  void tooManyNodes_stillHaveAPlaceEach() {
    List<String> many = List.of("p", "q", "r", "s", "t");
    FlowLayout crowded =
        new FlowLayout(
            List.of(List.of("a"), many),
            many.stream().map(id -> new Stream("a", id, 1)).toList(),
            0.02,
            0.4);
    crowded.ribbons().forEach(ribbon -> assertTrue(ribbon.breadth() > 0));
  }
}
