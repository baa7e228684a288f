package ru.podyom.assessment.forensics;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of participants that several printed shares allow together. */
public final class CommonParticipants {

    /** A parallel of classes in one school is hardly larger. */
    public static final int MOST = 300;

    private CommonParticipants() {}

    /** Every number from 1 to {@code limit} that fits all of them, in order. */
    public static List<Integer> upTo(int limit, Collection<Shares> all) {
        return IntStream.rangeClosed(1, limit)
                .filter(n -> all.stream().allMatch(shares -> shares.fit(n)))
                .boxed()
                .toList();
    }

    /** The smallest number of participants that fits all of them; 0 if there is none up to {@link #MOST}. */
    public static int smallest(Collection<Shares> all) {
        return IntStream.rangeClosed(1, MOST)
                .filter(n -> all.stream().allMatch(shares -> shares.fit(n)))
                .findFirst()
                .orElse(0);
    }

    /** Whether no number from 1 to {@code limit} fits, whichever way halves were rounded. */
    public static boolean none(Shares shares, int limit) {
        return IntStream.rangeClosed(1, limit).noneMatch(shares::fitWithTies);
    }
}
