package io.quotewire.faults.input;

import java.util.List;
import java.util.Random;

/**
 * An entry point that is a method.
 *
 * @param refusals exceptions by which it refuses input, according to its contract
 */
record MethodEntryPoint(String name, List<String> samples, List<Class<? extends Exception>> refusals, Method method)
        implements EntryPoint {

    /** Processes an input. */
    @FunctionalInterface
    interface Method {
        void read(byte[] input) throws Exception;
    }

    @Override
    public void enter(byte[] input, Random chance) throws Exception {
        try {
            method.read(input);
        } catch (Exception e) {
            if (refusals.stream().noneMatch(refusal -> refusal.isInstance(e))) {
                throw e;
            }
        }
    }
}
