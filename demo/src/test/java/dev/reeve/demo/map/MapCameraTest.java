package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.math.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapCameraTest {
  private static final float NEAR = 0.01f;

  private final Rectangle land = new Rectangle(-200, -100, 3000, 1700);
  private final Rectangle village = new Rectangle(0, 0, 760, 610);
  private final MapCamera camera = new MapCamera(land, village);

  @BeforeEach
  void window() {
    camera.frame(1280, 720, 240, 280, 42, 70);
  }

  private void fly() {
    for (int i = 0; i < 60; i++) {
      camera.update(1 / 30f);
    }
  }

  @Test
  void village_isFramedBesideTheBook() {
    assertEquals(240 + (1280 - 240 - 280) / 2f, camera.pixelX(380), NEAR);
    assertEquals(70 + (720 - 42 - 70) / 2f, camera.pixelY(305), NEAR);
    assertTrue(camera.pixelX(0) >= 240 - NEAR && camera.pixelX(760) <= 1000 + NEAR);
    assertTrue(camera.pixelY(0) >= 70 - NEAR && camera.pixelY(610) <= 678 + NEAR);
  }

  @Test
  void pixels_andMapUnits_areInverse() {
    camera.drag(-30, 12);
    assertEquals(333, camera.pixelX(camera.worldX(333)), NEAR);
    assertEquals(444, camera.pixelY(camera.worldY(444)), NEAR);
  }

  @Test
  void wheel_zoomsTowardsTheMouse() {
    float x = camera.worldX(700);
    float y = camera.worldY(300);
    float before = camera.zoom();
    camera.zoomAt(700, 300, -2);
    fly();
    assertTrue(camera.zoom() < before);
    assertEquals(x, camera.worldX(700), 0.1f);
    assertEquals(y, camera.worldY(300), 0.1f);
  }

  @Test
  void zoom_goesFromAllTheLand_toTwoPixelsAUnit() {
    camera.zoomAt(640, 360, -100);
    fly();
    assertEquals(0.5f, camera.zoom(), NEAR);
    camera.zoomAt(640, 360, 100);
    fly();
    assertTrue(camera.pixelX(-200) >= 240 - 1 && camera.pixelX(2800) <= 1000 + 1);
    assertTrue(camera.pixelY(-100) >= 70 - 1 && camera.pixelY(1600) <= 678 + 1);
  }

  @Test
  void land_staysInView_howeverFarItIsDragged() {
    camera.zoomAt(640, 360, -3);
    fly();
    camera.drag(1e6f, 1e6f);
    assertEquals(240, camera.pixelX(-200), 1);
    assertEquals(70, camera.pixelY(-100), 1);
    camera.drag(-1e6f, -1e6f);
    assertEquals(1000, camera.pixelX(2800), 1);
    assertEquals(678, camera.pixelY(1600), 1);
  }

  @Test
  void flight_endsWhereItWasSentTo_andKeepsItFramed() {
    Rectangle other = new Rectangle(1200, 500, 760, 610);
    camera.lookAt(other);
    camera.update(0.1f);
    assertTrue(camera.x() > 380 && camera.x() < 1580, "on its way at " + camera.x());
    fly();
    assertEquals(1580, camera.x(), NEAR);
    float zoom = camera.zoom();
    camera.frame(1280, 720, 0, 0, 42, 70);
    assertTrue(camera.zoom() <= zoom);
    assertEquals(640, camera.pixelX(1580), NEAR);
  }

  @Test
  void player_endsAFlight_byDragging() {
    camera.lookAt(2000, 1000);
    camera.update(0.2f);
    float x = camera.x();
    camera.drag(0, 0);
    fly();
    assertEquals(x, camera.x(), NEAR);
  }
}
