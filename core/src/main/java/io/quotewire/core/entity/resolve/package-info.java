/** Resolves all mentions of an entity in an article to one name. */
@NullMarked
package io.quotewire.core.entity.resolve;

import org.jspecify.annotations.NullMarked;
