/** {@code quotewire feed}: sends news to the topic, shows progress, and lists the state of the feeds. */
@NullMarked
package io.quotewire.app.feed;

import org.jspecify.annotations.NullMarked;
