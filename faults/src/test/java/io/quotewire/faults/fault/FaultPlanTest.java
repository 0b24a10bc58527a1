package io.quotewire.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static final List<Fault> ALL = FaultPlan.catalogue();

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(names(FaultPlan.of(ALL, 60, 7)))
                .isEqualTo(names(FaultPlan.of(ALL, 60, 7)))
                .isNotEqualTo(names(FaultPlan.of(ALL, 60, 8)));
    }

    @Test
    void everyFaultHappensBeforeAnyHappensAgain() {
        assertThat(names(FaultPlan.of(ALL, ALL.size(), 1))).doesNotHaveDuplicates();
    }

    private static List<String> names(FaultPlan plan) {
        return plan.faults().stream().map(Fault::name).toList();
    }
}
