package io.quotewire.sink.fact;

/** Checks of numbers that come from outside. */
final class Numbers {
    private Numbers() {}

    static void notNegative(String name, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is " + number + ", below zero");
        }
    }
}
