package io.quotewire.core.direct;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.InterviewLabel;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the turns of an interview printed as questions and answers: paragraphs that open with "Q.", "Q:" or "Question:"
 * and "A.", "A:" or "Answer:", each continuing to the next. The answers are those of the person whom the article names
 * most often before the first question, or whom a label names. The questions are those of the person they spoke with
 * ("Hill spoke with Ana Ruiz", "Ana Ruiz met Hill"). If nobody is named, the source is the label, which names nobody.
 */
final class Interview {
    /** The maximum number of words from the verb to the interviewer: "sat down on Friday with". */
    private static final int NEAR = 6;

    private final NewsText text;

    private Interview(NewsText text) {
        this.text = text;
    }

    /** The openings of questions and answers, in text order; none if the text is not an interview. */
    static List<TurnOpening> find(NewsText text) {
        return new Interview(text).openings();
    }

    private List<TurnOpening> openings() {
        List<Label> labels = labels();
        int question = Scan.to(0, labels.size(), i -> labels.get(i).asks());
        if (question == labels.size() || labels.stream().allMatch(Label::asks)) {
            return List.of();
        }
        int start = labels.get(question).start();
        int subject = mostNamed(start);
        Optional<Span> answering = subject < 0 ? Optional.empty() : Optional.of(span(subject));
        Optional<Span> asking = interviewer(subject, start);
        return labels.stream()
                .skip(question)
                .map(label -> new TurnOpening(
                        label.paragraph(),
                        label.content(),
                        label.named() ? label.words() : (label.asks() ? asking : answering).orElse(label.words()),
                        Evidence.INTERVIEW))
                .toList();
    }

    private List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (int p = 0; p < text.paragraphs().size(); p++) {
            int start = text.tokens().at(text.paragraphs().start(p));
            int content = InterviewLabel.behind(text, start);
            int colon = content < 0 ? behindName(start) : -1;
            int first = Math.max(content, colon + 1);
            if ((content >= 0 || colon >= 0) && isSaid(p, first) && TurnContents.mayBegin(text, first)) {
                boolean asks = InterviewLabel.asks(text.tokens().word(start));
                int last = colon >= 0 ? colon - 1 : start;
                Span words = new Span(text.tokens().start(start), text.tokens().end(last));
                labels.add(new Label(p, start, first, asks, colon >= 0, words));
            }
        }
        return labels;
    }

    /** Whether anything follows the label: "No." is an answer. */
    private boolean isSaid(int paragraph, int content) {
        int last = text.tokens().at(text.paragraphs().end(paragraph) - 1);
        return content <= last && (text.isWord(content) || (content < last && text.isWord(content + 1)));
    }

    /** "Hill: …": the colon after a person's name that opens the paragraph, or -1. */
    private int behindName(int start) {
        int name = text.names().at(start);
        int end = name < 0 ? start : text.names().endToken(name);
        return name >= 0 && text.names().type(name) == EntityType.PERSON && text.isMark(end, ':') ? end : -1;
    }

    /**
     * The person's name whose last word occurs most often in the names before the token; -1 if there is none. A name
     * inside quote marks is counted, but not chosen.
     */
    private int mostNamed(int before) {
        EntitySpans names = text.names();
        Map<String, Integer> counts = new HashMap<>();
        int best = -1;
        int most = 0;
        for (int n = 0; n < names.size() && names.firstToken(n) < before; n++) {
            if (names.type(n) == EntityType.PERSON) {
                int count = counts.merge(surname(n), 1, Integer::sum);
                if (count > most && text.quoteAt(names.firstToken(n)) < 0) {
                    most = count;
                    best = n;
                }
            }
        }
        return best;
    }

    /** A person other than the one who answers, in the sentence that says that the two met. */
    private Optional<Span> interviewer(int subject, int before) {
        EntitySpans names = text.names();
        for (int n = 0; n < names.size() && names.firstToken(n) < before; n++) {
            boolean another = names.type(n) == EntityType.PERSON
                    && (subject < 0 || !surname(n).equals(surname(subject)));
            if (another && meets(n)) {
                return Optional.of(span(n));
            }
        }
        return Optional.empty();
    }

    /** "Spoke with NAME", "interviewed by NAME", "NAME met": the verb is near the name, in the same sentence. */
    private boolean meets(int name) {
        int first = text.names().firstToken(name);
        int end = text.names().endToken(name);
        int sentence = text.sentenceAt(first);
        boolean partner = text.is(first - 1, WordSet.PARTNER);
        int from = partner ? Math.max(text.sentences().start(sentence), first - NEAR) : end;
        int to = partner ? first : Math.min(text.sentences().end(sentence), end + 1);
        return Scan.any(from, to, i -> text.is(i, WordSet.MEETING));
    }

    private String surname(int name) {
        return text.tokens().lower(text.names().endToken(name) - 1);
    }

    private Span span(int name) {
        return new Span(
                text.tokens().start(text.names().firstToken(name)),
                text.tokens().end(text.names().endToken(name) - 1));
    }

    /** A label at token {@code start}; {@code content} is the first token after it. */
    private record Label(int paragraph, int start, int content, boolean asks, boolean named, Span words) {}
}
