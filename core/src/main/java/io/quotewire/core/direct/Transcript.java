package io.quotewire.core.direct;

import io.quotewire.core.frame.Boilerplate;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.InterviewLabel;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Spans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the turns of a transcript, each opened by a label: "LARKIN: We were never told." A turn continues to the next
 * label. A single such paragraph may be a headline or a list item; three make a transcript, or two if they are a
 * question and its answer. A label is a person's name, words in capitals, or a short phrase that opens several
 * paragraphs ("Herald: Who knew?"). It may be inside the quote marks of its turn: "“LARKIN: We were never told.”"
 */
final class Transcript {
    private static final int FEWEST_TURNS = 3;
    /** A question and its answer. */
    private static final int FEWEST_ANSWERED = 2;

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_PLAIN_LABEL = 3;
    private static final int FEWEST_WORDS = 3;

    /** Labels of no speaker: "FACT". */
    private static final Set<String> NOBODYS = WordList.lines(Transcript.class, "nobodys-labels.txt");

    private final NewsText text;
    private final List<Label> labels = new ArrayList<>();
    /**
     * Labels of turns of a word or two ("KERR: No."), and labels with a paragraph of their own ("JO KERR, HOST:"),
     * which do not make a transcript but may occur in one.
     */
    private final List<Label> brief = new ArrayList<>();

    private final Map<String, Integer> counts = new HashMap<>();
    /** Whether labelled questions and answers occur between the turns. */
    private boolean interview;

    private Transcript(NewsText text) {
        this.text = text;
    }

    /** The openings of the turns of a transcript, in text order; none if the text is not a transcript. */
    static List<TurnOpening> find(NewsText text) {
        if (!mayHaveLabels(text.tokens().text())) {
            return List.of();
        }
        Transcript transcript = new Transcript(text);
        for (int p = 0; p < text.paragraphs().size(); p++) {
            transcript.read(p);
        }
        if (transcript.labels.size() < FEWEST_ANSWERED) {
            return List.of();
        }
        List<Label> labels =
                transcript.labels.stream().filter(transcript::isOfTurn).toList();
        boolean several = transcript.interview
                || labels.stream().map(transcript::words).distinct().count() > 1;
        if (labels.size() >= FEWEST_TURNS && several && transcript.areSpeakers(labels)) {
            return Stream.concat(labels.stream(), transcript.brief.stream().filter(transcript::isOfTurn))
                    .sorted(Comparator.comparingInt(Label::paragraph))
                    .map(transcript::opening)
                    .toList();
        }
        List<Label> all = transcript.labels;
        return transcript.isAnswered(all)
                ? all.stream().map(transcript::opening).toList()
                : List.of();
    }

    /** Whether the text has as many colons as the fewest turns have. */
    private static boolean mayHaveLabels(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 && text.indexOf(':', colon + 1) >= 0;
    }

    /** Two turns: a question, and the answer of a person with a name. */
    private boolean isAnswered(List<Label> two) {
        return two.size() == FEWEST_ANSWERED
                && text.isCapital(two.get(0).start())
                && two.get(0).colon() - two.get(0).start() <= LONGEST_PLAIN_LABEL
                && text.tokens().charAt(text.paragraphs().end(two.get(0).paragraph()) - 1) == '?'
                && isPerson(two.get(1));
    }

    /**
     * Whether somebody speaks twice ("GOV. ANN KERR: … KERR: …"), or two have persons' names; not "FLOODS: …", "TRADE:
     * …", the topics of a list.
     */
    private boolean areSpeakers(List<Label> labels) {
        boolean again = labels.stream()
                        .map(label -> text.lower(label.colon() - 1))
                        .distinct()
                        .count()
                < labels.size();
        return interview
                || again
                || labels.stream().filter(this::endsLikePerson).count() > 1;
    }

    private void read(int paragraph) {
        Spans paragraphs = text.paragraphs();
        int opening = text.tokens().at(paragraphs.start(paragraph));
        int mark = text.isWord(opening) ? -1 : text.quoteAt(opening);
        int start = mark < 0 ? opening : opening + 1;
        int end = text.tokens().at(paragraphs.end(paragraph) - 1) + 1;
        int colon = start;
        while (colon < end && colon - start <= LONGEST_LABEL && !text.isMark(colon, ':')) {
            colon++;
        }
        int content = colon + 1;
        boolean asked = InterviewLabel.behind(text, start) >= 0;
        interview |= asked;
        if (colon > start
                && colon < end
                && !asked
                && text.quoteAt(colon) == mark
                && colon - start <= LONGEST_LABEL
                && content < text.tokens().size()
                && (content < end || paragraph + 1 < paragraphs.size())
                && TurnContents.mayBegin(text, content)
                && !Boilerplate.is(text.tokens().text(), paragraphs, paragraph)) {
            add(new Label(paragraph, start, colon), end);
        }
    }

    private void add(Label label, int end) {
        int content = label.colon() + 1;
        boolean alone = content >= end;
        if (!alone && content + FEWEST_WORDS <= end) {
            labels.add(label);
            counts.merge(words(label), 1, Integer::sum);
        } else if (alone ? isCapitals(label) || isPerson(label) : text.isWord(content) && endsLikeSentence(label)) {
            brief.add(label);
        }
    }

    /**
     * Words in capitals, at least one of them longer than two letters; a person's name; or words that open other
     * paragraphs too.
     */
    private boolean isOfTurn(Label label) {
        boolean nobodys = NOBODYS.contains(words(label).toLowerCase(Locale.ROOT));
        return !nobodys && (isPerson(label) || isCapitals(label) || isRepeated(label));
    }

    private boolean isPerson(Label label) {
        return endsLikePerson(label) && text.names().firstToken(text.names().at(label.colon() - 1)) == label.start();
    }

    /** "GOV. ANN KERR". */
    private boolean endsLikePerson(Label label) {
        return text.names().is(label.colon() - 1, EntityType.PERSON);
    }

    private boolean isCapitals(Label label) {
        boolean word = false;
        for (int i = label.start(); i < label.colon(); i++) {
            Tokens tokens = text.tokens();
            if (!UpperCase.is(tokens.text(), tokens.start(i), tokens.end(i))) {
                return false;
            }
            word |= tokens.end(i) - tokens.start(i) > 2 && tokens.isLetter(i);
        }
        return word;
    }

    /** A few capitalised words that open several paragraphs, this one ending like a sentence. */
    private boolean isRepeated(Label label) {
        if (counts.getOrDefault(words(label), 0) < 2 || label.colon() - label.start() > LONGEST_PLAIN_LABEL) {
            return false;
        }
        for (int i = label.start(); i < label.colon(); i++) {
            if (!text.isCapital(i)) {
                return false;
            }
        }
        return endsLikeSentence(label);
    }

    private boolean endsLikeSentence(Label label) {
        return ".?!…".indexOf(text.tokens().charAt(text.paragraphs().end(label.paragraph()) - 1)) >= 0;
    }

    private String words(Label label) {
        return text.tokens()
                .text()
                .substring(text.tokens().start(label.start()), text.tokens().end(label.colon() - 1));
    }

    private TurnOpening opening(Label label) {
        Span words = new Span(text.tokens().start(label.start()), text.tokens().end(label.colon() - 1));
        return new TurnOpening(label.paragraph(), label.colon() + 1, words, Evidence.TRANSCRIPT);
    }

    /** A label that opens a paragraph, in tokens {@code [start, colon)}. */
    private record Label(int paragraph, int start, int colon) {}
}
