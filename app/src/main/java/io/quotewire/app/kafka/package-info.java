/** What commands that use Kafka share: settings from options, first contact, and failures in plain words. */
@NullMarked
package io.quotewire.app.kafka;

import org.jspecify.annotations.NullMarked;
