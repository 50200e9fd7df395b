/**
 * The desktop jar: the window's launcher and the command line. {@link dev.reeve.desktop.Main} is
 * where both start.
 */
package dev.reeve.desktop;
