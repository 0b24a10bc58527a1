package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NameLine;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds whose name stands on a line of its own next to a quote that is a paragraph of its own, as in reactions, praise
 * and pull quotes: "“It is late.” (New line:) Mary Hill, chair (New line:) “It is not.” (New line:) Karl Voss, rigger".
 * Whether the names stand below the quotes or above them shows at the ends of such a run: it begins with a quote, or it
 * ends with one. If both or neither do, or the line has no name, nobody is named, but no such quote continues another.
 * Linear in the length of the text.
 */
public final class NameLines {
    private final NewsText text;
    /** For each passage the paragraph with its name; -1 if there is none. */
    private final int[] line;

    private final boolean[] beside;

    /** The quotes without another paragraph between them: the first passage, and the one after the last. */
    private record Block(int first, int end, int above, int below) {}

    public NameLines(NewsText text) {
        this.text = text;
        this.line = new int[text.quotes().size()];
        this.beside = new boolean[line.length];
        Arrays.fill(line, -1);
        Block block = block(0);
        while (block.first() < line.length) {
            Block last = block;
            int runs = 1;
            Block next = block(last.end());
            while (last.below() >= 0 && next.above() == last.below()) {
                last = next;
                next = block(last.end());
                runs++;
            }
            mark(block, last, runs);
            block = next;
        }
    }

    /** The name on the line that belongs to the passage. */
    public Optional<Source> name(int passage) {
        return line[passage] < 0 ? Optional.empty() : NameLine.name(text, line[passage]);
    }

    /** Whether the passage stands next to a line that says who somebody is, so it is not another's. */
    public boolean isBeside(int passage) {
        return beside[passage];
    }

    /** Marks the passages of a run from its first block to its last. */
    private void mark(Block first, Block last, int runs) {
        boolean below = first.above() < 0 && last.below() >= 0 && !(runs == 1 && isByline(last));
        boolean above =
                first.above() >= 0 && last.below() < 0 && (runs > 1 || NameLine.endsWithColon(text, first.above()));
        for (Block block = first; ; block = block(block.end())) {
            int from = below ? lastSpeech(block) : block.first();
            for (int q = from; q < block.end(); q++) {
                beside[q] = block.above() >= 0 || block.below() >= 0;
                line[q] = below ? block.below() : above ? block.above() : -1;
            }
            if (block.end() == last.end()) {
                return;
            }
        }
    }

    /**
     * Whether the line may name the author: the text ends with it, and speech stands above the quote, "“It is late,”
     * Hill said."; not a quote with its signature, "“It is late.” — Karl Hill".
     */
    private boolean isByline(Block block) {
        int above = text.paragraphAt(text.firstToken(block.first())) - 1;
        return block.below() == text.paragraphs().size() - 1
                && block.first() > 0
                && text.paragraphAt(text.firstToken(block.first() - 1)) == above
                && !text.isWord(text.tokens().at(text.paragraphs().end(above) - 1));
    }

    /** The first passage of the speech with which the block ends: it may go on over paragraphs. */
    private int lastSpeech(Block block) {
        int q = block.end() - 1;
        while (q > block.first() && text.quotes().isContinued(q)) {
            q--;
        }
        return q;
    }

    /** The first block at or after the passage; an empty one at the end of the text. */
    private Block block(int passage) {
        int first = passage;
        while (first < line.length && !isParagraph(first)) {
            first++;
        }
        if (first == line.length) {
            return new Block(first, first, -1, -1);
        }
        int paragraph = text.paragraphAt(text.firstToken(first));
        int end = first + 1;
        int next = paragraph + 1;
        while (end < line.length && text.paragraphAt(text.firstToken(end)) == next && isParagraph(end)) {
            end++;
            next++;
        }
        return new Block(first, end, above(paragraph), below(next));
    }

    /** Whether the passage, and nothing else, is a paragraph. */
    private boolean isParagraph(int passage) {
        int paragraph = text.paragraphAt(text.firstToken(passage));
        return text.paragraphs().start(paragraph) == text.quotes().outer().start(passage)
                && text.paragraphs().end(paragraph) == text.quotes().outer().end(passage);
    }

    private int above(int paragraph) {
        int line = paragraph - 1;
        if (line > 0 && NameLine.isBelowName(text, line)) {
            return line - 1;
        }
        return line >= 0 && NameLine.isSomebodys(text, line) ? line : -1;
    }

    private int below(int paragraph) {
        return paragraph < text.paragraphs().size() && NameLine.isSomebodys(text, paragraph) ? paragraph : -1;
    }
}
