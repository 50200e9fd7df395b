/** What fills the window, one screen at a time. */
package dev.reeve.demo.screen;
