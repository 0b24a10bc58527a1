/** One name for all mentions of an entity in an article. */
@NullMarked
package io.quotewire.core.entity.resolve;

import org.jspecify.annotations.NullMarked;
