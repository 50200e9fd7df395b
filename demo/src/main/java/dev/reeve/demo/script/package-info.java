/** Plays the game by a list of inputs, as a player would, and takes pictures of it. */
package dev.reeve.demo.script;
