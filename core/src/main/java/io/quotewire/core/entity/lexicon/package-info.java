/** Word clusters and gazetteers in compact form: the tagger's prior knowledge. */
@NullMarked
package io.quotewire.core.entity.lexicon;

import org.jspecify.annotations.NullMarked;
