package io.quotewire.faults.fault;

import io.quotewire.faults.installation.Installation;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/** Something that goes wrong. */
public interface Fault {
    /** In a few words, without commas; the command line names it so. */
    String name();

    /**
     * Has it happen, and returns when it is over: whatever was taken away is back, or coming back.
     *
     * @param chance decides whom it meets
     * @throws SkippedException where it cannot be made here
     */
    void inflict(Installation at, Random chance)
            throws IOException, InterruptedException, ExecutionException, SkippedException;

    /** What happens. */
    @FunctionalInterface
    interface Happening {
        void inflict(Installation at, Random chance)
                throws IOException, InterruptedException, ExecutionException, SkippedException;
    }

    static Fault named(String name, Happening happening) {
        return new Fault() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void inflict(Installation at, Random chance)
                    throws IOException, InterruptedException, ExecutionException, SkippedException {
                happening.inflict(at, chance);
            }
        };
    }
}
