/**
 * Ruleset files: reads them, layers mods over a base, checks them, reports every problem at once
 * and writes them. The one entrance is {@link dev.reeve.rules.Rulesets}; every key of the format
 * stands in one table, which drives reading, checking, hints and the JSON Schema alike.
 */
package dev.reeve.rules;
