package io.quotewire.streaming.settings;

import io.quotewire.streaming.http.TrustedProxies;
import java.util.Optional;

/**
 * Settings that all HTTP endpoints share.
 *
 * @param metricsToken token that a request to a service for more than its health must bear
 * @param rate requests a second that one client may make
 * @param connections that one address may have at once at an endpoint: feeding, hubs, the API, the page
 * @param proxies that say whose requests they forward
 */
public record HttpSettings(Optional<String> metricsToken, int rate, int connections, TrustedProxies proxies) {}
