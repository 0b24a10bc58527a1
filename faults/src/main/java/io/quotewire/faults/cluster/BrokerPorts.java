package io.quotewire.faults.cluster;

import io.quotewire.app.broker.FreePorts;
import java.io.IOException;

/**
 * Where a broker listens.
 *
 * @param node its number, from 1
 * @param direct for the brokers among each other and for who judges
 * @param behind for the proxy
 * @param controller for the quorum
 * @param proxy where the proxy listens, which clients are told
 */
record BrokerPorts(int node, int direct, int behind, int controller, int proxy) {
    static BrokerPorts free(int node) throws IOException {
        return new BrokerPorts(node, FreePorts.next(), FreePorts.next(), FreePorts.next(), FreePorts.next());
    }

    String voter() {
        return node + "@127.0.0.1:" + controller;
    }
}
