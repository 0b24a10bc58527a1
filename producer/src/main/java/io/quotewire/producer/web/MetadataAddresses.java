package io.quotewire.producer.web;

import io.quotewire.core.text.WordList;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** The networks of {@code metadata-addresses.txt}, including IPv6 addresses that embed one of their IPv4 addresses. */
final class MetadataAddresses {
    private static final List<Network> NETWORKS =
            WordList.read(MetadataAddresses.class, "metadata-addresses.txt").stream()
                    .map(Network::of)
                    .toList();

    private static final byte[] NAT64 = {0x00, 0x64, (byte) 0xFF, (byte) 0x9B};

    private MetadataAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return isListed(bytes) || (address instanceof Inet6Address && isListed(inner(bytes)));
    }

    private static boolean isListed(byte[] address) {
        return NETWORKS.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * The embedded IPv4 address: of 6to4 (2002::/16) the bytes after the prefix, else the last four, as in NAT64 and
     * compatible addresses.
     */
    private static byte[] inner(byte[] address) {
        boolean sixToFour = address[0] == 0x20 && address[1] == 0x02;
        boolean carries = sixToFour || startsWith(address, 12, new byte[12]) || startsWith(address, 4, NAT64);
        if (!carries) {
            return new byte[0];
        }
        return sixToFour ? Arrays.copyOfRange(address, 2, 6) : Arrays.copyOfRange(address, 12, 16);
    }

    private static boolean startsWith(byte[] address, int length, byte[] start) {
        return Arrays.equals(address, 0, length, start, 0, length);
    }

    private static final class Network {
        private final byte[] address;
        private final int bits;

        private Network(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        static Network of(String written) {
            int slash = written.indexOf('/');
            try {
                byte[] address =
                        InetAddress.getByName(written.substring(0, slash)).getAddress();
                return new Network(address, Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("no address: " + written, e);
            }
        }

        boolean contains(byte[] other) {
            boolean equal = other.length == address.length;
            for (int bit = 0; equal && bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                equal = (address[bit / 8] & mask) == (other[bit / 8] & mask);
            }
            return equal;
        }
    }
}
