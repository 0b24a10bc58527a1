/** Word clusters and lists of names in compact form: what the tagger knows before it reads a text. */
@NullMarked
package io.quotewire.core.entity.lexicon;

import org.jspecify.annotations.NullMarked;
