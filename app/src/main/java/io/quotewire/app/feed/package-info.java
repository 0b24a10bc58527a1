/** {@code quotewire feed}: news into the topic, progress on the screen, the state of the feeds as a table. */
@NullMarked
package io.quotewire.app.feed;

import org.jspecify.annotations.NullMarked;
