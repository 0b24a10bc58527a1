/** Known entities with their ids, names and aliases. */
@NullMarked
package io.quotewire.core.entity.catalogue;

import org.jspecify.annotations.NullMarked;
