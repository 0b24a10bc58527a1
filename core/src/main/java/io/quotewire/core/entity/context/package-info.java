/**
 * Corrects the tagger's names by their context: {@link io.quotewire.core.entity.context.OrganizationsInContext}
 * applies the rules one after the other. First {@code boundary} mends where names begin and end, then {@code person}
 * tells persons and places apart, and last the rules of this package find organisations. {@code clue} is what they
 * look at.
 */
@NullMarked
package io.quotewire.core.entity.context;

import org.jspecify.annotations.NullMarked;
