package io.quotewire.core.model;

/**
 * An entity that a quote mentions.
 *
 * @param type what kind of entity it is
 * @param entity its resolved name, as in {@link Mention#entity()}
 */
public record AboutEntity(EntityType type, String entity) {}
