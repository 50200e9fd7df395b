package dev.reeve.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinearSolversTest {

  /**
   * Runs in a virtual machine of its own, because a native library is loaded, or fails to, only
   * once.
   */
  static final class Main {

    private Main() {}

    public static void main(String[] arguments) {
      double[] b = {6};
      LinearSolver first = LinearSolvers.nativeOrPortable();
      LinearSolver second = LinearSolvers.nativeOrPortable();
      assertEquals(first.name(), second.name());
      assertEquals(LinearSolver.Outcome.SOLVED, second.factor(1, new double[] {2}));
      assertEquals(LinearSolver.Outcome.SOLVED, second.solve(1, b));
      assertEquals(3, b[0]);
      System.out.println("solved by " + second.name());
    }
  }

  @Test
  void portable_isEjml() {
    assertEquals("ejml", LinearSolvers.portable().name());
  }

  @Test
  void nativeOrPortable_isEjml_withOneLogLine_whereJblasHasNoLibrary(@TempDir Path directory)
      throws IOException, InterruptedException {
    // jblas unpacks its library into the directory for temporary files; there is none.
    Path missing = directory.resolve("missing");
    String output = run(directory, "-Djava.io.tmpdir=" + missing);
    assertTrue(output.contains("solved by ejml"), output);
    assertEquals(1, output.split("EJML solves instead", -1).length - 1, output);
    assertTrue(!output.contains("org.jblas ERROR"), output);
  }

  @Test
  void nativeOrPortable_isSilent_whereJblasSolves(@TempDir Path directory)
      throws IOException, InterruptedException {
    String output = run(directory);
    if (output.contains("solved by jblas")) {
      assertEquals("solved by jblas", output.strip());
    }
  }

  private static String run(Path directory, String... options)
      throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "no end after 30 s");
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), text);
    return text;
  }
}
