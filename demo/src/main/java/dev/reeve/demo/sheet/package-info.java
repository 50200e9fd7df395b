/**
 * The game's own files, of scenarios and of mods: JSON that knows its lines, checked against a
 * table of keys, with every problem told at once.
 */
package dev.reeve.demo.sheet;
