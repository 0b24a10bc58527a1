/** Persons: names and their parts, gender, titles, and the clusters that hold all the names of one person. */
@NullMarked
package io.quotewire.core.person;

import org.jspecify.annotations.NullMarked;
