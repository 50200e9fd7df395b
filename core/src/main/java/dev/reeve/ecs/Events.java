package dev.reeve.ecs;

import com.badlogic.ashley.core.Entity;
import com.badlogic.gdx.ai.msg.MessageDispatcher;
import com.badlogic.gdx.ai.msg.Telegram;
import com.badlogic.gdx.ai.msg.Telegraph;
import dev.reeve.settlement.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Typed events over a gdx-ai message dispatcher of our own. An event's message code is the place of
 * its type among those known. Listeners hear an event in the order in which they came.
 */
final class Events {

  private static final List<Class<?>> TYPES = types();

  private final MessageDispatcher dispatcher = new MessageDispatcher();
  private final List<Ear<?>> ears = new ArrayList<>();

  /** Listeners removed while an event is told, which the dispatcher must not lose just then. */
  private final List<Ear<?>> leaving = new ArrayList<>();

  /** Events being told, one within the other. */
  private int telling;

  private static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>(Event.TYPES);
    types.add(TicksDropped.class);
    return List.copyOf(types);
  }

  /**
   * Adds a listener.
   *
   * @param key what {@link #remove} will know it by
   */
  <E> void add(Class<E> type, Object key, BiConsumer<Entity, ? super E> listener) {
    Objects.requireNonNull(key, "listener");
    Ear<E> ear = new Ear<>(code(type), type, key, listener);
    ears.add(ear);
    dispatcher.addListener(ear, ear.code);
  }

  /** Returns whether the listener was there; where it was added twice the first one goes. */
  boolean remove(Class<?> type, Object key) {
    int code = code(type);
    for (Ear<?> ear : ears) {
      if (ear.code == code && ear.key == key) {
        ears.remove(ear);
        ear.listens = false;
        leaving.add(ear);
        dismiss();
        return true;
      }
    }
    return false;
  }

  /** Whether anybody listens at all. */
  boolean heard() {
    return !ears.isEmpty();
  }

  /**
   * Sends an event.
   *
   * @param settlement where it happened; null: nowhere
   */
  void send(Entity settlement, Object event) {
    if (ears.isEmpty()) {
      return;
    }
    telling++;
    try {
      dispatcher.dispatchMessage(code(event.getClass()), new Sent(settlement, event));
    } finally {
      telling--;
      dismiss();
    }
  }

  private void dismiss() {
    if (telling == 0) {
      leaving.forEach(ear -> dispatcher.removeListener(ear, ear.code));
      leaving.clear();
    }
  }

  private static int code(Class<?> type) {
    int code = TYPES.indexOf(type);
    if (code < 0) {
      throw new IllegalArgumentException(
          "no event is of type " + type.getName() + "; maybe you meant one of " + TYPES);
    }
    return code;
  }

  private record Sent(Entity settlement, Object event) {}

  /** A listener as gdx-ai knows it. Two of them are never the same. */
  private static final class Ear<E> implements Telegraph {
    final int code;
    final Class<E> type;
    final Object key;
    final BiConsumer<Entity, ? super E> listener;
    boolean listens = true;

    Ear(int code, Class<E> type, Object key, BiConsumer<Entity, ? super E> listener) {
      this.code = code;
      this.type = type;
      this.key = key;
      this.listener = listener;
    }

    @Override
    public boolean handleMessage(Telegram telegram) {
      if (listens) {
        Sent sent = (Sent) telegram.extraInfo;
        listener.accept(sent.settlement, type.cast(sent.event));
      }
      return listens;
    }
  }
}
