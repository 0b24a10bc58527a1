package io.quotewire.app.bench;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import java.time.Duration;
import java.util.Optional;

/**
 * The parameters of a measurement.
 *
 * @param articles articles per round
 * @param rounds measured rounds on a backlog
 * @param warmUp minimum duration of the warm-up, in whole rounds
 * @param step how long a rate is held
 * @param rate articles a second at which delays are measured; empty for half the throughput of a backlog
 * @param threads threads of the processor and the sink each; empty for their own choice
 * @param partitions partitions of each topic
 */
record BenchPlan(
        int articles,
        int rounds,
        Duration warmUp,
        Duration step,
        Optional<Double> rate,
        Optional<Integer> threads,
        int partitions) {
    BenchPlan {
        if (articles < 1
                || rounds < 1
                || step.isZero()
                || partitions < 1
                || rate.filter(perSecond -> !(perSecond > 0)).isPresent()) {
            throw new CommandException(
                    ExitStatus.USAGE,
                    "--articles, --rounds, --step, --rate and --partitions must be greater than zero");
        }
    }
}
