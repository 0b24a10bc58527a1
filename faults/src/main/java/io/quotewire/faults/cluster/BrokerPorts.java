package io.quotewire.faults.cluster;

import io.quotewire.app.broker.FreePorts;
import java.io.IOException;

/**
 * The ports of a broker.
 *
 * @param node its number, from 1
 * @param direct for other brokers and for evidence
 * @param behind for the proxy
 * @param controller for the quorum
 * @param proxy port of the proxy, advertised to clients
 */
record BrokerPorts(int node, int direct, int behind, int controller, int proxy) {
    static BrokerPorts free(int node) throws IOException {
        return new BrokerPorts(node, FreePorts.next(), FreePorts.next(), FreePorts.next(), FreePorts.next());
    }

    String voter() {
        return node + "@127.0.0.1:" + controller;
    }
}
