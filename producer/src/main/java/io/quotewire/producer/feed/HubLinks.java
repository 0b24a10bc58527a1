package io.quotewire.producer.feed;

import java.net.URI;
import java.util.Optional;

/**
 * A feed's links for subscribing to it.
 *
 * @param hub notifies subscribers of news
 * @param topic the feed's own address, as the hub knows it; if absent, the one it was fetched from
 */
public record HubLinks(URI hub, Optional<URI> topic) {}
