package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.Page;
import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code page} counts from 0. */
public record PageResponse<T>(List<T> items, int page, int size, long total) {
    public PageResponse {
        items = List.copyOf(items);
    }

    public static <R, T> PageResponse<T> of(Page<R> page, Function<R, T> item) {
        return new PageResponse<>(page.rows().stream().map(item).toList(), page.number(), page.size(), page.total());
    }
}
