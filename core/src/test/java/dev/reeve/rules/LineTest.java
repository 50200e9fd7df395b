package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  private static final String TEXT =
      """
      /* a comment
         of two lines */ {
        format: 1 // until the line ends, { "goods": [
        "goods" : {
          "food": {
            "need"
              : // the value stands below its name
                -1,
            "name \\" // { [ /* \\\\": 2
          }
          unquoted name: { rank: 0 /* before */ }, /* after */ pots: {
            happiness: x y: z // no number
            satiation: -2 }
        },
        "industries": { "f": { "education": -3 }, "g": {
        "education": -4
        }}
      }
      """;

  private static final List<String> PROBLEMS =
      List.of(
          "a.json:8: goods.food.need: is -1; it must be finite and >= 0",
          "a.json:9: goods.food.name \" // { [ /* \\: there is no such key; there are need, rank,"
              + " happiness, satiation, overhead, perish, reserve, lifetime",
          "a.json:11: goods.unquoted name.rank: is 0; it must be a whole number within"
              + " [1, 2147483647]",
          "a.json:12: goods.pots.happiness: is \"x y: z\"; it must be a number",
          "a.json:13: goods.pots.satiation: is -2; it must be finite and > 0",
          "a.json:15: industries.f.education: is -3; it must be finite and >= 0",
          "a.json:16: industries.g.education: is -4; it must be finite and >= 0");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void everyValue_knowsItsLine_whateverEndsTheLines(String lineEnd) {
    assertEquals(PROBLEMS, problems(TEXT.replace("\n", lineEnd)));
  }

  @Test
  void loneCarriageReturns_endLines() {
    assertEquals(
        List.of("a.json:3: goods.food.need: is -1; it must be finite and >= 0"),
        problems("{format: 1,\rgoods: {food: {\rneed: -1}}}"));
  }

  @Test
  void byteOrderMark_isSkipped() {
    assertEquals(
        List.of("a.json:2: nam: there is no such key (did you mean name?)"),
        problems("\uFEFF{format: 1,\nnam: 5}"));
  }

  @Test
  void textOverSeveralLines_isCounted() {
    assertEquals(
        List.of("a.json:5: corruption: is -1; it must be finite and >= 0"),
        problems("{format: 1,\n\"name\": \"one\ntwo \\\" \\\\\nthree\",\ncorruption: -1}"));
  }

  @Test
  void unknownKey_isReportedAtItsName_andWrongValueAtItsValue() {
    assertEquals(
        List.of(
            "a.json:2: nam: there is no such key (did you mean name?)",
            "a.json:5: corruption: is -1; it must be finite and >= 0"),
        problems("{format: 1,\nnam:\n5,\ncorruption:\n-1}"));
  }

  @Test
  void keyThatStandsTwice_namesBothLines() {
    assertEquals(
        List.of(
            "a.json:4: goods.food.need: this key stands twice, here and on line 3",
            "a.json:5: goods: this key stands twice, here and on line 2"),
        problems("{format: 1,\ngoods: {food: {\nneed: 1,\n\"need\": 2}},\ngoods: {}}").stream()
            .filter(problem -> !problem.contains("warning"))
            .toList());
  }

  @Test
  void unclosedBrace_isReportedWhereItOpens() {
    assertEquals(
        List.of("a.json:2: goods: this '{' is never closed"),
        problems("{format: 1,\ngoods: {\nfood: {}\n"));
  }

  @Test
  void textThatIsNoJson_isReportedWhereReadingEnds() {
    assertEquals(
        List.of("a.json:3: this is not JSON near \"need\" 5 } } }"),
        problems("{format: 1,\ngoods: { food: {\n\"need\" 5 } } }"));
  }

  @Test
  void missingKey_isReportedAtTheObjectThatLacksIt() {
    assertEquals(
        List.of(
            "a.json:3: people.tiers.low.share: this key is missing: the part of all people;"
                + " all shares sum to 1"),
        problems("{format: 1,\npeople: {tiers: {\nlow: {level: 1}}}}"));
  }

  private static List<String> problems(String text) {
    return Rulesets.check(new MemoryFile("a.json", text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
