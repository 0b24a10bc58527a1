package io.quotewire.app.top;

import java.util.List;

/** The explanation of keys, columns and words shown by {@code ?}: a screen of 80 columns and 23 lines. */
final class HelpText {
    static final List<String> LINES = List.of(
            "Keys      q end   p hold the screen   s sort: flow, name, rate, lag, size",
            "          / filter  ↑↓kj select  Tab topics or quotes  Enter look into  Esc back",
            "",
            "Flowing   good articles came through the processor in the last minute, whatever",
            "          else was refused; rates are means of that minute",
            "Late      a reader whose next unread record is 10 s old or older; growing: its",
            "          age rose within the last minute. Many to read, the next of them young:",
            "          a burst; few, the next one old: the reader stands still",
            "Refused   records that nothing could be made of; they lie on …dlq, with why.",
            "          Unread: neither put back nor dismissed yet, by quotewire replay or",
            "          on the page",
            "Quoted    speakers by the articles that quote them, in the latest 100 quotes",
            "",
            "TOPIC     SIZE on disk; LAG, BEHIND: its slowest reader; LAST record, how old",
            "          TREND of the rate, look by look; (5 of 9): a taller window has all",
            "GROUP     whoever READS a topic, named as in Kafka; MEMBERS instances that run",
            "          LAG records still to read (~ about)  BEHIND age of the next of them",
            "          HELD of these, behind a transaction that a producer has not ended",
            "          GROWS whether it falls further behind, ? before a second look",
            "STATE     Stable: works  Empty: nobody runs  Dead: gone  …Rebalance, Assigning,",
            "          Reconciling: partitions are being shared out",
            "QUOTES    how old, who (a name, or the article's words), what");

    private HelpText() {}
}
