/** Persons: names and their parts, gender and titles, and the clustering of the names that refer to one person. */
@NullMarked
package io.quotewire.core.person;

import org.jspecify.annotations.NullMarked;
