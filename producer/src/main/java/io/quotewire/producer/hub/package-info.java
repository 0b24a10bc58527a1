/** WebSub: feeds that say by themselves when they have news, to whoever has a public address. */
@NullMarked
package io.quotewire.producer.hub;

import org.jspecify.annotations.NullMarked;
