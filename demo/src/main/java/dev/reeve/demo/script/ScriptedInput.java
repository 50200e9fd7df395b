package dev.reeve.demo.script;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys and mouse as the script has them. It stands before the machine's own input, whose mouse and
 * keys are not heard; everything else is passed on.
 */
final class ScriptedInput {
  private final Input machine;
  private final Set<Integer> held = new TreeSet<>();
  private int x = -1;
  private int y = -1;
  private boolean pressed;

  private ScriptedInput(Input machine) {
    this.machine = machine;
  }

  /** Takes the place of the machine's input. */
  static ScriptedInput take() {
    ScriptedInput scripted = new ScriptedInput(Gdx.input);
    Gdx.input =
        (Input)
            Proxy.newProxyInstance(
                Input.class.getClassLoader(),
                new Class<?>[] {Input.class},
                (proxy, method, args) -> scripted.answer(method, args));
    return scripted;
  }

  private Object answer(Method asked, Object[] args) throws Throwable {
    return switch (asked.getName()) {
      case "isKeyPressed" -> held.contains(args[0]);
      case "isKeyJustPressed", "justTouched" -> false;
      case "isButtonPressed", "isTouched" -> pressed;
      case "getX" -> x;
      case "getY" -> y;
      case "getDeltaX", "getDeltaY" -> 0;
      default -> {
        try {
          yield asked.invoke(machine, args);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    };
  }

  void key(int... codes) {
    for (int code : codes) {
      down(code);
    }
    for (int i = codes.length - 1; i >= 0; i--) {
      up(codes[i]);
    }
  }

  void down(int code) {
    held.add(code);
    machine.getInputProcessor().keyDown(code);
  }

  void up(int code) {
    held.remove(code);
    machine.getInputProcessor().keyUp(code);
  }

  void type(String words) {
    words.chars().forEach(c -> machine.getInputProcessor().keyTyped((char) c));
  }

  /** Moves the mouse, in pixels from the upper left corner. */
  void move(int toX, int toY) {
    x = toX;
    y = toY;
    if (pressed) {
      machine.getInputProcessor().touchDragged(x, y, 0);
    } else {
      machine.getInputProcessor().mouseMoved(x, y);
    }
  }

  void press() {
    pressed = true;
    machine.getInputProcessor().touchDown(x, y, 0, Input.Buttons.LEFT);
  }

  void release() {
    pressed = false;
    machine.getInputProcessor().touchUp(x, y, 0, Input.Buttons.LEFT);
  }

  void scroll(float notches) {
    machine.getInputProcessor().scrolled(0, notches);
  }

  /** Gives the machine its input back. */
  void leave() {
    Gdx.input = machine;
  }
}
