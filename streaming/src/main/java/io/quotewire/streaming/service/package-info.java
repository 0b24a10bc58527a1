/** Runs a service: its Kafka settings, its life cycle, and what is watched meanwhile. */
@NullMarked
package io.quotewire.streaming.service;

import org.jspecify.annotations.NullMarked;
