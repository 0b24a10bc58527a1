package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/** The first 4, 6 and 10 steps of each cluster's path, as numbers. */
public final class ClusterPaths {
    private final int[] four;
    private final int[] six;
    private final int[] ten;

    public ClusterPaths(Lexicon lexicon) {
        four = prefixes(lexicon, 4);
        six = prefixes(lexicon, 6);
        ten = prefixes(lexicon, 10);
    }

    int four(int cluster) {
        return of(four, cluster);
    }

    int six(int cluster) {
        return of(six, cluster);
    }

    int ten(int cluster) {
        return of(ten, cluster);
    }

    private static int of(int[] prefixes, int cluster) {
        return cluster < prefixes.length ? prefixes[cluster] : cluster;
    }

    private static int[] prefixes(Lexicon lexicon, int length) {
        int[] prefixes = new int[lexicon.clusters() + 1];
        for (int cluster = 1; cluster < prefixes.length; cluster++) {
            String path = lexicon.path(cluster);
            prefixes[cluster] =
                    path.substring(0, Math.min(length, path.length())).hashCode();
        }
        return prefixes;
    }
}
