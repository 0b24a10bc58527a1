/**
 * The English that all finders share: word classes, finite verbs, noun phrases, over one text and its marks,
 * names and cues; {@code subject} finds subjects by them.
 */
@NullMarked
package io.quotewire.core.syntax;

import org.jspecify.annotations.NullMarked;
