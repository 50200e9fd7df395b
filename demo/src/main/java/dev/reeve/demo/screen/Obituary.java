package dev.reeve.demo.screen;

import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.News;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Village;
import dev.reeve.settlement.Event;

/** Tells the player when somebody dies whom he had chosen, or kept in a trade. */
final class Obituary {
  private final Backstage backstage;
  private final Selection selection;

  /** Reads the news of a world from now on. */
  Obituary(Backstage backstage, Selection selection) {
    this.backstage = backstage;
    this.selection = selection;
    selection.world().hear(this::happened);
  }

  private void happened(News news) {
    // The world lets go of the kept only when all news of a tick are told.
    Village village = selection.world().villages().get(news.village());
    if (news.event() instanceof Event.Death death
        && village.orders().keep().contains(death.person())) {
      Texts texts = backstage.texts();
      backstage.say(texts.format("died.kept", village.name(), texts.name("one", death.job())));
    }
  }

  /** Tells of the chosen, if he has died; to be called once the world has lived on. */
  void update() {
    selection.mourn().ifPresent(this::tell);
  }

  private void tell(Event.Death death) {
    Texts texts = backstage.texts();
    String key =
        switch (death.cause()) {
          case AGE -> "died.age";
          case HAZARD -> "died.hazard";
          case GAME -> "died.game";
        };
    backstage.say(texts.format(key, texts.name("one", death.job())));
  }
}
