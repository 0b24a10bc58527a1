package io.quotewire.core.model;

import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a named entity in an article's body.
 *
 * @param start first code point of the name
 * @param end code point after the name; greater than {@code start}
 * @param type what kind of entity it is
 * @param text the words at {@code [start, end)}
 * @param entity the resolved name: the longest good form in the article, or the catalogue's name
 * @param entityId the catalogue's id, null if the catalogue does not know the entity
 * @param role the title or function the article gives here ("Defense Secretary"), null if it gives none
 */
public record Mention(
        int start,
        int end,
        EntityType type,
        String text,
        String entity,
        @Nullable String entityId,
        @Nullable String role) {}
