/**
 * The syntax that all finders share: word classes, finite verbs and noun phrases of one text with its quote marks,
 * names and cues; {@code subject} finds the subjects of verbs.
 */
@NullMarked
package io.quotewire.core.syntax;

import org.jspecify.annotations.NullMarked;
