package dev.reeve.demo.map;

/**
 * Where a layout puts one of its parts.
 *
 * @param x the part's middle, in units from the village's lower left corner
 * @param y the same to the north
 * @param gateX a crossing of the layout's lanes that leads in and out
 * @param gateY the same to the north
 * @param storeX a crossing of the layout's lanes to which its workers bring what they made
 * @param storeY the same to the north
 */
record Site(float x, float y, float gateX, float gateY, float storeX, float storeY) {}
