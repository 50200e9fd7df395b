/** The game without its pictures: worlds of villages, scenarios, history, saves and mods. */
package dev.reeve.demo.play;
