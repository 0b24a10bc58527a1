package io.quotewire.app.evaluate;

import io.quotewire.app.terminal.Columns;
import io.quotewire.core.evaluation.ConfidenceShare;
import io.quotewire.core.evaluation.Evaluation;
import io.quotewire.core.evaluation.Failure;
import io.quotewire.core.evaluation.FailureKind;
import io.quotewire.core.evaluation.Score;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints an evaluation: a table of scores, and the failures by kind. */
final class ScoreTable {
    private static final int LABEL = 12;

    private final PrintWriter out;

    ScoreTable(PrintWriter out) {
        this.out = out;
    }

    void scores(Evaluation evaluation) {
        out.println(evaluation.articles() + (evaluation.articles() == 1 ? " article" : " articles")
                + "; in per cent, with 95 % intervals (bootstrap by article)");
        out.println();
        out.println(Columns.fit("", LABEL) + "     P      R   F1 or share   interval      of");
        for (Score score : evaluation.scores()) {
            if (score.of() == 0) {
                out.println(Columns.fit(score.measure().label(), LABEL) + "  none in these articles");
                continue;
            }
            String parts = score.measure().isF1()
                    ? String.format(Locale.ROOT, "%6.1f %6.1f", score.precision(), score.recall())
                    : " ".repeat(13);
            out.println(Columns.fit(score.measure().label(), LABEL)
                    + parts
                    + String.format(
                            Locale.ROOT,
                            "%11.1f   %5.1f–%5.1f  %7d",
                            score.value(),
                            score.low(),
                            score.high(),
                            score.of()));
        }
    }

    /**
     * For each level of confidence, the number of quotes and the share that is right; the heading says right in what.
     */
    void confidence(String heading, List<ConfidenceShare> shares) {
        out.println();
        out.println(Columns.fit(heading, LABEL) + "    quotes   right   interval");
        for (ConfidenceShare share : shares) {
            out.println(Columns.fit(share.label(), LABEL + 2)
                    + String.format(
                            Locale.ROOT,
                            "%8d   %5.1f   %5.1f–%5.1f",
                            share.quotes(),
                            share.right(),
                            share.low(),
                            share.high()));
        }
    }

    /** Every failure with its text, grouped by kind. */
    void failures(Evaluation evaluation) {
        for (FailureKind kind : FailureKind.values()) {
            List<Failure> failures = evaluation.failures().stream()
                    .filter(failure -> failure.kind() == kind)
                    .toList();
            if (failures.isEmpty()) {
                continue;
            }
            out.println();
            out.println(name(kind) + ": " + failures.size());
            failures.forEach(this::failure);
        }
    }

    private void failure(Failure failure) {
        out.println("  " + Columns.plain(failure.articleId()) + ":" + failure.start() + "-" + failure.end() + "  "
                + Columns.plain(failure.text()));
        if (!failure.expected().isEmpty()) {
            out.println("      expected  " + Columns.plain(failure.expected()));
        }
        if (!failure.got().isEmpty()) {
            out.println("      got       " + Columns.plain(failure.got()));
        }
    }

    private static String name(FailureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
