package io.quotewire.streaming.http;

import java.net.InetAddress;
import java.util.regex.Pattern;

/**
 * A network of addresses, or a single address. Immutable.
 *
 * @param base an address in it
 * @param bits of the addresses that are those of the base
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4632#section-3.1">CIDR notation</a>
 */
record Network(InetAddress base, int bits) {
    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    Network {
        if (bits < 0 || bits > length(base)) {
            throw new IllegalArgumentException(base.getHostAddress() + " has " + length(base) + " bits");
        }
    }

    /**
     * Reads an address such as {@code 192.0.2.7} or {@code 2001:db8::7}, or one with the bits of its network, such as
     * {@code 10.0.0.0/8}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Network of(String written) {
        int slash = written.indexOf('/');
        InetAddress base = ClientAddress.literal(slash < 0 ? written : written.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + written + "' is no address and no network such as 10.0.0.0/8"));
        if (slash < 0) {
            return new Network(base, length(base));
        }
        String bits = written.substring(slash + 1);
        if (!BITS.matcher(bits).matches()) {
            throw new IllegalArgumentException("'" + written + "' has no number of bits");
        }
        return new Network(base, Integer.parseInt(bits));
    }

    boolean has(InetAddress address) {
        byte[] ours = base.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += Byte.SIZE) {
            int outside = Byte.SIZE - Math.min(Byte.SIZE, bits - bit);
            if ((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) >> outside != 0) {
                return false;
            }
        }
        return true;
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }
}
