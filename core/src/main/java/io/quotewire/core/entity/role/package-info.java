/** The titles and functions that an article gives persons beside their names. */
@NullMarked
package io.quotewire.core.entity.role;

import org.jspecify.annotations.NullMarked;
