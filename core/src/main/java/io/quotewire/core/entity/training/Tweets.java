package io.quotewire.core.entity.training;

import io.quotewire.core.entity.training.LabelledSentence.Part;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Removes from labelled tweets what newspapers do not have: handles, hash marks and tags, links, retweet signs. */
final class Tweets {
    private static final Set<String> RETWEETED = WordList.lines(Tweets.class, "retweet-signs.txt");
    private static final String HANDLE = "@";

    private Tweets() {}

    /** The cleaned sentence; sentences without such tokens are unchanged. */
    static List<Part> cleaned(List<Part> sentence) {
        List<Part> kept = new ArrayList<>(sentence.size());
        int i = 0;
        while (i < sentence.size()) {
            Part part = sentence.get(i++);
            if (part.word().equals(HANDLE)) {
                i++;
            } else if (!isOfTweets(part.word()) && !(kept.isEmpty() && RETWEETED.contains(part.word()))) {
                kept.add(part);
            }
        }
        return Labelling.begun(kept);
    }

    private static boolean isOfTweets(String word) {
        char first = word.charAt(0);
        return first == '#' || (first == '@' && word.length() > 1) || word.startsWith("http");
    }
}
