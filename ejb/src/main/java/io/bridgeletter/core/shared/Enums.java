package io.bridgeletter.core.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Sets of constants as the database keeps them: arrays of their names, in the order of declaration. */
public final class Enums {
    private Enums() {}

    public static <E extends Enum<E>> String[] names(Collection<E> constants) {
        return constants.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    public static <E extends Enum<E>> Set<E> set(Class<E> type, String... names) {
        var constants = EnumSet.noneOf(type);
        Arrays.stream(names).map(name -> Enum.valueOf(type, name)).forEach(constants::add);
        return constants;
    }
}
