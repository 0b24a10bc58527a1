/** Named entities: the tagger, its model and trainer, and the resolution of mentions to entities. */
@NullMarked
package io.quotewire.core.entity;

import org.jspecify.annotations.NullMarked;
