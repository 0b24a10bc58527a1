/** WebSub: hubs that call a public address when a feed has news. */
@NullMarked
package io.quotewire.producer.hub;

import org.jspecify.annotations.NullMarked;
