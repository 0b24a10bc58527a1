package io.quotewire.streaming.settings;

import java.util.Optional;

/**
 * Settings that all HTTP endpoints share.
 *
 * @param metricsToken token that a request to a service for more than its health must bear
 * @param rate requests a second that one address may make
 * @param connections that one address may have at once at an endpoint: feeding, hubs, the API, the page
 */
public record HttpSettings(Optional<String> metricsToken, int rate, int connections) {}
