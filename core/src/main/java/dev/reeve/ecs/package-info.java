/**
 * The border to Ashley and gdx-ai: entities that are settlements, the systems that drive them, and
 * the events they send. {@link dev.reeve.ecs.Reeve} is the facade.
 */
package dev.reeve.ecs;
