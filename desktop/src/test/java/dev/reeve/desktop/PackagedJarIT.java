package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one jar, run as a user runs it: another process, started in another folder. */
class PackagedJarIT {

  private static final Path JAR = Path.of("target/reeve.jar").toAbsolutePath();
  private static final Path RULES =
      Path.of("../assets/rules/village.rules.json").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  private Run run(String... args) throws IOException, InterruptedException {
    return run(JAR, Map.of(), args);
  }

  /** Runs a jar with these variables and no display but theirs. */
  private Run run(Path jar, Map<String, String> variables, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(args));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " did not end within a minute");
    }
    return new Run(process.exitValue(), text(out), text(err));
  }

  /** The jar without one of its files. */
  private Path without(String file) throws IOException {
    Path jar = Files.copy(JAR, folder.resolve("without.jar"));
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      Files.delete(files.getPath(file));
    }
    return jar;
  }

  /** The display that this test has, with more variables. */
  private static Map<String, String> display(String... more) {
    String display = System.getenv("DISPLAY");
    assumeTrue(display != null && !display.isBlank(), "there is no display");
    Map<String, String> variables = new HashMap<>(Map.of("DISPLAY", display));
    String cookie = System.getenv("XAUTHORITY");
    if (cookie != null) {
      variables.put("XAUTHORITY", cookie);
    }
    for (int i = 0; i < more.length; i += 2) {
      variables.put(more[i], more[i + 1]);
    }
    return variables;
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }

  @Test
  void jar_namesItsVersion() throws Exception {
    assertTrue(run("--version").out().matches("Reeve \\d+\\.\\d+\\.\\d+\\S*\\R"));
  }

  @Test
  void jar_plansFromAnyFolder_withoutAWordOnStandardError() throws Exception {
    Run run = run("plan", RULES.toString(), "--people", "120", "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("{"), run.out());
  }

  @Test
  void jar_runsASettlementFromAnyFolder_withoutAWordOnStandardError() throws Exception {
    Run run = run("run", RULES.toString(), "--cycles", "2", "--json", "--save", "world.save");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertEquals(3, run.out().lines().count());
    Run on = run("run", "--load", "world.save", "--cycles", "1", "--json");
    assertEquals(0, on.code(), on.err());
    assertTrue(on.out().startsWith("{\"cycle\":3,"), on.out());
  }

  @Test
  void jar_letsTheVillageLiveInTheTerminal_andSaysWhy_withoutADisplay() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux tells by DISPLAY");
    Run run = run();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("No display: "), run.out());
    assertTrue(run.out().contains("Running the village here instead."), run.out());
    assertTrue(run.out().contains("\n       40"), run.out());
    assertTrue(run.out().contains("People at work"), run.out());
  }

  @Test
  void jar_takesNoPicture_withoutADisplay() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux tells by DISPLAY");
    Run run = run("game", "--screenshot", "village.png");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("No picture can be taken."), run.err());
  }

  @Test
  void jar_putsItsPictures_intoTheFolderThatIsAsked() throws Exception {
    String[] game = {"game", "--home", "home", "--pictures", "shots", "--screenshot", "a.png"};
    Run run = run(JAR, display(), game);
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(folder.resolve("shots/a.png")));
  }

  @Test
  void jar_endsWithTwo_whereTheCommandLineIsWrong() throws Exception {
    assertEquals(2, run("plan").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fonts/Lato-Bold.ttf", "rules/marches.rules.json"})
  void jar_withoutOneOfItsFiles_namesIt_inOneLine(String file) throws Exception {
    Run run = run(without(file), display(), "game", "--home", "home", "--screenshot", "a.png");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains(file), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void jar_whereOpenGlIsTooOld_saysSo_inOneLine() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "only Mesa can be told to be old");
    Map<String, String> old = display("MESA_GL_VERSION_OVERRIDE", "1.4");
    Run run = run(JAR, old, "game", "--home", "home", "--screenshot", "a.png");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().startsWith("No window: OpenGL 2.0 or higher"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
