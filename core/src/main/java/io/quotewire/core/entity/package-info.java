/** The names in a text; the packages below find them, train the tagger and resolve them to entities. */
@NullMarked
package io.quotewire.core.entity;

import org.jspecify.annotations.NullMarked;
