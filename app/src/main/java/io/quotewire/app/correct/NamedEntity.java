package io.quotewire.app.correct;

import io.quotewire.core.model.EntityType;

/** An entity as mentions name it. */
record NamedEntity(EntityType type, String name) {}
