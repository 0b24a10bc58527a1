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

    boolean allow(OffLimits refused) {
        return switch (refused) {
            case PRIVATE_NETWORK -> privateNetworks;
            case METADATA -> metadata;
        };
    }

    /** Whether something was refused for want of what is allowed here. */
    public boolean mends(String refusal) {
        return OffLimits.of(refusal).filter(this::allow).isPresent();
    }
}
