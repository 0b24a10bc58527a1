package io.quotewire.streaming.contract.json;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random values, for records with any of their fields absent and strings with any content. */
final class Chance {
    private static final String[] PARTS = {
        "a",
        "Ana Ruiz",
        "\"",
        "\\",
        "/",
        "\"revision\":0,",
        "\"change\":\"PUBLISHED\"",
        "\\\"publishedAtAssumed\":true,",
        "\u0000",
        "\b\f\n\r\t",
        "\u001F",
        "\u007F",
        "é",
        "“”",
        "\u2028",
        "😀",
        "\uD83D",
        "\uDE00",
        "Is it? ",
        "plain and long enough for two looks",
        "word ".repeat(60)
    };

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    String string() {
        StringBuilder string = new StringBuilder();
        for (int parts = random.nextInt(5); parts > 0; parts--) {
            string.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return string.toString();
    }

    boolean flag() {
        return random.nextBoolean();
    }

    int number() {
        return random.nextInt(random.nextBoolean() ? 10 : Integer.MAX_VALUE);
    }

    /** A span, as its start and its length. */
    List<Integer> span() {
        int start = random.nextInt(1000);
        return List.of(start, start + random.nextInt(1000));
    }

    /** Mostly in thousandths. */
    double share() {
        return random.nextInt(5) == 0 ? random.nextDouble() : random.nextInt(1001) / 1000.0;
    }

    Instant moment() {
        long second = random.nextInt(20) == 0 ? -70_000_000_000L : random.nextInt(Integer.MAX_VALUE);
        return Instant.ofEpochSecond(second, random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(element.get());
        }
        return list;
    }

    AboutEntity about() {
        return new AboutEntity(constant(EntityType.class), string());
    }
}
