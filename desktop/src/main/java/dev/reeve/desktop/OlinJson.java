package dev.reeve.desktop;

import com.google.gson.stream.JsonWriter;
import dev.reeve.horizon.InputOutput;
import dev.reeve.horizon.OlinEconomy;
import dev.reeve.horizon.OlinRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** The ticks of an economy in natura for programs to read, a JSON object each. */
final class OlinJson {

  private final InputOutput table;
  private final double[] stock;
  private final double[] fulfilment;

  OlinJson(OlinEconomy economy) {
    table = economy.table();
    stock = new double[table.goods().size()];
    fulfilment = new double[stock.length * table.profiles().size()];
  }

  /** Prints the tick that was executed last, with the stock that it left. */
  void print(OlinRun run, PrintWriter out) throws IOException {
    run.stock(stock);
    run.fulfilment(fulfilment);
    JsonLine.print(
        out,
        json -> {
          json.name("tick").value(run.tick() - 1);
          JsonNumbers.write(json, "egalitarianism", run.egalitarianism());
          json.name("fulfilment").beginObject();
          for (int p = 0; p < table.profiles().size(); p++) {
            json.name(table.profiles().get(p).id()).beginObject();
            wanted(json, p);
            json.endObject();
          }
          json.endObject();
          json.name("stock").beginObject();
          List<String> goods = table.goods();
          for (int i = 0; i < goods.size(); i++) {
            JsonNumbers.write(json, goods.get(i), stock[i]);
          }
          json.endObject();
          JsonNumbers.write(json, "externalities", run.externalities());
          JsonNumbers.write(json, "invest", invest(run));
        });
  }

  /** The share of the milk made that was put into growth; 0 where none was made. */
  static double invest(OlinRun run) {
    double[] activity = new double[run.economy().table().size()];
    run.activity(activity);
    return activity[0] > 0 ? run.put(0) / activity[0] : 0;
  }

  private void wanted(JsonWriter json, int profile) throws IOException {
    for (int i = 0; i < stock.length; i++) {
      if (table.wanted(i, profile) > 0) {
        JsonNumbers.write(json, table.goods().get(i), fulfilment[profile * stock.length + i]);
      }
    }
  }
}
