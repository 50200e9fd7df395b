package dev.reeve.demo.book;

import dev.reeve.demo.art.Trade;

/**
 * Something that happened, as a sign under the charts of time.
 *
 * @param cycle when
 * @param sign a raid's sword, a festival's garland, a discovery's quill
 * @param words what is said of it
 */
public record EventSign(double cycle, Trade sign, String words) {}
