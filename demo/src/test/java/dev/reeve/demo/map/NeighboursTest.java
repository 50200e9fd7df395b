package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.demo.art.Noise;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  /** Map units from one to the next, about as near as people come to each other. */
  private static final float SPACING = 9;

  private final VillageMap map = new VillageMap();

  /** People who stand evenly, each a little beside his place. */
  private List<Figure> people(int count) {
    List<Figure> people = new ArrayList<>();
    int side = (int) Math.ceil(Math.sqrt(count));
    for (int i = 0; i < count; i++) {
      Figure figure = new Figure(i, 0, map, map.arrival());
      int row = i / side;
      float x = i % side + Noise.hash(i, 1, 5);
      float y = row + Noise.hash(i, 2, 5);
      figure.position.set(SPACING * x, SPACING * y);
      people.add(figure);
    }
    return people;
  }

  /** Counts how often somebody is looked at. */
  private static final class Watched extends AbstractList<Figure> {
    private final List<Figure> people;
    private int looks;

    Watched(List<Figure> people) {
      this.people = people;
    }

    @Override
    public Figure get(int index) {
      looks++;
      return people.get(index);
    }

    @Override
    public int size() {
      return people.size();
    }
  }

  @Test
  void neighbours_areAllWhoStandNear_andNobodyElse() {
    List<Figure> people = people(400);
    Neighbours near = new Neighbours();
    near.note(people);
    for (Figure one : people) {
      near.setOwner(one);
      List<Object> found = new ArrayList<>();
      near.findNeighbors(found::add);
      long expected =
          people.stream()
              .filter(o -> o != one && o.position.dst(one.position) < Neighbours.REACH)
              .count();
      assertEquals(expected, found.size(), "neighbours of " + one.person);
      assertEquals(found.size(), found.stream().distinct().count());
    }
  }

  @Test
  void aPersonLooksAtNoMoreOthers_inACrowdTenTimesAsLarge() {
    double few = looksEach(200);
    double many = looksEach(2_000);
    assertTrue(many < 1.5 * few, few + " of 200, " + many + " of 2,000");
  }

  /** How many others somebody looks at, on average, to find his neighbours. */
  private double looksEach(int count) {
    Watched people = new Watched(people(count));
    Neighbours near = new Neighbours();
    near.note(people);
    people.looks = 0;
    for (Figure one : people.people) {
      near.setOwner(one);
      near.findNeighbors(other -> true);
    }
    return (double) people.looks / count;
  }
}
