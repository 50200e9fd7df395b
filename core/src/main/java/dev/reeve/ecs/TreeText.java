package dev.reeve.ecs;

import com.badlogic.gdx.ai.btree.utils.BehaviorTreeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a tree by gdx-ai's grammar into a list of statements.
 *
 * <p>gdx-ai's own builder on top of that grammar is not used: it loads whatever class a file names,
 * clones through a global strategy, loses the guard of a subtree's root, and takes tasks that leave
 * a choice to chance or to the clock.
 */
final class TreeText extends BehaviorTreeReader {

  private final String file;
  private final List<TreeStatement> statements = new ArrayList<>();
  private int indent;

  /** Kept until the text is read: the grammar would bury it among its own errors. */
  private IllegalArgumentException problem;

  private TreeText(String file) {
    this.file = file;
  }

  /**
   * The statements of a text, in order; a task's guards come before it.
   *
   * @throws IllegalArgumentException if a line breaks the grammar; names file, line and rule
   */
  static List<TreeStatement> read(String file, String text) {
    TreeText reader = new TreeText(file);
    List<String> lines = text.lines().toList();
    reader.checkIndents(lines);
    try {
      reader.parse(text);
    } catch (RuntimeException e) {
      // The grammar's errors, and the index errors that it runs into at an open quote.
      int line = Math.min(reader.lineNumber, Math.max(1, lines.size()));
      throw TreeStatement.error(
          file,
          line,
          "'"
              + (lines.isEmpty() ? "" : TreeStatement.show(lines.get(line - 1).strip()))
              + "' is no task; it must read like: name attribute:1 attribute:\"text\", with guards"
              + " in parentheses before it");
    }
    if (reader.problem != null) {
      throw reader.problem;
    }
    return reader.statements;
  }

  /** One tab counts like one blank: mixed, tasks would hang elsewhere than they seem to. */
  private void checkIndents(List<String> lines) {
    int tabbed = 0;
    int blanked = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String body = line.stripLeading();
      if (!body.isEmpty() && body.charAt(0) != '#') {
        String lead = line.substring(0, line.length() - body.length());
        tabbed = tabbed == 0 && lead.contains("\t") ? i + 1 : tabbed;
        blanked = blanked == 0 && lead.contains(" ") ? i + 1 : blanked;
      }
    }
    if (tabbed > 0 && blanked > 0) {
      throw TreeStatement.error(
          file,
          Math.max(tabbed, blanked),
          "the line is indented otherwise than line "
              + Math.min(tabbed, blanked)
              + "; a file must use tabs only or blanks only");
    }
  }

  @Override
  protected void startLine(int lineIndent) {
    indent = lineIndent;
  }

  @Override
  protected void startStatement(String name, boolean reference, boolean guard) {
    statements.add(
        new TreeStatement(file, lineNumber, indent, name, reference, guard, new LinkedHashMap<>()));
  }

  @Override
  protected void attribute(String name, Object value) {
    TreeStatement statement = statements.get(statements.size() - 1);
    Map<String, Object> attributes = statement.attributes();
    if (attributes.containsKey(name) && problem == null) {
      problem = statement.error("has " + TreeStatement.show(name) + " twice; once is enough");
    }
    attributes.put(name, value);
  }

  @Override
  protected void endStatement() {}

  @Override
  protected void endLine() {}
}
