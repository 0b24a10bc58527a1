/** Where the names of a text stand, and below: the tagger that finds them, its training, what they mean. */
@NullMarked
package io.quotewire.core.entity;

import org.jspecify.annotations.NullMarked;
