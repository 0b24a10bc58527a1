package io.quotewire.faults.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes malformed input from valid input: replaces values by others of the wrong kind, cuts, duplicates and moves
 * pieces, changes bytes. Repeatable.
 */
final class BadInput {
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,=>])\\s*(\"[^\"]*\"|-?[0-9.]+|true|false|null|[^<>\"{}]{1,40})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final int DEEP = 5_000;
    private static final int LONG = 10_000;
    private static final int HUGE = 200_000;
    private static final int ONE_IN_HUGE = 2_000;

    /** Valid dates that no article has. */
    private static final List<String> DATES = List.of(
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "1605-01-01T00:00:00Z",
            "1700-06-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "2026-03-02T12:00:00.999999999Z",
            "2262-04-12T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z");

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "9223372036854775808",
            "1.5",
            "\"\"",
            "[]",
            "{}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\u0000",
            "\"0000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-0001-01-01T00:00:00Z\"",
            "\"withdrawn\"",
            "\"withheld\"",
            "\"RETRACTED\"",
            "\"schemaVersion\":99,",
            "\"schemaVersion\":\"old\",",
            "\"future\":{\"a\":[1]},",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>",
            "&b;",
            "&#0;",
            "&#x110000;",
            "<a href='javascript:x'>",
            "<script>",
            "</",
            "<!--",
            "\r\n\r\n",
            "WARC/1.0\r\n",
            "Content-Length: -1\r\n",
            "Content-Length: 99999999999\r\n",
            "\uFEFF",
            "\u202E",
            "\uD83D\uDE00",
            "“",
            "”",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "NaN",
            "Infinity",
            "'",
            "/*",
            "//",
            "%00",
            "../../etc/passwd");

    private final List<byte[]> samples = new ArrayList<>();
    private final Random chance;

    BadInput(List<String> samples, Random chance) {
        samples.forEach(sample -> this.samples.add(sample.getBytes(StandardCharsets.UTF_8)));
        this.chance = chance;
    }

    byte[] next() {
        byte[] input = sample();
        int changes = chance.nextInt(4);
        for (int i = 0; i < changes; i++) {
            input = changed(input);
        }
        return input;
    }

    private byte[] sample() {
        return samples.get(chance.nextInt(samples.size()));
    }

    private byte[] changed(byte[] input) {
        return switch (chance.nextInt(10)) {
            case 0 -> replaced(input, piece().getBytes(StandardCharsets.UTF_8), 0);
            case 1 -> replaced(input, piece().getBytes(StandardCharsets.UTF_8), chance.nextInt(20));
            case 2 -> replaced(input, new byte[0], chance.nextInt(1 + input.length / 2));
            case 3 -> noise(input);
            case 4 -> replaced(input, sample(), chance.nextInt(1 + input.length));
            case 5 -> Arrays.copyOf(input, chance.nextInt(1 + input.length));
            case 6 -> replaced(input, repeated(), 0);
            case 7 -> put(input, DATE, 0, DATES.get(chance.nextInt(DATES.size())));
            default -> otherValue(input);
        };
    }

    private String piece() {
        return PIECES.get(chance.nextInt(PIECES.size()));
    }

    private byte[] otherValue(byte[] input) {
        return put(input, VALUE, 1, chance.nextInt(8) == 0 ? '"' + "x".repeat(LONG) + '"' : piece());
    }

    /** Replaces the value at one of these places, leaving its surroundings valid. */
    private byte[] put(byte[] input, Pattern values, int group, String value) {
        String text = new String(input, StandardCharsets.UTF_8);
        List<int[]> places = new ArrayList<>();
        Matcher found = values.matcher(text);
        while (found.find()) {
            places.add(new int[] {found.start(group), found.end(group)});
        }
        if (places.isEmpty()) {
            return noise(input);
        }
        int[] place = places.get(chance.nextInt(places.size()));
        return (text.substring(0, place[0]) + value + text.substring(place[1])).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise(byte[] input) {
        byte[] noisy = input.clone();
        for (int i = 0; i < 1 + noisy.length / 100 && noisy.length > 0; i++) {
            noisy[chance.nextInt(noisy.length)] = (byte) chance.nextInt(256);
        }
        return noisy;
    }

    private byte[] repeated() {
        int times = chance.nextInt(ONE_IN_HUGE) == 0 ? HUGE : chance.nextInt(20) == 0 ? DEEP : chance.nextInt(50);
        return piece().repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    /** Replaces a range of bytes at a random position. */
    private byte[] replaced(byte[] input, byte[] by, int length) {
        int from = chance.nextInt(1 + input.length);
        int to = Math.min(input.length, from + length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + by.length);
        out.write(input, 0, from);
        out.writeBytes(by);
        out.write(input, to, input.length - to);
        return out.toByteArray();
    }
}
