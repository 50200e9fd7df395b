/** The land on the screen and the people on it. */
package dev.reeve.demo.map;
