/**
 * The HTTP API of the sink: {@link io.quotewire.api.ApiServer} serves the data of {@code sink}'s views, and new records
 * of the topic of quotes as events. Each of several instances answers for all of them.
 */
@NullMarked
package io.quotewire.api;

import org.jspecify.annotations.NullMarked;
