package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The gallery shows every picture that its script takes, in the sizes that it says. */
class GalleryTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern SHOT = Pattern.compile("(?m)^shot (\\S+)$");
  private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]+\\]\\((gallery/[^)]+)\\)");

  private static List<String> found(Pattern pattern, String file) throws IOException {
    return pattern
        .matcher(Files.readString(DOCS.resolve(file)))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void everyPictureOfTheScript_isShown_inItsOrder() throws IOException {
    List<String> taken =
        found(SHOT, "gallery.script").stream().map(shot -> "gallery/1280x720/" + shot).toList();
    List<String> shown =
        found(SHOWN, "gallery.md").stream().filter(link -> link.contains("1280x720")).toList();
    assertEquals(taken, shown);
  }

  @Test
  void everyPictureInTheFolder_isShown_andAsLargeAsItsFolderSays() throws IOException {
    List<String> shown = found(SHOWN, "gallery.md");
    try (Stream<Path> files = Files.walk(DOCS.resolve("gallery"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String link = DOCS.relativize(file).toString().replace('\\', '/');
        assertTrue(shown.contains(link), () -> link + " is not shown in gallery.md");
        var picture = ImageIO.read(file.toFile());
        String size = picture.getWidth() + "x" + picture.getHeight();
        assertEquals(file.getParent().getFileName().toString(), size, link);
      }
    }
  }
}
