package io.bridgeletter.core.documents.internal;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Ids of trust services criteria as text recognition misreads them: "EC6,1" is CC6.1, and "CCS.1" is CC5.1. Only what is a
 * criterion of TSP section 100 then is mended.
 */
final class MisreadCriteria {
    private static final Pattern ID = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[CEGc][CEGO0c](?<series>[1-9SlLI])[.,:](?<number>\\d|[lLI])|P[IlL1][lIL1][.,:](?<integrity>\\d))(?![\\p{L}\\d]|[.,:]\\d)");

    /** How many criteria each series of the common criteria has. */
    private static final Map<Integer, Integer> COMMON = Map.of(1, 5, 2, 3, 3, 4, 4, 2, 5, 3, 6, 8, 7, 5, 8, 1, 9, 2);

    private static final int INTEGRITY = 5;

    private MisreadCriteria() {}

    /** The text of a line with the ids that it must have had. */
    static String mended(String text) {
        return ID.matcher(text).replaceAll(MisreadCriteria::mended);
    }

    private static String mended(MatchResult id) {
        if (id.group(3) != null) {
            return number(id.group(3)) <= INTEGRITY && number(id.group(3)) > 0 ? "PI1." + id.group(3) : id.group();
        }
        var series = number(id.group(1));
        var criterion = number(id.group(2));
        return criterion > 0 && criterion <= COMMON.getOrDefault(series, 0)
                ? "CC" + series + "." + criterion
                : id.group();
    }

    private static int number(String read) {
        return Integer.parseInt(read.replaceAll("[lLI]", "1").replace('S', '5'));
    }
}
