/**
 * What all services share. {@code contract} is what is on the topics, {@code settings} are all settings; {@code
 * service} runs a service, {@code process} as a process of its own, and {@code metrics} and {@code http} answer
 * requests to it; {@code cluster} checks what it requires of the brokers, and {@code failure} tells what prevents it
 * from working. {@code topology} is what the Kafka Streams topologies share, with {@code binary} for their stores;
 * {@code reading} and {@code table} read topics outside of them. {@code admin} creates and checks topics; {@code
 * catalogue}, {@code correction} and {@code replay} read and write what people add, overrule and put back.
 */
@NullMarked
package io.quotewire.streaming;

import org.jspecify.annotations.NullMarked;
