package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.g2d.BitmapFont.Glyph;
import com.badlogic.gdx.utils.GdxNativesLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    GdxNativesLoader.load();
  }

  @ParameterizedTest
  @CsvSource({"Regular," + Look.UPRIGHT_ONE, "Italic," + Look.ITALIC_ONE})
  void figures_standOnTheLine_andAreAsTallAsCapitals(String face, int one) {
    FileHandle file = Gdx.files.internal("fonts/EBGaramond12-" + face + ".ttf");
    Letters letters = new Letters(file, 40, Look.LETTERS, one);
    letters.draw();
    Glyph capital = letters.glyph('H');
    for (char figure = '0'; figure <= '9'; figure++) {
      Glyph drawn = letters.glyph(figure);
      assertEquals(capital.height, drawn.height, 0.1 * capital.height, "height of " + figure);
      assertEquals(capital.yoffset, drawn.yoffset, 0.06 * capital.height, "foot of " + figure);
      if (figure != '1') {
        assertTrue(letters.glyph('1').width < drawn.width, "1 is no narrower than " + figure);
      }
    }
  }
}
