package dev.reeve.demo.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.Align;
import com.kotcrab.vis.ui.widget.VisLabel;
import com.kotcrab.vis.ui.widget.VisSlider;
import com.kotcrab.vis.ui.widget.VisTable;
import dev.reeve.demo.art.Look;
import dev.reeve.demo.play.PlayerSettings;
import dev.reeve.demo.play.PlayerSettings.Course;
import dev.reeve.demo.play.PlayerSettings.Display;
import dev.reeve.demo.play.PlayerSettings.Sound;
import java.util.List;

/** What the player can set; everything takes effect at once. */
final class SettingsScreen extends PageScreen {
  private static final List<Float> SIZES = List.of(0.8f, 0.9f, 1f, 1.15f, 1.3f, 1.5f);
  private static final List<Integer> AUTOSAVES = List.of(0, 5, 10, 20, 40);

  SettingsScreen(Backstage backstage, Backdrop behind, Runnable back) {
    super(backstage, behind, back);
  }

  @Override
  protected float width() {
    return 800;
  }

  @Override
  protected float height() {
    return 0;
  }

  private PlayerSettings settings() {
    return backstage().settings();
  }

  @Override
  protected void write(VisTable page, Controls controls) {
    Look look = controls.look();
    title(page, texts().get("settings.title")).row();
    VisTable rows = new VisTable();
    display(rows, controls);
    sound(rows, controls);
    course(rows, controls);
    page.add(controls.scroll(rows)).grow().row();
    page.add(controls.button("back", texts().get("back"), this::back)).left().padTop(look.px(12));
  }

  private void display(VisTable rows, Controls controls) {
    Display display = settings().display();
    heading(rows, "settings.display", controls.look());
    row(
        rows,
        "settings.language",
        controls.choice(
            "settings.language",
            backstage().languages(),
            display.language(),
            code -> texts().get("language." + code),
            this::language),
        controls.look());
    row(
        rows,
        "settings.text_size",
        controls.choice(
            "settings.text_size",
            SIZES,
            display.textSize(),
            size -> texts().percent(size),
            this::textSize),
        controls.look());
    row(
        rows,
        "settings.full_screen",
        controls.check("settings.full_screen", "", display.fullScreen(), this::fullScreen),
        controls.look());
  }

  private void language(String code) {
    Display now = settings().display();
    set(new Display(code, now.textSize(), now.fullScreen(), now.width(), now.height()));
  }

  private void textSize(float size) {
    Display now = settings().display();
    set(new Display(now.language(), size, now.fullScreen(), now.width(), now.height()));
  }

  private void fullScreen(boolean full) {
    Display now = settings().display();
    set(new Display(now.language(), now.textSize(), full, now.width(), now.height()));
  }

  private void set(Display display) {
    backstage().set(settings().with(display));
    rewrite();
  }

  private void sound(VisTable rows, Controls controls) {
    Sound sound = settings().sound();
    heading(rows, "settings.sound", controls.look());
    VisTable volume = new VisTable();
    VisLabel figure = new VisLabel(texts().percent(sound.volume()), "figures");
    figure.setAlignment(Align.right);
    VisSlider slider =
        controls.slider(
            "settings.volume",
            0,
            1,
            0.05f,
            sound.volume(),
            value -> {
              figure.setText(texts().percent(value));
              Sound now = settings().sound();
              float rounded = Math.round(20 * value) / 20f;
              backstage().set(settings().with(new Sound(rounded, now.muted(), now.ambience())));
            });
    volume.left();
    volume.add(slider).width(controls.look().px(240)).height(controls.look().px(32));
    volume.add(figure).width(controls.look().px(56));
    row(rows, "settings.volume", volume, controls.look());
    row(
        rows,
        "settings.muted",
        controls.check(
            "settings.muted",
            "",
            sound.muted(),
            muted -> {
              Sound now = settings().sound();
              backstage().set(settings().with(new Sound(now.volume(), muted, now.ambience())));
            }),
        controls.look());
    row(
        rows,
        "settings.ambience",
        controls.check(
            "settings.ambience",
            "",
            sound.ambience(),
            heard -> {
              Sound now = settings().sound();
              backstage().set(settings().with(new Sound(now.volume(), now.muted(), heard)));
            }),
        controls.look());
  }

  private void course(VisTable rows, Controls controls) {
    Course course = settings().course();
    heading(rows, "settings.course", controls.look());
    row(
        rows,
        "settings.autosave",
        controls.choice(
            "settings.autosave",
            AUTOSAVES,
            course.autosaveCycles(),
            cycles -> cycles == 0 ? texts().get("settings.never") : cycles.toString(),
            cycles -> {
              Course now = settings().course();
              set(new Course(now.edgeScrolling(), now.pauseUnfocused(), cycles));
            }),
        controls.look());
    row(
        rows,
        "settings.edge_scrolling",
        controls.check(
            "settings.edge_scrolling",
            "",
            course.edgeScrolling(),
            edge -> {
              Course now = settings().course();
              set(new Course(edge, now.pauseUnfocused(), now.autosaveCycles()));
            }),
        controls.look());
    row(
        rows,
        "settings.pause_unfocused",
        controls.check(
            "settings.pause_unfocused",
            "",
            course.pauseUnfocused(),
            still -> {
              Course now = settings().course();
              set(new Course(now.edgeScrolling(), still, now.autosaveCycles()));
            }),
        controls.look());
  }

  private void set(Course course) {
    backstage().set(settings().with(course));
  }

  private void heading(VisTable rows, String key, Look look) {
    rows.add(new VisLabel(texts().get(key), "aside")).left().padTop(look.px(6)).colspan(2).row();
  }

  private void row(VisTable rows, String key, Actor control, Look look) {
    VisLabel label = new VisLabel(texts().get(key));
    label.setWrap(true);
    rows.add(label).left().growX().minHeight(look.px(36));
    rows.add(control).left().width(look.px(410)).padRight(look.px(8)).row();
  }
}
