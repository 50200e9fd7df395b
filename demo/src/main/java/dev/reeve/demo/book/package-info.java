/** The book over the map: pages, strips, charts and notes about the villages. */
package dev.reeve.demo.book;
