package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Alert;
import dev.reeve.demo.play.Chronicle;
import dev.reeve.demo.play.Log;
import dev.reeve.demo.play.Village;
import dev.reeve.model.Good;
import dev.reeve.settlement.Orders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static Village village;
  private static Texts texts;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    village = GlossaryTest.village("rules/marches.rules.json");
    texts = new Texts();
  }

  private static List<NoteContent.Line> lines(Consumer<NoteContent> about) {
    return lines(village, about);
  }

  private static List<NoteContent.Line> lines(Village village, Consumer<NoteContent> about) {
    NoteContent note = new NoteContent(new Texts()).of(village);
    about.accept(note);
    note.lines().forEach(NotesTest::isReadable);
    return note.lines();
  }

  /** No placeholder is left open, no key stands for its text. */
  private static void isReadable(NoteContent.Line line) {
    String text = line.toString();
    assertFalse(text.contains("{"), text);
    assertFalse(text.contains("???"), text);
    assertFalse(text.contains("NaN"), text);
  }

  @Test
  void everyTrade_hasItsNote_sentenceFirst_thenFigures_thenTheLedger() {
    TradeNotes notes = new TradeNotes(texts);
    for (String trade : village.trades()) {
      if (!trade.equals("idle")) {
        List<NoteContent.Line> lines = lines(note -> notes.industry(note, trade));
        assertTrue(lines.get(0) instanceof NoteContent.Title);
        assertTrue(lines.get(1) instanceof NoteContent.Say);
      }
    }
    List<NoteContent.Line> farmers = lines(note -> notes.industry(note, "farmer"));
    assertTrue(farmers.get(farmers.size() - 1) instanceof NoteContent.Ledger);
    for (Trade trade : Trade.values()) {
      lines(note -> notes.place(note, trade));
    }
    village.rules().programs().forEach(p -> lines(note -> notes.program(note, p)));
    assertEquals(
        village.rules().industries().size(),
        lines(notes::date).stream().filter(l -> l instanceof NoteContent.Figure).count());
  }

  @Test
  void notesOfAVillageWithSmoke_sayWhoMakesIt_whoTakesItAway_andWhatItCosts() {
    Village smoky = GlossaryTest.village("rules/smoke.rules.json");
    smoky.order(Orders.NONE.exactly("forester", 0));
    TradeNotes trades = new TradeNotes(texts);
    List<NoteContent.Line> burners = lines(smoky, note -> trades.industry(note, "burner"));
    List<NoteContent.Line> foresters = lines(smoky, note -> trades.industry(note, "forester"));
    List<NoteContent.Line> people = lines(smoky, new PeopleNotes(texts)::happiness);

    assertTrue(said(burners, "All trades that make pots make "), burners::toString);
    assertTrue(said(burners, "Each gives off 4.00 smoke a "), burners::toString);
    assertTrue(said(foresters, "Each takes 3.00 smoke away a "), foresters::toString);
    assertTrue(
        people.stream()
            .anyMatch(
                line ->
                    line instanceof NoteContent.Figure figure
                        && figure.amount().startsWith("-")
                        && figure.toString().contains("Smoke")),
        people::toString);
  }

  private static boolean said(List<NoteContent.Line> lines, String words) {
    return lines.stream().anyMatch(line -> line.toString().contains(words));
  }

  @Test
  void everyGoodLimitAndStore_hasItsNote() {
    GoodNotes notes = new GoodNotes(texts);
    for (Good good : village.rules().goods()) {
      assertFalse(lines(note -> notes.good(note, good.id())).isEmpty());
      assertFalse(lines(note -> notes.stock(note, good.id())).isEmpty());
    }
    village.plan().limits().forEach(limit -> lines(note -> notes.limit(note, limit)));
    assertFalse(lines(notes::needs).isEmpty());
  }

  @Test
  void peopleNote_countsEverybodyOnce() {
    PeopleNotes notes = new PeopleNotes(texts);
    int sum =
        lines(notes::people).stream()
            .filter(line -> line instanceof NoteContent.Figure)
            .mapToInt(line -> Integer.parseInt(((NoteContent.Figure) line).amount()))
            .sum();
    assertEquals(village.people(), sum);
    lines(notes::happiness);
    lines(notes::village);
    for (int person = 0; person < village.settlement().slots(); person++) {
      int one = person;
      int before = village.before(one);
      assertTrue(lines(note -> notes.person(note, one, before)).size() > 3);
      assertEquals(
          List.of(new NoteContent.Title(texts.get("note.person.gone"))),
          lines(note -> notes.person(note, one, before - 1)),
          "a note about one tells of the next");
    }
  }

  @Test
  void everyAlert_saysWhy_andWhatCanBeDone() {
    AlertNotes notes = new AlertNotes(texts);
    Map<Alert.Kind, List<String>> subjects = new LinkedHashMap<>();
    for (Alert.Kind kind : Alert.Kind.values()) {
      subjects.put(
          kind,
          switch (kind) {
            case FAMINE, STORE, ENOUGH -> List.of("food");
            case RAID -> List.of("raiders");
            case GOAL -> List.of(Chronicle.HUNGER, Chronicle.HAPPINESS);
            case DISCOVERY -> List.of("pottery");
            case FESTIVAL -> List.of("festival");
            case OLIGARCHY, TIPPED, REFUSED, IDLE, SHRANK, OFF, SHARED, GREW -> List.of("");
          });
    }
    subjects.forEach(
        (kind, of) ->
            of.forEach(
                subject -> {
                  Alert alert = new Alert(kind, 0, subject, 3);
                  assertFalse(notes.words(alert).isBlank());
                  List<NoteContent.Line> lines = lines(note -> notes.alert(note, alert));
                  assertTrue(lines.get(1) instanceof NoteContent.Say);
                  assertTrue(lines.get(lines.size() - 1) instanceof NoteContent.Ledger);
                  assertFalse(alert.spot(village).trade().isBlank());
                }));
  }

  @Test
  void everyKindOfLogLine_hasItsWords() {
    LogWords words = new LogWords(texts);
    Map<String, Double> all = new LinkedHashMap<>();
    all.put(Log.SHARE, 0.5);
    all.put(Log.STRENGTH, 1.5);
    all.put(Log.LOST, 12.0);
    all.put(Log.SAVED, 3.0);
    all.put(Log.LEVEL, 2.0);
    all.put(Log.CHI, 0.05);
    all.put(Log.ZETA, 0.1);
    List<String> said = new ArrayList<>();
    for (Log.Kind kind : Log.Kind.values()) {
      Map<String, Double> parts =
          switch (kind) {
            case DEATHS -> Map.of("age", 6.0);
            case BIRTHS -> Map.of("low", 7.0);
            case MOVES -> Map.of("farmer>potter", 3.0);
            case REFUSED -> Map.of("order AT_LEAST 0", 90.0, "reason SITES 0", 80.0);
            default -> all;
          };
      Log.Line line = new Log.Line(0, 0, kind, subject(kind), parts);
      said.add(words.of(line));
      lines(note -> words.tell(note, line));
      assertFalse(words.spot(line, village).trade().isBlank());
    }
    assertTrue(said.contains("3 changed trade: 3 farmers → potters."), said::toString);
    assertTrue(
        said.contains("At least 90 farmers cannot be had. There are sites for 80 only."),
        said::toString);
    assertTrue(said.contains("Died: 6 of age."), said::toString);
    assertTrue(
        said.contains("A revolution: the market decides now, and the reeve no more."),
        said::toString);
    assertTrue(said.contains("Raiders took 12; 3 were kept from them."), said::toString);
  }

  private static String subject(Log.Kind kind) {
    return switch (kind) {
      case REFUSED -> "farmer";
      case REVOLUTION -> "bureau>market";
      default -> "raiders";
    };
  }
}
