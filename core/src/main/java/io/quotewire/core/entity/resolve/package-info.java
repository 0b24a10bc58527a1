/** Resolves all mentions of an entity in an article to one name, and corrects the tagger's names by context. */
@NullMarked
package io.quotewire.core.entity.resolve;

import org.jspecify.annotations.NullMarked;
