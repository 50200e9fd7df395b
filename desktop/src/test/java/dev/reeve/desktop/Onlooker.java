package dev.reeve.desktop;

import dev.reeve.demo.script.Playable;

/** Looks over a player's shoulder: the game as it is, for tests that see or do something beside. */
class Onlooker implements Playable {
  private final Playable game;

  Onlooker(Playable game) {
    this.game = game;
  }

  @Override
  public void create() {
    game.create();
  }

  @Override
  public void resize(int width, int height) {
    game.resize(width, height);
  }

  @Override
  public void render() {
    game.render();
  }

  @Override
  public void advance(float seconds) {
    game.advance(seconds);
  }

  @Override
  public void draw() {
    game.draw();
  }

  @Override
  public String told() {
    return game.told();
  }

  @Override
  public void pause() {
    game.pause();
  }

  @Override
  public void resume() {
    game.resume();
  }

  @Override
  public void dispose() {
    game.dispose();
  }
}
