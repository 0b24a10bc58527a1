/** Runs a service: its Kafka settings, life cycle and failures. */
@NullMarked
package io.quotewire.streaming.service;

import org.jspecify.annotations.NullMarked;
