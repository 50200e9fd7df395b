/**
 * Charts in ink on parchment: drawn once with a {@link dev.reeve.desktop.chart.Pen}, as SVG for
 * pages or as pixels for pictures.
 */
package dev.reeve.desktop.chart;
