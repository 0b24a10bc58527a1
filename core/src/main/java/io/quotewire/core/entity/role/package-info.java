/** The titles and roles that an article states next to persons' names. */
@NullMarked
package io.quotewire.core.entity.role;

import org.jspecify.annotations.NullMarked;
