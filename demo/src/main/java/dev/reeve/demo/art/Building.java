package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.function.Consumer;

/** Something built: itself, the snow on its roof, and the light in its windows. */
public final class Building implements Picture {
  private static final float LIT = 0.35f;

  private final Stamp plain;
  private final Stamp snow;
  private final Stamp light;

  /** Puts its three drawings into a sheet. */
  public Building(Sheet sheet, Consumer<Builder> drawing) {
    plain = sheet.add(ink -> drawing.accept(new Builder(ink, Ink.dry(), Ink.dry())));
    snow = sheet.add(ink -> drawing.accept(new Builder(Ink.dry(), ink, Ink.dry())));
    light = sheet.add(ink -> drawing.accept(new Builder(Ink.dry(), Ink.dry(), ink)));
  }

  @Override
  public void draw(Batch batch, float x, float y, float size, Air air) {
    plain.draw(batch, x, y, size);
    float own = batch.getPackedColor();
    if (air.snow > 0) {
      batch.setColor(batch.getColor().r, batch.getColor().g, batch.getColor().b, air.snow);
      snow.draw(batch, x, y, size);
    }
    if (air.night > LIT) {
      batch.setColor(1, 1, 1, (air.night - LIT) / (1 - LIT));
      light.draw(batch, x, y, size);
    }
    batch.setPackedColor(own);
  }
}
