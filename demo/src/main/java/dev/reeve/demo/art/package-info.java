/** How everything looks: ink strokes, stamps, colours, type and the skin of the widgets. */
package dev.reeve.demo.art;
