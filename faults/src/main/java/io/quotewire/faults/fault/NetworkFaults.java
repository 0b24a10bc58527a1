package io.quotewire.faults.fault;

import io.quotewire.faults.cluster.TcpProxy.Mode;
import io.quotewire.faults.installation.Installation;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Faults of the network between services and brokers; the brokers' own connections are not affected. */
final class NetworkFaults {
    private static final long SECONDS = 10;
    private static final int FLAPS = 10;
    private static final int MOST_MILLISECONDS_OF_A_FLAP = 1_000;

    private NetworkFaults() {}

    static void slow(Installation at, Random chance) throws InterruptedException {
        all(at, Mode.SLOW);
        TimeUnit.SECONDS.sleep(SECONDS);
        all(at, Mode.PASS);
    }

    /** Cuts every connection to every broker. */
    static void cut(Installation at, Random chance) throws InterruptedException {
        all(at, Mode.CUT);
        TimeUnit.SECONDS.sleep(SECONDS);
        all(at, Mode.PASS);
    }

    /** Drops one broker's packets for longer than a session. */
    static void silent(Installation at, Random chance) throws InterruptedException {
        var proxy = ProcessFaults.any(at.brokers().all(), chance).proxy();
        proxy.mode(Mode.SILENT);
        TimeUnit.SECONDS.sleep(SECONDS);
        proxy.mode(Mode.PASS);
    }

    static void flapping(Installation at, Random chance) throws InterruptedException {
        for (int i = 0; i < FLAPS; i++) {
            all(at, Mode.CUT);
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(MOST_MILLISECONDS_OF_A_FLAP));
            all(at, Mode.PASS);
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(MOST_MILLISECONDS_OF_A_FLAP));
        }
    }

    private static void all(Installation at, Mode mode) {
        at.brokers().all().forEach(broker -> broker.proxy().mode(mode));
    }
}
