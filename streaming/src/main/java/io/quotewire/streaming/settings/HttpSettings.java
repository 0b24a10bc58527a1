package io.quotewire.streaming.settings;

import java.util.Optional;

/**
 * Of all that is served by HTTP.
 *
 * @param metricsToken what whoever asks a service for more than its health must bear
 * @param rate requests a second that one address may make
 */
public record HttpSettings(Optional<String> metricsToken, int rate) {}
