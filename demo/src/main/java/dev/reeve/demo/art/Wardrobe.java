package dev.reeve.demo.art;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All pictures of people and the small signs beside them, each with its number. */
public final class Wardrobe {
  private final List<Consumer<Ink>> pictures = new ArrayList<>();
  private final Map<Trade, Map<Pose, Integer>> people = new EnumMap<>(Trade.class);
  private final Map<Pose, Integer> raiders = new EnumMap<>(Pose.class);
  private final Map<Token, Integer> tokens = new EnumMap<>(Token.class);

  /** The same pictures with the same numbers, always. */
  public Wardrobe() {
    for (Trade trade : Trade.values()) {
      Map<Pose, Integer> numbers = new EnumMap<>(Pose.class);
      for (Pose pose : Pose.values()) {
        if (takes(trade, pose)) {
          numbers.put(pose, add(ink -> FigureArt.draw(ink, trade, pose)));
        }
      }
      people.put(trade, numbers);
    }
    for (Pose pose : Pose.values()) {
      if (takes(pose)) {
        raiders.put(pose, add(ink -> RaiderArt.draw(ink, pose)));
      }
    }
    for (Token token : Token.values()) {
      tokens.put(token, add(token::draw));
    }
  }

  private int add(Consumer<Ink> picture) {
    pictures.add(picture);
    return pictures.size() - 1;
  }

  /** Whether raiders are ever seen so. */
  private static boolean takes(Pose pose) {
    return switch (pose.act()) {
      case NOTHING -> pose.stance() != Pose.Stance.SEATED;
      case CARRY, WORK -> true;
      default -> false;
    };
  }

  /** Whether people of a trade are ever seen so. */
  private static boolean takes(Trade trade, Pose pose) {
    if (trade == Trade.FESTIVAL) {
      return pose == Pose.STAND;
    }
    return switch (pose.act()) {
      case HAUL -> trade == Trade.POTTER || trade == Trade.OTHER;
      case CART -> trade == Trade.CARRIER;
      case CARRY -> trade != Trade.IDLE && trade != Trade.CARRIER && trade != Trade.SOLDIER;
      case BOOK, READ -> trade != Trade.IDLE;
      default -> true;
    };
  }

  /** How many pictures there are. */
  public int size() {
    return pictures.size();
  }

  /** Draws a picture with its foot at the origin. */
  public void draw(Ink ink, int picture) {
    pictures.get(picture).accept(ink);
  }

  /** The picture of somebody of a trade; standing, where the trade has no such pose. */
  public int person(Trade trade, Pose pose) {
    return posed(people.get(trade), pose);
  }

  /** The picture of a raider; standing, where he has no such pose. */
  public int raider(Pose pose) {
    return posed(raiders, pose);
  }

  private static int posed(Map<Pose, Integer> numbers, Pose pose) {
    Integer number = numbers.get(pose);
    return number == null ? numbers.get(Pose.STAND) : number;
  }

  /** The picture of a sign. */
  public int token(Token token) {
    return tokens.get(token);
  }
}
