/**
 * The HTTP API on the sink: {@link io.quotewire.api.ApiServer} serves what {@code sink}'s views hold, and what the
 * topic of quotes brings as events. Any of several instances answers for all of them.
 */
@NullMarked
package io.quotewire.api;

import org.jspecify.annotations.NullMarked;
