/**
 * Corrects the tagger's names by their context: {@link io.quotewire.core.entity.context.OrganizationsInContext} applies
 * the rules one after the other, {@code OrganizationText} is what most of them look at.
 */
@NullMarked
package io.quotewire.core.entity.context;

import org.jspecify.annotations.NullMarked;
