package io.quotewire.app.replay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.Table;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.replay.Letter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Formats dead letters, escaped for terminals, and as JSON. */
final class LetterLines {
    private LetterLines() {}

    /** A line for each reason and topic, narrow enough for 80 columns, and the total number not done. */
    static List<String> byReason(List<Letter> letters, int width) {
        Table table = new Table("REASON", "READ ON", ">LETTERS", ">NOT DONE", "LAST");
        Map<String, List<Letter>> groups = letters.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.reason() + ' ' + letter.topic().orElse("?"),
                        TreeMap::new,
                        Collectors.toList()));
        groups.values()
                .forEach(group -> table.row(
                        group.get(0).reason(),
                        group.get(0).topic().orElse("?"),
                        group.size(),
                        open(group),
                        group.stream()
                                .map(Letter::at)
                                .max(Comparator.naturalOrder())
                                .orElse("")
                                .replaceFirst("\\.\\d+Z$", "Z")));
        List<String> lines = new ArrayList<>(table.lines(width));
        lines.add(open(letters) + " of " + letters.size() + " not done");
        return lines;
    }

    /** A line for each that is not done. */
    static List<String> each(List<Letter> letters, int width) {
        Table table = new Table("ID", "REASON", "READ AT", "KEY", ">ATTEMPTS", "REFUSED", "MESSAGE");
        letters.stream()
                .filter(letter -> !letter.handled())
                .forEach(letter -> table.row(
                        letter.id(),
                        letter.reason(),
                        letter.place(),
                        letter.key(),
                        letter.attempts(),
                        letter.at(),
                        letter.message()));
        return table.isEmpty() ? List.of("all are done") : table.lines(width);
    }

    /** One with all its details. */
    static List<String> whole(Letter letter) {
        List<String> lines = new ArrayList<>();
        lines.add(plain(letter.id() + ", " + letter.reason() + ": " + letter.message()));
        lines.add(plain("refused at " + letter.at() + " by " + letter.stage() + ", read at " + letter.place()));
        lines.add("put back " + letter.attempts() + " times before; " + (letter.handled() ? "done" : "not done"));
        lines.add(plain("key: " + letter.key()));
        for (Header header : letter.read().headers()) {
            lines.add(plain(header.key() + ": " + text(header.value())));
        }
        lines.add("");
        lines.add(plain(text(letter.read().value())));
        return lines;
    }

    static String json(Letter letter) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("id", letter.id());
        line.put("reason", letter.reason());
        line.put("message", letter.message());
        line.put("stage", letter.stage());
        line.put("readAt", letter.place());
        line.put("refusedAt", letter.at());
        line.put("key", letter.read().key() == null ? null : letter.key());
        line.put("attempts", letter.attempts());
        line.put("done", letter.handled());
        return line.toString();
    }

    static String plain(String text) {
        return Columns.plain(text);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "(none)" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static long open(List<Letter> letters) {
        return letters.stream().filter(letter -> !letter.handled()).count();
    }
}
