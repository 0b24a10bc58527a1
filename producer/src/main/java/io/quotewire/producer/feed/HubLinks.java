package io.quotewire.producer.feed;

import java.net.URI;
import java.util.Optional;

/**
 * Where a feed may be subscribed to.
 *
 * @param hub that tells subscribers of news
 * @param topic the feed's own address, as the hub knows it; absent is the one that it was fetched from
 */
public record HubLinks(URI hub, Optional<URI> topic) {}
