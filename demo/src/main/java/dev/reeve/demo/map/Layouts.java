package dev.reeve.demo.map;

import static dev.reeve.demo.art.Trade.CARRIER;
import static dev.reeve.demo.art.Trade.DIGGER;
import static dev.reeve.demo.art.Trade.FARMER;
import static dev.reeve.demo.art.Trade.IDLE;
import static dev.reeve.demo.art.Trade.OTHER;
import static dev.reeve.demo.art.Trade.POTTER;
import static dev.reeve.demo.art.Trade.SCHOLAR;
import static dev.reeve.demo.art.Trade.SOLDIER;

import dev.reeve.demo.art.Outline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layouts that villages are drawn in. */
final class Layouts {
  /** All of them, none like another. */
  static final List<Layout> ALL =
      List.of(brookBend(), kilnHill(), longRoad(), brookBank(), southFields());

  private Layouts() {}

  /** The layout of a number; numbers beyond the last begin anew. */
  static Layout of(int number) {
    return ALL.get(Math.floorMod(number, ALL.size()));
  }

  /** Fields and library in the north, the barracks beyond the brook, pit and kilns in the south. */
  private static Layout brookBend() {
    return new Layout(
        Map.of(
            FARMER, new Site(158, 456, 176, 346, 240, 297),
            DIGGER, new Site(138, 128, 138, 218, 436, 268),
            POTTER, new Site(566, 140, 468, 226, 446, 300),
            SCHOLAR, new Site(398, 475, 392, 444, 398, 398),
            SOLDIER, new Site(676, 457, 622, 424, 584, 384),
            CARRIER, new Site(236, 297, 168, 292, 446, 300),
            OTHER, new Site(322, 152, 316, 212, 446, 300),
            IDLE, new Site(408, 322, 408, 318, 408, 318)),
        List.of(new Furlong(10, 350, 6, false, 0), new Furlong(165, 348, 6, false, 1)),
        false,
        214,
        318,
        472,
        422,
        List.of(
            Lane.of(15, -60, 276, 168, 292, 240, 297, 286, 300, 408, 318),
            Lane.of(10, 168, 292, 180, 316, 176, 346),
            Lane.of(10, 168, 292, 150, 256, 138, 218),
            Lane.of(11, 408, 318, 398, 398, 392, 444),
            Lane.of(12, 408, 318, 446, 300, 436, 268, 468, 226),
            Lane.of(11, 408, 318, 500, 352, 584, 384, 622, 398, 700, 390, 820, 386),
            Lane.of(9, 622, 398, 622, 424),
            Lane.of(9, 436, 268, 370, 236, 316, 212)),
        -60,
        276,
        820,
        386,
        Optional.of(
            Outline.line(
                470, 1300, 520, 900, 500, 720, 520, 600, 506, 520, 530, 450, 580, 396, 660, 362,
                760, 346, 836, 312, 880, 200, 900, 0, 930, -600)));
  }

  /** Kilns and pit in the north with the library between them, fields in the south-east. */
  private static Layout kilnHill() {
    return new Layout(
        Map.of(
            FARMER, new Site(608, 130, 590, 246, 540, 320),
            DIGGER, new Site(656, 486, 630, 398, 430, 352),
            POTTER, new Site(190, 452, 250, 330, 420, 300),
            SCHOLAR, new Site(462, 470, 462, 430, 440, 380),
            SOLDIER, new Site(112, 150, 198, 150, 225, 222),
            CARRIER, new Site(190, 306, 260, 308, 420, 300),
            OTHER, new Site(344, 124, 336, 186, 420, 300),
            IDLE, new Site(420, 318, 420, 318, 420, 318)),
        List.of(
            new Furlong(456, 24, 4, true, 0),
            new Furlong(612, 24, 4, true, 2),
            new Furlong(456, 134, 4, true, 1),
            new Furlong(612, 134, 4, true, 0)),
        true,
        524,
        338,
        506,
        270,
        List.of(
            Lane.of(15, -60, 306, 120, 302, 260, 308, 420, 318),
            Lane.of(15, 420, 318, 540, 320, 600, 320, 700, 314, 820, 312),
            Lane.of(9, 420, 318, 420, 300),
            Lane.of(11, 260, 308, 250, 330),
            Lane.of(11, 420, 318, 430, 352, 440, 380, 462, 430),
            Lane.of(10, 600, 320, 622, 356, 630, 398),
            Lane.of(10, 600, 320, 592, 284, 590, 246),
            Lane.of(10, 260, 308, 225, 222, 198, 150),
            Lane.of(9, 260, 308, 316, 236, 336, 186)),
        -60,
        306,
        820,
        312,
        Optional.empty());
  }

