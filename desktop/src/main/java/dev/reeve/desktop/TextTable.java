package dev.reeve.desktop;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in columns. A table wider than the terminal goes on below itself, with its first column
 * again but for rows that say nothing there.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final List<Column> columns = new ArrayList<>();

  private record Column(boolean right, List<String> cells) {

    int width() {
      return cells.stream().mapToInt(cell -> cell.codePointCount(0, cell.length())).max().orElse(0);
    }

    String padded(int row) {
      String cell = cells.get(row);
      String pad = " ".repeat(width() - cell.codePointCount(0, cell.length()));
      return right ? pad + cell : cell + pad;
    }
  }

  /** Adds a column of words; every column has as many cells as the first. */
  TextTable words(String head, List<String> cells) {
    return add(false, head, cells);
  }

  /** Adds a column of numbers, lined up at their right. */
  TextTable numbers(String head, List<String> cells) {
    return add(true, head, cells);
  }

  private TextTable add(boolean right, String head, List<String> cells) {
    List<String> all = new ArrayList<>();
    all.add(head);
    all.addAll(cells);
    columns.add(new Column(right, all));
    return this;
  }

  /** Tells whether there is nothing to show: no rows, or only their names. */
  boolean isEmpty() {
    return columns.size() < 2 || columns.get(0).cells().size() < 2;
  }

  /** The lines of the table, its heads faint. */
  List<String> lines(Terminal terminal) {
    List<String> lines = new ArrayList<>();
    Column names = columns.get(0);
    int next = 1;
    do {
      List<Column> block = new ArrayList<>(List.of(names));
      int width = GAP.length() + names.width();
      while (next < columns.size()
          && (block.size() == 1
              || width + GAP.length() + columns.get(next).width() <= terminal.width())) {
        block.add(columns.get(next));
        width += GAP.length() + columns.get(next).width();
        next++;
      }
      print(block, terminal, lines);
    } while (next < columns.size());
    return lines;
  }

  private static void print(List<Column> block, Terminal terminal, List<String> lines) {
    boolean below = !lines.isEmpty();
    for (int row = 0; row < block.get(0).cells().size(); row++) {
      if (below && saysNothing(block, row)) {
        continue;
      }
      StringBuilder line = new StringBuilder();
      for (Column column : block) {
        line.append(GAP).append(column.padded(row));
      }
      String text = terminal.show(line.toString().stripTrailing());
      if (row > 0) {
        lines.add(text);
      } else if (!text.isEmpty()) {
        lines.add(terminal.faint(text));
      }
    }
  }

  private static boolean saysNothing(List<Column> block, int row) {
    return block.stream().skip(1).allMatch(column -> column.cells().get(row).equals(Figures.NONE));
  }
}
