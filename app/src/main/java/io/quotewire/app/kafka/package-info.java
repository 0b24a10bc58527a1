/** What the commands that talk to Kafka share: settings from options, a first contact, failures in plain words. */
@NullMarked
package io.quotewire.app.kafka;

import org.jspecify.annotations.NullMarked;