  /** Everything along one road: soldiers, fields and pit north of it, crafts and books south. */
  private static Layout longRoad() {
    return new Layout(
        Map.of(
            FARMER, new Site(386, 506, 380, 392, 330, 304),
            DIGGER, new Site(660, 484, 650, 396, 400, 274),
            POTTER, new Site(190, 140, 250, 262, 392, 286),
            SCHOLAR, new Site(636, 112, 560, 140, 560, 240),
            SOLDIER, new Site(112, 450, 196, 440, 220, 380),
            CARRIER, new Site(180, 308, 250, 306, 392, 286),
            OTHER, new Site(460, 124, 452, 186, 392, 286),
            IDLE, new Site(392, 308, 392, 304, 392, 304)),
        List.of(
            new Furlong(232, 400, 6, false, 1),
            new Furlong(396, 402, 4, true, 0),
            new Furlong(396, 512, 4, true, 2)),
        false,
        300,
        330,
        556,
        268,
        List.of(
            Lane.of(15, -60, 318, 110, 312, 250, 306, 330, 304, 392, 304),
            Lane.of(15, 392, 304, 520, 304, 650, 318, 820, 306),
            Lane.of(9, 392, 304, 392, 286),
            Lane.of(10, 392, 304, 400, 274),
            Lane.of(10, 392, 304, 386, 350, 380, 392),
            Lane.of(10, 650, 318, 658, 356, 650, 396),
            Lane.of(11, 250, 306, 256, 284, 250, 262),
            Lane.of(10, 250, 306, 220, 380, 196, 440),
            Lane.of(10, 520, 304, 520, 262, 560, 240, 566, 190, 560, 140),
            Lane.of(9, 392, 286, 400, 274, 440, 224, 452, 186)),
        -60,
        318,
        820,
        306,
        Optional.empty());
  }

  /** Pit and barracks west of a brook, the others east of it. */
  private static Layout brookBank() {
    return new Layout(
        Map.of(
            FARMER, new Site(612, 506, 580, 392, 520, 316),
            DIGGER, new Site(120, 476, 130, 388, 200, 308),
            POTTER, new Site(592, 138, 494, 224, 440, 290),
            SCHOLAR, new Site(372, 474, 378, 438, 404, 384),
            SOLDIER, new Site(112, 150, 196, 150, 200, 308),
            CARRIER, new Site(145, 307, 200, 308, 440, 290),
            OTHER, new Site(342, 130, 350, 192, 440, 290),
            IDLE, new Site(440, 318, 440, 314, 440, 314)),
        List.of(
            new Furlong(462, 402, 4, true, 2),
            new Furlong(462, 508, 4, true, 0),
            new Furlong(620, 400, 6, false, 1)),
        false,
        540,
        334,
        352,
        372,
        List.of(
            Lane.of(15, -60, 300, 100, 306, 200, 308, 330, 310, 440, 314),
            Lane.of(15, 440, 314, 520, 316, 580, 318, 700, 322, 820, 318),
            Lane.of(9, 440, 314, 440, 290),
            Lane.of(10, 580, 318, 586, 356, 580, 392),
            Lane.of(10, 100, 306, 124, 346, 130, 388),
            Lane.of(11, 440, 290, 462, 256, 494, 224),
            Lane.of(11, 440, 314, 404, 384, 378, 438),
            Lane.of(10, 200, 308, 214, 230, 196, 150),
            Lane.of(9, 440, 290, 388, 240, 350, 192)),
        -60,
        300,
        820,
        318,
        Optional.of(
            Outline.line(
                214, -460, 236, -180, 228, -20, 252, 120, 258, 230, 266, 320, 272, 430, 264, 540,
                238, 660, 200, 1300)));
  }

  /** Library, kilns and barracks in the north, the fields before the village in the south. */
  private static Layout southFields() {
    return new Layout(
        Map.of(
            FARMER, new Site(168, 130, 190, 246, 150, 284),
            DIGGER, new Site(630, 140, 610, 228, 452, 262),
            POTTER, new Site(384, 462, 400, 342, 420, 300),
            SCHOLAR, new Site(100, 452, 110, 414, 120, 350),
            SOLDIER, new Site(672, 452, 640, 404, 632, 350),
            CARRIER, new Site(200, 282, 260, 280, 420, 300),
            OTHER, new Site(430, 126, 424, 190, 420, 300),
            IDLE, new Site(420, 278, 420, 276, 420, 276)),
        List.of(
            new Furlong(10, 24, 6, false, 2),
            new Furlong(172, 24, 4, true, 0),
            new Furlong(172, 134, 4, true, 1)),
        true,
        126,
        304,
        190,
        398,
        List.of(
            Lane.of(15, -60, 290, 100, 286, 150, 284, 260, 280, 420, 276),
            Lane.of(15, 420, 276, 560, 284, 620, 290, 700, 296, 820, 290),
            Lane.of(9, 420, 276, 420, 300),
            Lane.of(10, 420, 276, 452, 262),
            Lane.of(10, 150, 284, 184, 268, 190, 246),
            Lane.of(11, 420, 300, 400, 342),
            Lane.of(11, 100, 286, 120, 350, 110, 414),
            Lane.of(10, 620, 290, 632, 350, 640, 404),
            Lane.of(10, 620, 290, 618, 258, 610, 228),
            Lane.of(9, 420, 276, 424, 190)),
        -60,
        290,
        820,
        290,
        Optional.empty());
  }
}
