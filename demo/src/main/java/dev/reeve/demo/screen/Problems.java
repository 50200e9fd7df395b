package dev.reeve.demo.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.rules.Problem;
import dev.reeve.rules.Severity;
import java.nio.file.Path;
import java.util.List;

/** Writes what is wrong with files: where, and below that what. */
final class Problems {
  private Problems() {}

  static boolean failed(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  static void write(VisTable page, Controls controls, List<Problem> problems, Path home) {
    float gap = controls.look().px(6);
    for (Problem problem : problems) {
      boolean error = problem.severity() == Severity.ERROR;
      line(page, controls, place(problem, home), error ? "alarm" : "faded").padTop(gap);
      String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
      line(page, controls, path + problem.message(), "default");
    }
  }

  private static Cell<?> line(VisTable page, Controls controls, String text, String style) {
    Cell<?> cell = page.add(controls.words(text, style)).growX().left();
    cell.row();
    return cell;
  }

  /** File and line; files of the player's as they lie in the home folder. */
  private static String place(Problem problem, Path home) {
    String folder = home.toString().replace('\\', '/') + "/";
    String file = problem.file();
    return (file.startsWith(folder) ? file.substring(folder.length()) : file)
        + ":"
        + problem.line();
  }
}
