package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.reeve.model.Deposit;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesetsTest {

  /** Every key of the format. */
  private static final String FULL =
      """
      {
        "$schema": "reeve.rules.schema.json",
        "format": 1,
        "name": "All of it",
        "objective": "diminishing",
        "corruption": 0.1,
        "people": {
          "lifespan": 80,
          "tiers": {
            "low": {"share": 0.75},
            "high": {"share": 0.25, "level": 2, "productivity": {"farmer": 0.5}}
          },
          "overSkill": 0.1,
          "underSkill": 0.2, "growth": 0.01, "most": 500
        },
        "education": {"upkeep": {"food": 0.5}},
        "goods": {
          "food": {
            "need": 1, "rank": 2, "overhead": {"food": 0.01}, "perish": 0.02, "reserve": 3.5
          },
          "pots": {"happiness": 1.5, "satiation": 3},
          "kilns": {"lifetime": 20},
          "defense": {}
        },
        "industries": {
          "farmer": {
            "output": {"food": 10}, "sites": 40, "deviation": 0.15, "gestation": 2, "toil": 1.5
          },
          "potter": {
            "output": {"pots": 5}, "input": {"food": 1}, "education": 3, "skill": "high",
            "hazard": 0.01, "capital": {"kilns": 0.5}
          },
          "digger": {
            "output": {"kilns": 2}, "deposit": {"units": 900, "decline": 0.5, "regrowth": 3}
          },
          "soldier": {"output": {"defense": 1}}
        },
        "programs": {"fair": {"requires": {"pots": 0.1}, "happiness": 2}},
        "threats": {
          "raid": {
            "takes": "pots", "amount": 2, "per": "worker", "industry": "potter", "chance": 0.5,
            "mitigation": {"defense": 10}, "deviation": 1.5
          }
        },
        "trade": {"road": {"give": "pots", "get": "food", "rate": 2, "limit": 5, "labor": 0.1}},
        "research": {
          "glaze": {
            "industry": "potter", "worker": "soldier", "share": 0.1, "cost": 12, "growth": 1.25,
            "gain": 0.02, "on": "happiness"
          }
        },
        "seasons": {
          "summer": {"cycles": 2, "yield": {"farmer": 1.5}},
          "winter": {"yield": {"farmer": 0, "potter": 0.75}}
        }
      }
      """;

  @Test
  void everyKey_reachesTheRuleset() {
    Ruleset rules = read(FULL);
    assertEquals("All of it", rules.name());
    assertEquals(Objective.DIMINISHING, rules.objective());
    assertEquals(0.1, rules.corruption());
    assertEquals(80, rules.people().lifespan());
    assertEquals(
        List.of(
            new Tier("low", 0.75, 0, Map.of()), new Tier("high", 0.25, 2, Map.of("farmer", 0.5))),
        rules.people().tiers());
    assertEquals(0.1, rules.people().overSkill());
    assertEquals(0.2, rules.people().underSkill());
    assertEquals(Map.of("food", 0.5), rules.upkeep());
    assertEquals(
        new Good("food", 1, 2, 0, Double.POSITIVE_INFINITY, Map.of("food", 0.01), 0.02, 3.5),
        rules.good("food"));
    assertEquals(new Good("pots", 0, 1, 1.5, 3, Map.of()), rules.good("pots"));
    assertEquals(
        new Industry(
                "potter",
                Map.of("pots", 5.0),
                Map.of("food", 1.0),
                3,
                Optional.of("high"),
                Double.POSITIVE_INFINITY,
                0.01)
            .withCapital(Map.of("kilns", 0.5)),
        rules.industry("potter"));
    assertEquals(20, rules.good("kilns").lifetime());
    assertEquals(Optional.of(new Deposit(900, 0.5, 3)), rules.industry("digger").deposit());
    assertEquals(0.01, rules.people().growth());
    assertEquals(500, rules.people().most());
    assertEquals(40, rules.industry("farmer").sites());
    assertEquals(0.15, rules.industry("farmer").deviation());
    assertEquals(2, rules.industry("farmer").gestation());
    assertEquals(1.5, rules.industry("farmer").toil());
    assertTrue(rules.toilsome());
    assertEquals(Map.of("pots", 0.1), rules.programs().get(0).requires());
    assertEquals(2, rules.programs().get(0).happiness());
    assertEquals(
        new Threat(
            "raid",
            "pots",
            2,
            Threat.Per.WORKER,
            Optional.of("potter"),
            0.5,
            Map.of("defense", 10.0),
            1.5),
        rules.threats().get(0));
    assertEquals(5, rules.trade().get(0).limit());
    assertEquals(0.1, rules.trade().get(0).labor());
    assertEquals(
        new ResearchField(
            "glaze", "potter", "soldier", 0.1, 12, 1.25, 0.02, ResearchField.On.HAPPINESS),
        rules.research().get(0));
    assertEquals(
        List.of(
            new Season("summer", 2, Map.of("farmer", 1.5)),
            new Season("winter", 1, Map.of("farmer", 0.0, "potter", 0.75))),
        rules.seasons());
  }

  @Test
  void smallestFile_isARuleset() {
    Ruleset rules = read("{format: 1}");
    assertEquals("unnamed", rules.name());
    assertEquals(Objective.BALANCED, rules.objective());
    assertEquals(List.of(Tier.WORKER), rules.people().tiers());
    assertEquals(Double.POSITIVE_INFINITY, rules.people().lifespan());
  }

  @Test
  void keysOfTheLivingSettlement_mayAllBeLeftOut() {
    Ruleset rules =
        read(
            "{format:1, goods:{food:{}}, industries:{f:{}, s:{}},"
                + " threats:{rats:{takes:food,amount:1}},"
                + " research:{r:{industry:f,worker:s,share:1}}}");
    assertEquals(
        new Good("food", 0, 1, 0, Double.POSITIVE_INFINITY, Map.of(), 0, 2), rules.good("food"));
    assertEquals(0, rules.industry("f").deviation());
    assertEquals(0, rules.industry("f").gestation());
    assertEquals(0, rules.industry("f").toil());
    assertFalse(rules.toilsome());
    assertEquals(0, rules.threats().get(0).deviation());
    assertEquals(
        new ResearchField(
            "r", "f", "s", 1, Double.POSITIVE_INFINITY, 1, 0, ResearchField.On.OUTPUT),
        rules.research().get(0));
    assertEquals(List.of(), rules.seasons());
  }

  @Test
  void lenientJson_isRead() {
    Ruleset rules =
        read(
            """
            // A comment
            {
              format: 1 /* another */
              goods: {
                food: {need: 1,},
                "pots": {happiness: 2}
              }
              industries: { farmer: { output: { food: 10 } }, potter: { output: { pots: 1 } } }
            }
            """);
    assertEquals(1, rules.good("food").need());
    assertEquals(2, rules.good("pots").happiness());
  }

  @Test
  void whatIsWritten_readsBackEqual() {
    Ruleset rules = read(FULL);
    String text = Rulesets.write(rules);
    assertEquals(rules, read(text));
    assertEquals(text, Rulesets.write(read(text)));
  }

  @Test
  void oddIdsAndNumbers_readBackEqual() {
    Map<String, Double> amounts = Map.of("a\"b\\c\n\u0001\uD800é: //", 1e-300);
    Good odd = new Good("a\"b\\c\n\u0001\uD800é: //", -0.0, 1, 1e15, 1e300, Map.of());
    Ruleset base = read("{format: 1}");
    Ruleset rules =
        new Ruleset(
            "",
            Objective.BALANCED,
            base.people(),
            amounts,
            123456789.125,
            List.of(odd, new Good("-", 0.1, 7, 0, Double.POSITIVE_INFINITY, Map.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertEquals(rules, read(Rulesets.write(rules)));
  }

  @Test
  void canonicalText_isWhatAPersonWouldWrite() {
    assertEquals(
        """
        {
          "format": 1,
          "name": "n",
          "goods": {
            "food": {
              "need": 1
            },
            "clay": {}
          },
          "industries": {
            "farmer": {
              "output": {
                "food": 9.5
              }
            }
          }
        }
        """,
        Rulesets.write(
            read(
                "{name: n, format: 1, goods: {food: {need: 1.0, rank: 1}, clay: {}},"
                    + " industries: {farmer: {output: {food: 9.5}}}}")));
  }

  @Test
  void file_isWrittenBesideAndMovedOver(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("new/folder/village.rules.json");
    FileHandle file = new FileHandle(path.toFile());
    Ruleset rules = read(FULL);
    Rulesets.write(read("{format: 1}"), file);
    Rulesets.write(rules, file);
    assertEquals(rules, Rulesets.read(file));
    try (var names = Files.list(path.getParent())) {
      assertEquals(1, names.count());
    }
  }

  @Test
  void fileThatCannotBeWritten_isRefused(@TempDir Path folder) {
    Ruleset rules = read("{format: 1}");
    assertThrows(
        GdxRuntimeException.class, () -> Rulesets.write(rules, new FileHandle(folder.toFile())));
    FileHandle internal = new HeadlessFiles().internal("village.rules.json");
    assertThrows(GdxRuntimeException.class, () -> Rulesets.write(rules, internal));
  }

  @Test
  void exception_listsEveryProblem() {
    RulesetException thrown =
        assertThrows(RulesetException.class, () -> read("{format:1, gods:{}, name:5}"));
    assertEquals(2, thrown.problems().size());
    assertEquals(
        List.of(
            "the ruleset cannot be read:",
            "  a.json:1: gods: there is no such key (did you mean goods?)",
            "  a.json:1: name: is 5; it must be text"),
        thrown.getMessage().lines().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "format: 2 | format: is 2; this version reads format 1, maybe the file is for a newer one",
        "format: 0 | format: is 0; it must be 1",
        "format: one | format: is \"one\"; it must be a number",
        "name: x | format: this key is missing: the version of the format, 1",
        "format:1, people:{lifespn:9} | people.lifespn: there is no such key (did you mean"
            + " lifespan?)",
        "format:1, education:{food:1} | education.food: there is no such key; there are upkeep",
        "format:1, goods:[food] | goods: is a list; it must be an object",
        "format:1, goods:{food:1} | goods.food: is 1; it must be an object",
        "format:1, goods:{food:{need:-1}} | goods.food.need: is -1; it must be finite and >= 0",
        "format:1, goods:{food:{need:NaN}} | goods.food.need: is \"NaN\"; it must be a number",
        "format:1, goods:{food:{need:1e999}} | goods.food.need: is 1e999; it must be finite and"
            + " >= 0",
        "format:1, goods:{food:{need:\"1\"}} | goods.food.need: is \"1\"; it must be a number",
        "format:1, goods:{food:{need:true}} | goods.food.need: is true; it must be a number",
        "format:1, goods:{food:{rank:1.5}} | goods.food.rank: is 1.5; it must be a whole number"
            + " within [1, 2147483647]",
        "format:1, goods:{food:{rank:0}} | goods.food.rank: is 0; it must be a whole number within"
            + " [1, 2147483647]",
        "format:1, goods:{food:{satiation:0}} | goods.food.satiation: is 0; it must be finite and"
            + " > 0",
        "format:1, goods:{food:{overhead:{fod:1}}} | goods.food.overhead.fod: there is no good"
            + " 'fod' (did you mean food?)",
        "format:1, objective:diminishing, goods:{food:{happiness:1}}, industries:{f:{output:"
            + "{food:1}}} | goods.food.satiation: this key is missing; objective diminishing needs"
            + " it of every wanted good",
        "format:1, objective:balance | objective: is \"balance\"; it must be one of balanced,"
            + " diminishing (did you mean balanced?)",
        "format:1, people:{tiers:{a:{share:0.5},b:{share:0.4}}} | people.tiers: the shares sum to"
            + " 0.9; they must sum to 1",
        "format:1, people:{tiers:{}} | people.tiers: the shares sum to 0; they must sum to 1",
        "format:1, people:{tiers:{a:{share:1.5}}} | people.tiers.a.share: is 1.5; it must be within"
            + " [0, 1]",
        "format:1, people:{tiers:{a:{level:1}}} | people.tiers.a.share: this key is missing: the"
            + " part of all people; all shares sum to 1",
        "format:1, industries:{f:{skill:hgh}} | industries.f.skill: there is no tier 'hgh'",
        "format:1, people:{lifespan:9}, industries:{f:{education:9}} | industries.f.education: is"
            + " 9; it must be < people.lifespan, which is 9",
        "format:1, industries:{f:{hazard:0.1}} | warning: industries.f.hazard: a hazard has no"
            + " effect without people.lifespan",
        "format:1, industries:{`f f`:{input:{x:1}}} | industries.`f f`.input.x: there is no good"
            + " 'x'",
        "format:1, industries:{\"\":{}} | industries.: this id is blank; it must be a word",
        "format:1, goods:{a:{}}, threats:{t:{takes:a}} | threats.t.amount: this key is missing:"
            + " units taken, counted as per says",
        "format:1, goods:{a:{}}, threats:{t:{takes:a,amount:1,per:worker}} | threats.t.industry:"
            + " this key is missing; per worker needs it",
        "format:1, goods:{a:{}}, industries:{f:{}}, threats:{t:{takes:a,amount:1,industry:f}} |"
            + " threats.t.industry: only a threat with \"per\": \"worker\" has an industry",
        "format:1, goods:{a:{}}, threats:{t:{takes:a,amount:1.5,per:output}} | threats.t.amount: is"
            + " 1.5; per output it must be within [0, 1]",
        "format:1, goods:{a:{}}, trade:{r:{give:a,get:a,rate:1}} | trade.r.get: is \"a\", the very"
            + " good that is given",
        "format:1, industries:{f:{}}, research:{r:{industry:f,worker:f,share:1}} |"
            + " research.r.worker: is \"f\", the very industry it improves",
        "format:1, goods:{a:{perish:1.5}} | goods.a.perish: is 1.5; it must be within [0, 1]",
        "format:1, goods:{a:{reserve:-1}} | goods.a.reserve: is -1; it must be finite and >= 0",
        "format:1, goods:{a:{need:1,perish:1,reserve:3}}, industries:{f:{output:{a:1}}} | warning:"
            + " goods.a.reserve: a reserve has no effect on what cannot be stored, and perish is 1",
        "format:1, industries:{f:{deviation:1.5}} | industries.f.deviation: is 1.5; it must be"
            + " within [0, 1]",
        "format:1, industries:{f:{toil:-1}} | industries.f.toil: is -1; it must be finite and >= 0",
        "format:1, industries:{f:{gestation:-2}} | industries.f.gestation: is -2; it must be finite"
            + " and >= 0",
        "format:1, goods:{a:{}}, threats:{t:{takes:a,amount:1,deviation:-1}} |"
            + " threats.t.deviation: is -1; it must be finite and >= 0",
        "format:1, industries:{f:{},s:{}}, research:{r:{industry:f,worker:s,share:1,cost:0,gain:1}}"
            + " | research.r.cost: is 0; it must be finite and > 0",
        "format:1, industries:{f:{},s:{}}, research:{r:{industry:f,worker:s,share:1,growth:0.9}} |"
            + " research.r.growth: is 0.9; it must be finite and >= 1",
        "format:1, industries:{f:{},s:{}}, research:{r:{industry:f,worker:s,share:1,on:hapiness}} |"
            + " research.r.on: is \"hapiness\"; it must be one of output, happiness (did you mean"
            + " happiness?)",
        "format:1, industries:{f:{},s:{}}, research:{r:{industry:f,worker:s,share:1,gain:0.1}} |"
            + " warning: research.r.gain: a gain has no effect without a cost of the first level",
        "format:1, industries:{f:{},s:{}}, research:{r:{industry:f,worker:s,share:1,cost:9}} |"
            + " warning: research.r.cost: a cost has no effect without a gain",
        "format:1, industries:{f:{},s:{}}, research:{r:{industry:f,worker:s,share:1,cost:9,gain:0}}"
            + " | warning: research.r.cost: a cost has no effect without a gain",
        "format:1, seasons:{w:{cycles:0}} | seasons.w.cycles: is 0; it must be a whole number"
            + " within [1, 2147483647]",
        "format:1, seasons:{w:{cycles:2147483647},s:{}} | seasons: the cycles sum to 2147483648;"
            + " they must sum to <= 2147483647",
        "format:1, industries:{f:{}}, seasons:{w:{yield:{f:-1}}} | seasons.w.yield.f: is -1; it"
            + " must be finite and >= 0",
        "format:1, industries:{farmer:{}}, seasons:{w:{yield:{framer:1}}} | seasons.w.yield.framer:"
            + " there is no industry 'framer' (did you mean farmer?)",
        "format:1, goods:{a:null} | warning: goods.a: null removes a key of a lower layer, and"
            + " there is none",
        "format:1, name:{} | name: is an object; it must be text",
      })
  void oneFault_isOneProblem(String content, String problem) {
    List<Problem> problems = check("{" + content + "}").problems();
    assertEquals(List.of("a.json:1: " + problem), problems.stream().map(Object::toString).toList());
  }

  @Test
  void manyFaults_areAllReportedInTheOrderOfTheFile() {
    List<Problem> problems =
        check(
                """
                {
                  "format": 1,
                  "goods": {
                    "food": { "need": -1, "hapiness": 1 }
                  },
                  "industries": {
                    "farmer": {
                      "output": { "fod": 10 },
                      "education": 50
                    }
                  },
                  "people": { "lifespan": 50 },
                  "trade": { "r": { "give": "food" } }
                }
                """)
            .problems();
    assertEquals(
        List.of(4, 4, 8, 9, 13, 13),
        problems.stream().map(Problem::line).toList(),
        problems::toString);
  }

  @Test
  void manyMistakes_areCutShortWithTheirNumber() {
    StringBuilder text = new StringBuilder("{format:1,\n");
    for (int i = 0; i < 2500; i++) {
      text.append("k").append(i).append(": 1\n");
    }
    List<Problem> problems = check(text.append("}").toString()).problems();
    assertEquals(1001, problems.size());
    assertEquals("a.json:1: and 1500 more problems like these", problems.get(1000).toString());
  }

  @Test
  void aWarning_leavesARuleset() {
    RulesetReading reading = check("{format:1, goods:{food:{need:1}}}");
    assertTrue(reading.ruleset().isPresent());
    assertEquals(Severity.WARNING, reading.problems().get(0).severity());
  }

  @Test
  void anError_leavesNoRuleset() {
    assertFalse(check("{format:1, goods:{food:{need:-1}}}").ruleset().isPresent());
  }

  private static Ruleset read(String text) {
    return Rulesets.read(new MemoryFile("a.json", text));
  }

  private static RulesetReading check(String text) {
    return Rulesets.check(new MemoryFile("a.json", text));
  }
}
