package io.quotewire.faults.fault;

import io.quotewire.faults.cluster.Broker;
import io.quotewire.faults.installation.Installation;
import io.quotewire.faults.installation.Instance;
import io.quotewire.faults.process.JavaProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills, pauses or restarts processes. */
final class ProcessFaults {
    private static final int MOST_MILLISECONDS_AWAY = 3_000;

    /** Twice the session timeout of the services, and longer than that of the brokers. */
    private static final Duration PAUSE = Duration.ofSeconds(12);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ProcessFaults() {}

    static void killProcessor(Installation at, Random chance) throws IOException, InterruptedException {
        kill(any(at.processors(), chance), chance);
    }

    static void killSink(Installation at, Random chance) throws IOException, InterruptedException {
        kill(any(at.sinks(), chance), chance);
    }

    static void killFeeder(Installation at, Random chance) throws IOException, InterruptedException {
        kill(at.feeder(), chance);
    }

    static void killBroker(Installation at, Random chance) throws IOException, InterruptedException {
        Broker broker = any(at.brokers().all(), chance);
        broker.process().kill();
        away(chance);
        broker.start();
    }

    /** Kills everything but the brokers at the same moment. */
    static void killAllServices(Installation at, Random chance) throws IOException, InterruptedException {
        at.instances().forEach(instance -> instance.process().kill());
        away(chance);
        for (Instance instance : at.instances()) {
            instance.start();
        }
    }

    static Fault.Happening brokerDown(Duration time) {
        return (at, chance) -> {
            Broker broker = any(at.brokers().all(), chance);
            broker.process().kill();
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
            broker.start();
        };
    }

    static void pauseProcessor(Installation at, Random chance) throws IOException, InterruptedException {
        pause(any(at.processors(), chance).process());
    }

    static void pauseSink(Installation at, Random chance) throws IOException, InterruptedException {
        pause(any(at.sinks(), chance).process());
    }

    static void pauseBroker(Installation at, Random chance) throws IOException, InterruptedException {
        pause(any(at.brokers().all(), chance).process());
    }

    /** Restarts each service once, as an orchestrator does: the next when everything has been processed again. */
    static void restartServices(Installation at, Random chance) throws IOException, InterruptedException {
        List<Instance> inTurn = new ArrayList<>(at.instances());
        Collections.shuffle(inTurn, chance);
        for (Instance instance : inTurn) {
            instance.process().terminate();
            instance.start();
            if (at.recover(PATIENCE).isEmpty()) {
                throw new IOException("not recovered from the restart of " + instance.name() + " after " + PATIENCE);
            }
        }
    }

    static void restartBrokers(Installation at, Random chance) throws IOException, InterruptedException {
        for (Broker broker : at.brokers().all()) {
            broker.process().terminate();
            broker.start();
            at.brokers().awaitInSync();
        }
    }

    static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private static void kill(Instance instance, Random chance) throws IOException, InterruptedException {
        instance.process().kill();
        away(chance);
        instance.start();
    }

    private static void away(Random chance) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(MOST_MILLISECONDS_AWAY));
    }

    private static void pause(JavaProcess process) throws IOException, InterruptedException {
        process.signal("STOP");
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } finally {
            process.signal("CONT");
        }
    }
}
