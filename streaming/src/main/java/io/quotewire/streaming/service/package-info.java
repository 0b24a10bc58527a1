/** Runs a service: its Kafka settings, life cycle, metrics and health checks. */
@NullMarked
package io.quotewire.streaming.service;

import org.jspecify.annotations.NullMarked;
