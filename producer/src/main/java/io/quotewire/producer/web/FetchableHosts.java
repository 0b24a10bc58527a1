package io.quotewire.producer.web;

/**
 * Which hosts may be fetched beside those of the public web.
 *
 * @param privateNetworks whether hosts on loopback and private networks may
 * @param metadata whether addresses may at which clouds give out credentials
 */
public record FetchableHosts(boolean privateNetworks, boolean metadata) {
    /** The public web alone. */
    public static final FetchableHosts PUBLIC = new FetchableHosts(false, false);

    private static final String LETS = " lets it be fetched";
    private static final String ALLOW_PRIVATE = "--allow-private" + LETS;
    private static final String ALLOW_METADATA = "--allow-metadata" + LETS;

    /** Why a host on a private network is refused, and what lets it be fetched. */
    static String privateNetwork(String host, String address) {
        return host + " is on a private network (" + address + "); " + ALLOW_PRIVATE;
    }

    /** Why a cloud's metadata service is refused, and what lets it be fetched. */
    static String metadataService(String host, String address) {
        return host + " is where clouds give out credentials (" + address + "); " + ALLOW_METADATA;
    }

    /** Whether something was refused for want of what is allowed here. */
    public boolean mends(String refusal) {
        return (privateNetworks && refusal.endsWith(ALLOW_PRIVATE)) || (metadata && refusal.endsWith(ALLOW_METADATA));
    }
}
