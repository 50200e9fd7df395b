package dev.reeve.demo.book;

import com.kotcrab.vis.ui.widget.VisLabel;
import java.util.function.DoubleFunction;

/** A label whose words are made anew only when the number that they tell has changed. */
final class LiveText {
  private final VisLabel label;
  private double told = Double.NaN;

  LiveText(VisLabel label) {
    this.label = label;
  }

  /** Tells a number. */
  void tell(double number, DoubleFunction<String> words) {
    if (number != told) {
      told = number;
      label.setText(words.apply(number));
    }
  }
}
