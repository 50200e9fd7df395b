/**
 * The demo game: one village as a map drawn in ink, the book that tells what its reeve plans and
 * why, and the few things a player can do about it. Uses the public API of the economy only.
 */
package dev.reeve.demo;
