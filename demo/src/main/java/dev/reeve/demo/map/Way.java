package dev.reeve.demo.map;

import com.badlogic.gdx.ai.steer.utils.Path;
import com.badlogic.gdx.math.Vector2;
import dev.reeve.demo.art.Noise;
import java.util.Arrays;
import java.util.List;

/**
 * The line that somebody walks. It is used again for every way, so that setting out costs no
 * memory, and it is only ever walked forwards.
 */
final class Way implements Path<Vector2, Way.Progress> {
  /** Where roads end there is more room to the side than on them. */
  private static final float AT_GATES = 2;

  private float[] x = new float[16];
  private float[] y = new float[16];

  /** Length of the way up to each point. */
  private float[] along = new float[16];

  private int size;
  private int span;

  /** How far along the way somebody is. */
  static final class Progress implements Path.PathParam {
    private float distance;

    @Override
    public float getDistance() {
      return distance;
    }

    @Override
    public void setDistance(float next) {
      distance = next;
    }
  }

  /** A way that begins at a point. */
  void begin(float fromX, float fromY) {
    size = 0;
    span = 0;
    add(fromX, fromY);
  }

  /** Goes on straight to a point. */
  void add(float toX, float toY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
      along = Arrays.copyOf(along, 2 * size);
    }
    x[size] = toX;
    y[size] = toY;
    along[size] =
        size == 0 ? 0 : along[size - 1] + (float) Math.hypot(toX - x[size - 1], toY - y[size - 1]);
    size++;
  }

  /**
   * Goes on along crossings, on the right hand side of the road, so that those who come and those
   * who go pass each other.
   *
   * @param first the first crossing to go to; those before it are left out
   * @param lane map units to the right of the middle of the road
   */
  void follow(List<Waypoint> crossings, int first, float lane) {
    int last = crossings.size() - 1;
    for (int i = first; i <= last; i++) {
      Waypoint here = crossings.get(i);
      Waypoint from = crossings.get(Math.max(0, i - 1));
      Waypoint to = crossings.get(Math.min(last, i + 1));
      float dx = to.x - from.x;
      float dy = to.y - from.y;
      float length = Math.max(1, (float) Math.hypot(dx, dy));
      float aside = i == 0 || i == last ? AT_GATES * lane : lane;
      add(here.x + aside * dy / length, here.y - aside * dx / length);
    }
  }

  /** Which span is walked now, 0 from the first point to the second. */
  int span() {
    return span;
  }

  float endX() {
    return x[size - 1];
  }

  float endY() {
    return y[size - 1];
  }

  @Override
  public Progress createParam() {
    return new Progress();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public float getLength() {
    return along[size - 1];
  }

  @Override
  public Vector2 getStartPoint() {
    return new Vector2(x[0], y[0]);
  }

  @Override
  public Vector2 getEndPoint() {
    return new Vector2(endX(), endY());
  }

  /** How far along the nearest point of this span or the next one lies. */
  @Override
  public float calculateDistance(Vector2 point, Progress progress) {
    float nearest = Float.MAX_VALUE;
    int from = span;
    for (int i = from; i < Math.min(from + 2, size - 1); i++) {
      float share = share(point, i);
      float dx = Noise.mix(x[i], x[i + 1], share) - point.x;
      float dy = Noise.mix(y[i], y[i + 1], share) - point.y;
      float apart = dx * dx + dy * dy;
      if (apart <= nearest) {
        nearest = apart;
        span = i;
        progress.distance = Noise.mix(along[i], along[i + 1], share);
      }
    }
    return progress.distance;
  }

  /** Where the foot of the plumb line on a span lies, 0 at its beginning and 1 at its end. */
  private float share(Vector2 point, int i) {
    float dx = x[i + 1] - x[i];
    float dy = y[i + 1] - y[i];
    float square = dx * dx + dy * dy;
    if (square == 0) {
      return 1;
    }
    float share = ((point.x - x[i]) * dx + (point.y - y[i]) * dy) / square;
    return Math.max(0, Math.min(1, share));
  }

  @Override
  public void calculateTargetPosition(Vector2 out, Progress progress, float distance) {
    int i = span;
    while (i < size - 2 && along[i + 1] < distance) {
      i++;
    }
    if (size == 1) {
      out.set(x[0], y[0]);
      return;
    }
    float length = along[i + 1] - along[i];
    float share = length == 0 ? 1 : Math.max(0, Math.min(1, (distance - along[i]) / length));
    out.set(Noise.mix(x[i], x[i + 1], share), Noise.mix(y[i], y[i + 1], share));
  }
}
