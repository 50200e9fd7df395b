package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
  void amounts_keepAboutThreeDigits() {
    assertEquals("1,234", Texts.amount(1234.4));
    assertEquals("12.3", Texts.amount(12.34));
    assertEquals("1.23", Texts.amount(1.234));
    assertEquals("0.012", Texts.amount(0.0123));
    assertEquals("0", Texts.amount(-0.0001));
    assertEquals("22 %", Texts.percent(0.224));
    assertEquals("99 %", Texts.met(0.9999));
    assertEquals("57 %", Texts.met(0.57));
    assertEquals("100 %", Texts.met(1));
  }
}
