/** What an article publishes: quotes and mentions as facts, and what leads from the facts of one version to those of the next. */
@NullMarked
package io.quotewire.processor.fact;

import org.jspecify.annotations.NullMarked;
