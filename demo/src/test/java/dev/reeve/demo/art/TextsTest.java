package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.map.Place;
import dev.reeve.demo.map.VillageMap;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Tier;
import dev.reeve.rules.Rulesets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
  }

  @Test
  void everythingOfTheVillage_hasAName() {
    Texts texts = new Texts();
    Ruleset rules = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
    for (Good good : rules.goods()) {
      assertNotEquals("", texts.get("good." + good.id()));
    }
    for (Industry industry : rules.industries()) {
      assertNotEquals("", texts.get("trade." + industry.id()));
    }
    for (Program program : rules.programs()) {
      assertNotEquals("", texts.get("program." + program.id()));
    }
    for (Tier tier : rules.people().tiers()) {
      assertNotEquals("", texts.get("tier." + tier.id()));
    }
    for (Place place : new VillageMap().places()) {
      assertNotEquals("", texts.get("place." + place.trade().name().toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void thingsOfAMod_goByTheirId() {
    assertEquals("Beekeeper", new Texts().name("trade", "beekeeper"));
  }

  @Test
  void whatAModDoesNotWrite_isNotThere_andNoFailure() {
    assertEquals(Optional.empty(), new Texts().find("scenario.orchard.text"));
    assertEquals(Optional.of("Quit"), new Texts().find("title.quit"));
  }

  @Test
  void amounts_keepAboutThreeDigits() {
    Texts texts = new Texts();
    assertEquals("1,234", texts.amount(1234.4));
    assertEquals("12.3", texts.amount(12.34));
    assertEquals("1.23", texts.amount(1.234));
    assertEquals("0.012", texts.amount(0.0123));
    assertEquals("0", texts.amount(-0.0001));
    assertEquals("22 %", texts.percent(0.224));
    assertEquals("99 %", texts.met(0.9999));
    assertEquals("57 %", texts.met(0.57));
    assertEquals("100 %", texts.met(1));
  }

  @Test
  void numbers_areWrittenAsTheLanguageDoes() {
    Texts german = new Texts("de");
    assertEquals("1.234", german.amount(1234.4));
    assertEquals("12,3", german.amount(12.34));
    assertEquals("0,012", german.amount(0.0123));
    assertEquals("22,4 %", german.percent(0.224, 1));
    assertEquals("5 Dörfer, 1.000 Leute", german.format("scenarios.size", 5, 1000));
  }

  @Test
  void namesWithinASentence_areSmallInEnglish_andAsTheyAreInGerman() {
    assertEquals("farmers", new Texts().inSentence("trade", "farmer"));
    assertEquals("Bauern", new Texts("de").inSentence("trade", "farmer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_de"})
  void everyLetterOfTheTexts_isRendered(String language) {
    String text = Gdx.files.internal("i18n/reeve" + language + ".properties").readString("UTF-8");
    text.chars()
        .filter(letter -> letter > ' ' && Look.LETTERS.indexOf(letter) < 0)
        .forEach(letter -> fail("the fonts are made without '" + (char) letter + "'"));
  }
}
