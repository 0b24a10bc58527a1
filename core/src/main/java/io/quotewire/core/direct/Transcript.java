package io.quotewire.core.direct;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
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
 * question and its answer. A label is a person's name, words in capitals, a short phrase that opens several paragraphs
 * ("Herald: Who knew?"), or a question's ("Q: Who knew?") among those of speakers. {@link LabelReader} has its forms.
 */
final class Transcript {
    private static final int FEWEST_TURNS = 3;
    /** A question and its answer. */
    private static final int FEWEST_ANSWERED = 2;

    private static final int LONGEST_PLAIN_LABEL = 3;
    private static final int FEWEST_WORDS = 3;

    /** Labels of no speaker: "FACT". */
    private static final Set<String> NOBODYS = WordList.lines(Transcript.class, "nobodys-labels.txt");

    private final NewsText text;
    private final LabelReader reader;
    private final List<Label> labels = new ArrayList<>();
    /**
     * Labels of turns of a word or two ("KERR: No."), and other labels with a paragraph of their own ("HOST:"), which
     * do not make a transcript but may occur in one.
     */
    private final List<Label> brief = new ArrayList<>();

    private final List<Label> questions = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Transcript(NewsText text) {
        this.text = text;
        this.reader = new LabelReader(text);
    }

    /** The openings of the turns of a transcript, in text order; none if the text is not a transcript. */
    static List<TurnOpening> find(NewsText text) {
        if (!mayHaveLabels(text.tokens().text())) {
            return List.of();
        }
        Transcript transcript = new Transcript(text);
        for (int p = 0; p < text.paragraphs().size(); p++) {
            Label label = transcript.reader.at(p);
            if (label != null) {
                transcript.add(label);
            }
        }
        return transcript.openings();
    }

    /** Whether the text has as many colons as the fewest turns have. */
    private static boolean mayHaveLabels(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 && text.indexOf(':', colon + 1) >= 0;
    }

    private List<TurnOpening> openings() {
        if (labels.size() < FEWEST_ANSWERED) {
            return List.of();
        }
        List<Label> speakers = labels.stream().filter(this::isOfTurn).toList();
        boolean asked = !questions.isEmpty() && speakers.size() >= FEWEST_ANSWERED;
        boolean several = asked || speakers.stream().map(this::words).distinct().count() > 1;
        int turns = speakers.size() + (asked ? questions.size() : 0);
        if (turns >= FEWEST_TURNS && several && (asked || areSpeakers(speakers))) {
            return Stream.of(speakers, brief.stream().filter(this::isOfTurn).toList(), questions)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(Label::paragraph))
                    .map(this::opening)
                    .toList();
        }
        return isAnswered(labels) ? labels.stream().map(this::opening).toList() : List.of();
    }

    /** Two turns: a question, and the answer of a person with a name. */
    private boolean isAnswered(List<Label> two) {
        return two.size() == FEWEST_ANSWERED
                && text.isCapital(two.get(0).start())
                && two.get(0).end() - two.get(0).start() <= LONGEST_PLAIN_LABEL
                && text.tokens().charAt(text.paragraphs().end(two.get(0).paragraph()) - 1) == '?'
                && isPerson(two.get(1));
    }

    /**
     * Whether somebody speaks twice ("GOV. ANN KERR: … KERR: …"), or two have persons' names; not "FLOODS: …", "TRADE:
     * …", the topics of a list, nor those of whom it tells: "Ann Kerr: A lawyer from Lima", "Ann Kerr: Ms. Kerr is …".
     */
    private boolean areSpeakers(List<Label> speakers) {
        boolean again = speakers.stream().map(this::lastWord).distinct().count() < speakers.size();
        return again
                || (speakers.stream().filter(this::isPerson).count() > 1
                        && speakers.stream().anyMatch(this::isTalk)
                        && speakers.stream().noneMatch(this::isAboutItself));
    }

    /** "I liked it", "Who knew?": what a list that describes persons does not have. */
    private boolean isTalk(Label label) {
        return Scan.any(label.content(), end(label), i -> text.isMark(i, '?') || OtherTurn.isOfTalk(text.lower(i)));
    }

    /** Whether the paragraph speaks of the person in its label. */
    private boolean isAboutItself(Label label) {
        String name = lastWord(label);
        return isPerson(label) && Scan.any(label.content(), end(label), i -> text.is(i, name));
    }

    /** The end of the paragraph in which the turn begins. */
    private int end(Label label) {
        return text.tokens().at(text.paragraphs().end(text.paragraphAt(label.content())) - 1) + 1;
    }

    private void add(Label label) {
        boolean alone = label.is(Label.Kind.ALONE);
        if (label.is(Label.Kind.QUESTION)) {
            questions.add(label);
        } else if (alone ? makesATurn(label) : label.content() + FEWEST_WORDS <= end(label)) {
            labels.add(label);
            counts.merge(words(label), 1, Integer::sum);
        } else if (alone
                ? isCapitals(label) || isPerson(label)
                : text.isWord(label.content()) && endsLikeSentence(label)) {
            brief.add(label);
        }
    }

    /** A label above its turn: with a time, or a name in capitals; others may head a list of persons. */
    private boolean makesATurn(Label alone) {
        return alone.timed() || (isPerson(alone) && isCapitals(alone));
    }

    /**
     * Words in capitals, at least one of them longer than two letters; a person's name; any words with a time; or words
     * that open other paragraphs too.
     */
    private boolean isOfTurn(Label label) {
        boolean nobodys = NOBODYS.contains(words(label).toLowerCase(Locale.ROOT));
        return !nobodys && (label.timed() || isPerson(label) || isCapitals(label) || isRepeated(label));
    }

    /** "Mary Larkin", "GOV. ANN KERR, LIMA": a person's name, behind nothing but what they are. */
    private boolean isPerson(Label label) {
        EntitySpans names = text.names();
        int end = nameEnd(label);
        return names.is(end - 1, EntityType.PERSON)
                && Scan.all(
                        label.start(),
                        names.firstToken(names.at(end - 1)),
                        i -> text.isCapital(i) || text.isMark(i, '.'));
    }

    /** The token before the comma behind the name, or behind the label's words. */
    private int nameEnd(Label label) {
        return Scan.to(label.start() + 1, label.end(), i -> text.isMark(i, ','));
    }

    private String lastWord(Label label) {
        return text.lower(nameEnd(label) - 1);
    }

    private boolean isCapitals(Label label) {
        return reader.areCapitals(label.start(), label.end());
    }

    /** A few capitalised words that open several paragraphs, this one ending like a sentence. */
    private boolean isRepeated(Label label) {
        return counts.getOrDefault(words(label), 0) >= 2
                && label.end() - label.start() <= LONGEST_PLAIN_LABEL
                && Scan.all(label.start(), label.end(), text::isCapital)
                && endsLikeSentence(label);
    }

    private boolean endsLikeSentence(Label label) {
        return ".?!…".indexOf(text.tokens().charAt(text.paragraphs().end(label.paragraph()) - 1)) >= 0;
    }

    private String words(Label label) {
        Span span = span(label);
        return text.tokens().text().substring(span.start(), span.end());
    }

    private Span span(Label label) {
        return new Span(text.tokens().start(label.start()), text.tokens().end(label.end() - 1));
    }

    private TurnOpening opening(Label label) {
        return new TurnOpening(label.paragraph(), label.content(), span(label), Evidence.TRANSCRIPT);
    }
}
