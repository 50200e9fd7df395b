package dev.reeve.demo.screen;

import dev.reeve.demo.play.News;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.World;
import dev.reeve.demo.sound.Ambience;
import dev.reeve.demo.sound.Cue;
import dev.reeve.demo.sound.Sounds;
import dev.reeve.settlement.Event;
import java.util.Optional;

/** What is heard of the village looked at: the season, festivals, and what happens. */
final class Soundscape {
  private static final String[] QUARTERS = {"spring", "summer", "autumn", "winter"};

  private final Backstage backstage;
  private final Selection selection;
  private Optional<String> season = Optional.empty();

  Soundscape(Backstage backstage, Selection selection) {
    this.backstage = backstage;
    this.selection = selection;
    selection.world().hear(this::happened);
  }

  private void happened(News news) {
    // An alarm is heard from afar.
    if (news.village() == selection.village().index() || news.event() instanceof Event.RaidSeen) {
      Cue.of(news.event()).ifPresent(backstage.sounds()::play);
    }
  }

  /** Follows the year. */
  void update() {
    World world = selection.world();
    Sounds sounds = backstage.sounds();
    String now = world.season().orElseGet(() -> QUARTERS[(int) (4 * world.yearPart())]);
    if (backstage.settings().sound().ambience()) {
      sounds.season(Ambience.of(now));
    } else {
      hush();
    }
    if (season.isPresent() && !season.get().equals(now)) {
      sounds.play(Cue.BELL);
    }
    season = Optional.of(now);
    boolean feast = !world.paused() && selection.village().plan().programs().containsValue(true);
    float level = feast && backstage.settings().sound().ambience() ? 1 : 0;
    sounds.level(Ambience.CROWD, level);
    sounds.level(Ambience.FIRE, level);
  }

  /** Lets everything fade that has no end of its own. */
  void hush() {
    for (Ambience ambience : Ambience.values()) {
      backstage.sounds().level(ambience, 0);
    }
  }
}
