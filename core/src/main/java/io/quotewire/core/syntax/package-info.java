/**
 * The English that all finders share: word classes, finite verbs, noun phrases, subjects, over one text and its marks,
 * names and cues.
 */
@NullMarked
package io.quotewire.core.syntax;

import org.jspecify.annotations.NullMarked;
