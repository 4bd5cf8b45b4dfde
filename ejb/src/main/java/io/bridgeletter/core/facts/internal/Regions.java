package io.bridgeletter.core.facts.internal;

import io.bridgeletter.domain.layout.Region;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Places on pages as one text: {@code page x y width height}, parted by semicolons. Stored: never change the form. */
final class Regions {
    /** A quote lies on a few lines; more would be a whole page. */
    private static final int MOST = 60;

    private Regions() {}

    static String written(List<Region> regions) {
        return regions.stream()
                .limit(MOST)
                .map(region -> String.format(
                        Locale.ROOT,
                        "%d %.1f %.1f %.1f %.1f",
                        region.page(),
                        region.x(),
                        region.y(),
                        region.width(),
                        region.height()))
                .collect(Collectors.joining(";"));
    }
}
