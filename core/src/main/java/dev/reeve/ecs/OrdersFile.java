package dev.reeve.ecs;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.IncomeRule;
import dev.reeve.rules.OrderSheet;
import dev.reeve.rules.Problem;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Temperament;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Orders files: what a player wants of a reeve, as text. {@code docs/modding.md} has every key. */
public final class OrdersFile {

  private OrdersFile() {}

  /**
   * Reads orders and tells everything that is wrong with them. No content of a file makes this
   * throw.
   *
   * @param file JSON as rulesets have it, UTF-8, at most 1 MiB, of format 1
   * @param rules the rules of the settlement that the orders are for
   * @return the orders, unless there is an error, and every problem
   */
  public static OrdersReading check(FileHandle file, Ruleset rules) {
    List<Problem> problems = new ArrayList<>();
    Optional<Orders> orders =
        OrderSheet.read(file, rules, List.of(LivingSettlement.CARRIER), problems::add)
            .map(OrdersFile::orders);
    return new OrdersReading(orders, problems);
  }

  private static Orders orders(OrderSheet sheet) {
    Map<String, Orders.Staff> staff = new LinkedHashMap<>();
    sheet
        .trades()
        .forEach((id, wanted) -> staff.put(id, new Orders.Staff(wanted.min(), wanted.max())));
    return new Orders(
        sheet.off(),
        staff,
        new TreeSet<>(sheet.keep()),
        sheet.weights(),
        sheet.reserves(),
        IncomeRule.valueOf(constant(sheet.income())),
        sheet.objective(),
        Temperament.valueOf(constant(sheet.temperament())),
        sheet.rotate());
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
