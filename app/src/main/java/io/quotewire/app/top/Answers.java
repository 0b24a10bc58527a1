package io.quotewire.app.top;

import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.ShortNumbers;
import io.quotewire.app.terminal.Style;
import io.quotewire.monitor.cluster.Ages;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.DeadLetterStatus.LatestLetter;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.HeldPartition;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.streaming.admin.HandledLetters;
import io.quotewire.streaming.contract.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the first questions: is news flowing, what is late, what was refused, who is being quoted now. */
final class Answers {
    private static final int LONGEST_NAME = 32;
    private static final int REASONS = 3;
    private static final int[] ONE_EACH = {1, 1, 1, 1, 1};

    private final Snapshot snapshot;
    private final boolean compared;
    private final Topics installation;
    private final int width;
    private final Style style;

    /**
     * @param compared whether there was an earlier snapshot, so that growth is known
     */
    Answers(Snapshot snapshot, boolean compared, Topics installation, int width, Style style) {
        this.snapshot = snapshot;
        this.compared = compared;
        this.installation = installation;
        this.width = width;
        this.style = style;
    }

    /**
     * An answer to each question, and one for other problems.
     *
     * @param room the most lines; if there are too few, answers are cut but none is omitted
     */
    List<String> lines(int room) {
        List<Answer> answers = answers();
        int[] rows =
                RowShares.of(room, answers.stream().mapToInt(Answer::wanted).toArray(), ONE_EACH);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            lines.addAll(answers.get(i).lines(rows[i], style));
        }
        return lines;
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        Flow.State flow = snapshot.flow().state();
        boolean flows = flow != Flow.State.STUCK && flow != Flow.State.REFUSED && flow != Flow.State.UNCOUNTED;
        answers.add(answer("Flowing?", flows, flowing()));
        List<String> late = late();
        boolean known = groups().noneMatch(GroupStatus::ageUnknown);
        answers.add(answer("Late?", late.isEmpty() && known, late.isEmpty() ? nobodyLate(known) : latest(late)));
        answers.add(answer("Refused?", nothingUnread(), refused()));
        answers.add(answer("Quoted now", true, quoted()));
        List<String> also = new Troubles(snapshot).all();
        if (!also.isEmpty()) {
            answers.add(answer("Trouble", false, String.join("; ", also)));
        }
        return answers;
    }

    private Answer answer(String label, boolean good, String words) {
        return new Answer(label, good, words, width);
    }

    private String flowing() {
        Flow flow = snapshot.flow();
        String last = flow.last() == null ? "" : "; last " + ago(flow.last());
        return switch (flow.state()) {
            case FLOWING -> "yes: " + throughput(flow) + last;
            case UNCOUNTED -> "in part: " + throughput(flow) + ", and are not counted: the sink is late";
            case STUCK -> "no: articles wait, none came through in the last minute" + last;
            case REFUSED ->
                "no: whatever came in the last minute was refused"
                        + (last.isEmpty() ? "" : "; last good one" + last.substring(6));
            case IDLE -> "idle: no article came through in the last minute" + last;
            case NOTHING_YET -> "not yet: nothing was fed";
            case UNKNOWN -> {
                double rate = snapshot.topics().stream()
                        .mapToDouble(TopicStatus::recordsPerSecond)
                        .sum();
                yield ShortNumbers.pace(rate, "records") + " on "
                        + snapshot.topics().size() + " topics, none of them quotewire's own";
            }
        };
    }

    private static String throughput(Flow flow) {
        return ShortNumbers.pace(flow.articlesPerSecond(), "articles") + " come through, "
                + ShortNumbers.pace(flow.quotesPerSecond(), "quotes");
    }

    /** Late groups first, the installation's own before others, the furthest behind before the rest. */
    static Comparator<GroupStatus> byUrgency(Topics installation) {
        return Comparator.<GroupStatus>comparingInt(
                        group -> group.late() && group.group().startsWith(installation.prefix() + '.') ? 0 : 1)
                .thenComparing(Comparator.comparingDouble(GroupStatus::mostSecondsBehind)
                        .reversed());
    }

    /** Late groups, the first of them in detail, then what transactions hold back. */
    private List<String> late() {
        List<String> late = new ArrayList<>();
        groups().filter(GroupStatus::late)
                .sorted(byUrgency(installation))
                .forEach(group -> late.add(late.isEmpty() ? atLength(group) : inShort(group)));
        snapshot.held().stream()
                .filter(held -> held.seconds() >= GroupStatus.LATE.toSeconds())
                .sorted(Comparator.comparingDouble(HeldPartition::seconds).reversed())
                .forEach(held -> late.add(named(held.topic()) + '-' + held.partition() + ": " + held.records()
                        + " records held back for " + ShortNumbers.span(held.seconds()) + " by an open transaction"
                        + (held.transactionalId() == null ? "" : " of " + named(held.transactionalId()))));
        return late;
    }

    /** All but that of replay, whose lag is shown as unread dead letters. */
    private Stream<GroupStatus> groups() {
        String replay = installation.service(HandledLetters.GROUP);
        return snapshot.groups().stream().filter(group -> !group.group().equals(replay));
    }

    private String atLength(GroupStatus group) {
        return named(group.group()) + " on " + named(group.topic()) + ": "
                + ShortNumbers.records(group.lag(), group.lagExact())
                + (group.lag() == 1 ? " to read, " : " to read, the next ") + ShortNumbers.span(group.lagSeconds())
                + " old"
                + (!compared ? "" : group.growing() ? ", growing" : ", not growing")
                + (group.members() == 0 ? "; nobody runs it" : "");
    }

    private static String inShort(GroupStatus group) {
        return named(group.group()) + " on " + named(group.topic()) + ' ' + ShortNumbers.span(group.lagSeconds());
    }

    /** As many as there is room for. */
    private String latest(List<String> late) {
        String told = late.get(0);
        int left = late.size() - 1;
        while (left > 0) {
            String next = told + "; " + late.get(late.size() - left);
            if (Columns.width(next) > 2 * (width - Answer.LABEL) - LONGEST_NAME / 2) {
                return told + "; and " + left + " more";
            }
            told = next;
            left--;
        }
        return told;
    }

    private String nobodyLate(boolean known) {
        if (!known) {
            return "unknown: it could not be read how long records wait";
        }
        return snapshot.groups().isEmpty() ? "nothing: no group has read yet" : "nothing: every reader keeps pace";
    }

    private boolean nothingUnread() {
        return snapshot.deadLetters().unreadKnown() && snapshot.deadLetters().unread() == 0;
    }

    private String refused() {
        DeadLetterStatus letters = snapshot.deadLetters();
        if (!letters.unreadKnown()) {
            return letters.kept() == 0 && !letters.complete()
                    ? "unknown: what was refused may not be read"
                    : letters.kept() + " kept; which of them are unread may not be read";
        }
        if (letters.unread() == 0) {
            return letters.kept() == 0
                    ? "nothing"
                    : "nothing unread: all " + letters.kept() + " kept were put back or dismissed";
        }
        String reasons = letters.unreadByReason().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(REASONS)
                .map(reason -> reason.getValue() + " " + named(reason.getKey()))
                .collect(Collectors.joining(", "));
        Optional<LatestLetter> latest =
                letters.latest().stream().filter(letter -> !letter.done()).findFirst();
        return letters.kept() + (letters.complete() ? "" : " or more")
                + (letters.kept() == 1 ? " record, " : " records, ")
                + letters.unread() + " unread: " + reasons
                + latest.map(letter -> "; last " + ago(letter.at()) + ": " + letter.message())
                        .orElse("");
    }

    private String quoted() {
        QuotedNow now = QuotedNow.of(snapshot.quotes());
        List<QuotedNow.MostQuoted> speakers = now.speakers();
        if (now.window().isEmpty()) {
            return "nobody yet";
        }
        int size = now.window().size();
        String newest = ShortNumbers.span(age(now.window().get(0).at()));
        String oldest = ShortNumbers.span(age(now.window().get(size - 1).at()));
        String window = " (latest " + (size == 1 ? "quote, " : size + " quotes, ")
                + (newest.equals(oldest) ? newest : newest + '–' + oldest) + " old)";
        if (speakers.isEmpty()) {
            return "nobody by name" + window;
        }
        StringBuilder names = new StringBuilder();
        int room = 2 * (width - Answer.LABEL) - window.length() - LONGEST_NAME / 2;
        for (QuotedNow.MostQuoted speaker : speakers) {
            String next = (names.isEmpty() ? "" : ", ")
                    + named(speaker.name())
                    + ' '
                    + speaker.articles()
                    + (names.isEmpty() ? speaker.articles() == 1 ? " article" : " articles" : "");
            if (!names.isEmpty() && Columns.width(names + next) > room) {
                break;
            }
            names.append(next);
        }
        return names + window;
    }

    private String ago(Instant then) {
        return ShortNumbers.span(age(then)) + " ago";
    }

    private double age(Instant then) {
        return Ages.seconds(then, snapshot.at());
    }

    /** A name, cut to leave room for others. */
    private static String named(String name) {
        return Columns.cut(Columns.plain(name), LONGEST_NAME);
    }
}
