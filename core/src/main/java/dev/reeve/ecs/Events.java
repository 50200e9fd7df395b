package dev.reeve.ecs;

import com.badlogic.gdx.ai.msg.MessageDispatcher;
import com.badlogic.gdx.ai.msg.Telegram;
import com.badlogic.gdx.ai.msg.Telegraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Typed events over a gdx-ai message dispatcher of our own. An event's message code is the place of
 * its type among those known. Listeners hear an event in the order in which they came.
 */
final class Events {

  private static final List<Class<?>> TYPES = List.of(JobChanged.class, TicksDropped.class);

  private final MessageDispatcher dispatcher = new MessageDispatcher();
  private final List<Ear<?>> ears = new ArrayList<>();

  <E> void add(Class<E> type, Consumer<? super E> listener) {
    Ear<E> ear = new Ear<>(code(type), type, Objects.requireNonNull(listener, "listener"));
    ears.add(ear);
    dispatcher.addListener(ear, ear.code);
  }

  /** Returns whether the listener was there; where it was added twice the first one goes. */
  boolean remove(Class<?> type, Consumer<?> listener) {
    int code = code(type);
    for (Ear<?> ear : ears) {
      if (ear.code == code && ear.listener == listener) {
        ears.remove(ear);
        dispatcher.removeListener(ear, code);
        return true;
      }
    }
    return false;
  }

  void send(Object event) {
    dispatcher.dispatchMessage(code(event.getClass()), event);
  }

  private static int code(Class<?> type) {
    int code = TYPES.indexOf(type);
    if (code < 0) {
      throw new IllegalArgumentException(
          "no event is of type " + type.getName() + "; maybe you meant one of " + TYPES);
    }
    return code;
  }

  /** A listener as gdx-ai knows it. Two of them are never the same. */
  private static final class Ear<E> implements Telegraph {
    final int code;
    final Class<E> type;
    final Consumer<? super E> listener;

    Ear(int code, Class<E> type, Consumer<? super E> listener) {
      this.code = code;
      this.type = type;
      this.listener = listener;
    }

    @Override
    public boolean handleMessage(Telegram telegram) {
      listener.accept(type.cast(telegram.extraInfo));
      return true;
    }
  }
}
