package io.quotewire.faults.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Faults in the order in which they are injected; the same seed gives the same plan.
 *
 * @param seed of everything random
 */
public record FaultPlan(long seed, List<Fault> faults) {
    private static final Duration SHORTLY = Duration.ofSeconds(15);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    public FaultPlan {
        faults = List.copyOf(faults);
    }

    /** All faults. */
    public static List<Fault> catalogue() {
        return List.of(
                Fault.named("kill processor", ProcessFaults::killProcessor),
                Fault.named("kill sink", ProcessFaults::killSink),
                Fault.named("kill feeder", ProcessFaults::killFeeder),
                Fault.named("kill broker", ProcessFaults::killBroker),
                Fault.named("kill all services", ProcessFaults::killAllServices),
                Fault.named("broker down for 15 s", ProcessFaults.brokerDown(SHORTLY)),
                Fault.named("broker down for a minute", ProcessFaults.brokerDown(A_MINUTE)),
                Fault.named("pause processor", ProcessFaults::pauseProcessor),
                Fault.named("pause sink", ProcessFaults::pauseSink),
                Fault.named("pause broker", ProcessFaults::pauseBroker),
                Fault.named("restart services in turn", ProcessFaults::restartServices),
                Fault.named("restart brokers in turn", ProcessFaults::restartBrokers),
                Fault.named("move leaders", ClusterFaults::moveLeaders),
                Fault.named("delete offsets of processors", ClusterFaults::forgetProcessorsOffsets),
                Fault.named("delete offsets of sinks", ClusterFaults::forgetSinksOffsets),
                Fault.named("records that are not articles", ClusterFaults::sendNoArticles),
                Fault.named("delete state of processor", StateFaults::deleteProcessors),
                Fault.named("delete state of sink", StateFaults::deleteSinks),
                Fault.named("full disk", StateFaults::fillDisk),
                Fault.named("articles deleted unread", TopicFaults::deleteUnread),
                Fault.named("topics recreated", TopicFaults::makeAnew),
                Fault.named("partitions added", TopicFaults::addPartitions),
                Fault.named("slow network", NetworkFaults::slow),
                Fault.named("cut network", NetworkFaults::cut),
                Fault.named("silent broker", NetworkFaults::silent),
                Fault.named("flapping network", NetworkFaults::flapping));
    }

    /** Each of these once in random order, repeatedly, up to the number asked for. */
    public static FaultPlan of(List<Fault> kinds, int number, long seed) {
        Random chance = new Random(seed);
        List<Fault> faults = new ArrayList<>();
        while (faults.size() < number) {
            List<Fault> deck = new ArrayList<>(kinds);
            Collections.shuffle(deck, chance);
            faults.addAll(deck.subList(0, Math.min(deck.size(), number - faults.size())));
        }
        return new FaultPlan(seed, faults);
    }

    /** The faults whose names contain one of these. */
    public static List<Fault> named(List<String> parts) {
        return catalogue().stream()
                .filter(fault -> parts.stream().anyMatch(fault.name()::contains))
                .toList();
    }
}
