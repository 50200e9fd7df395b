package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.ScreenAdapter;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.utils.ScreenUtils;
import dev.reeve.demo.art.FigureArt;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.book.Hud;
import dev.reeve.demo.map.Crowd;
import dev.reeve.demo.map.MapView;
import dev.reeve.demo.map.VillageMap;
import dev.reeve.demo.play.News;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Ruleset;
import dev.reeve.settlement.Event;

/** The village and the book on the screen. */
public final class VillageScreen extends ScreenAdapter {
  /** The look is made anew in steps of this scale only, as that costs a moment. */
  private static final float SCALE_STEP = 0.05f;

  /** Seconds; after a longer wait the village goes on as if it had not been that long. */
  private static final float LONGEST_FRAME = 0.1f;

  /** People do not hurry more than this, however fast time goes. */
  private static final float FASTEST_PACE = 4;

  private final SpriteBatch batch = new SpriteBatch(4000);
  private final Texts texts = new Texts();
  private final VillageMap map = new VillageMap();
  private final Crowd crowd = new Crowd(map);
  private final MapView view;
  private final World world;
  private final Village village;
  private final Selection selection;
  private final Hands hands = new Hands();
  private Look look;
  private Hud hud;

  public VillageScreen(Scenario scenario, Ruleset rules) {
    view = new MapView(map, rules);
    world = World.found(scenario, rules);
    world.hear(this::happened);
    village = world.villages().get(0);
    selection = new Selection(world);
    Settlement settlement = village.settlement();
    for (int person = 0; person < settlement.slots(); person++) {
      if (settlement.lives(person)) {
        crowd.settle(person, skill(settlement.tier(person)));
        crowd.employ(person, Trade.of(settlement.job(person)));
      }
    }
    crowd.arriveAll();
  }

  private int skill(String tier) {
    return village.rules().people().tiers().stream()
        .filter(t -> t.id().equals(tier))
        .mapToInt(t -> Math.min(FigureArt.SKILLS - 1, t.level()))
        .findFirst()
        .orElse(0);
  }

  private void happened(News news) {
    Event event = news.event();
    if (event instanceof Event.Birth birth) {
      crowd.settle(birth.person(), skill(birth.tier()));
    } else if (event instanceof Event.Death death) {
      crowd.bury(death.person());
    } else if (event instanceof Event.JobChanged change) {
      crowd.employ(change.person(), Trade.of(change.to()));
    }
  }

  @Override
  public void show() {
    Gdx.input.setInputProcessor(hands);
  }

  @Override
  public void resize(int width, int height) {
    if (width == 0 || height == 0) {
      return;
    }
    float scale = Math.max(0.8f, Math.min(4, Math.min(width / 1280f, height / 720f)));
    scale = Math.round(scale / SCALE_STEP - 0.4f) * SCALE_STEP;
    boolean folded = hud != null && hud.folded();
    if (hud != null) {
      hud.dispose();
    }
    if (look == null || look.scale != scale) {
      if (look != null) {
        look.dispose();
      }
      look = new Look(scale);
    }
    hud = new Hud(look, texts, selection, batch, folded);
    Gdx.input.setInputProcessor(new InputMultiplexer(hud.stage(), hands));
  }

  @Override
  public void render(float seconds) {
    advance(Math.min(LONGEST_FRAME, seconds));
    draw();
  }

  /** Lets time pass for the village, its people and the book. */
  public void advance(float seconds) {
    world.update(seconds);
    if (!world.paused()) {
      float pace = seconds * Math.min(FASTEST_PACE, world.speed());
      crowd.update(pace);
      view.update(pace);
    }
    hud.update(seconds);
  }

  public void draw() {
    view.frame(hud.west(), hud.east(), hud.north(), hud.south());
    ScreenUtils.clear(Palette.PARCHMENT);
    view.draw(batch, look, texts, village, crowd);
    hud.draw();
  }

  public Village village() {
    return village;
  }

  public World world() {
    return world;
  }

  @Override
  public void dispose() {
    if (hud != null) {
      hud.dispose();
    }
    if (look != null) {
      look.dispose();
    }
    view.dispose();
    batch.dispose();
  }

  /** What keys and mouse do when no part of the book takes them first. */
  private final class Hands extends InputAdapter {
    @Override
    public boolean mouseMoved(int x, int y) {
      float up = Gdx.graphics.getHeight() - y;
      hud.point(view.plateAt(x, up), x, up);
      return false;
    }

    @Override
    public boolean keyDown(int key) {
      switch (key) {
        case Keys.SPACE -> world.pause(!world.paused());
        case Keys.NUM_1 -> world.speed(1);
        case Keys.NUM_2 -> world.speed(2);
        case Keys.NUM_3 -> world.speed(4);
        case Keys.NUM_4 -> world.speed(8);
        case Keys.F -> hud.fold();
        case Keys.TAB -> hud.step(Gdx.input.isKeyPressed(Keys.SHIFT_LEFT) ? -1 : 1);
        case Keys.DOWN -> hud.step(1);
        case Keys.UP -> hud.step(-1);
        case Keys.PAGE_DOWN -> hud.scroll(1);
        case Keys.PAGE_UP -> hud.scroll(-1);
        case Keys.ESCAPE -> hud.release();
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
