/** Running a service: its Kafka settings, its life, its metrics and health. */
@NullMarked
package io.quotewire.streaming.service;

import org.jspecify.annotations.NullMarked;
