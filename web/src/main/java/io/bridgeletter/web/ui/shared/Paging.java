package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paging and sorting by the address, so that every view of a list can be bookmarked and mailed. */
@Named("paging")
@RequestScoped
public class Paging {
    public static final int SIZE = 25;

    @Inject
    HttpServletRequest request;

    /** The page that the address asks for; an unreadable number means the first. */
    public PageRequest request() {
        return PageRequest.ofPage(Math.max(0, number("page", 1) - 1), SIZE);
    }

    /** The text of a parameter, or null when it is missing or blank. */
    public @Nullable String text(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Every value of a parameter, for instance of check boxes of one name. */
    public List<String> all(String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The constant that a parameter names; an unknown name means none. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        var value = text(name);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    public boolean flag(String name) {
        return "true".equals(text(name));
    }

    /** Address of this list with one parameter changed; an empty value removes it. Changing anything but the page returns to the first. */
    public String with(String name, String value) {
        var parameters = parameters();
        parameters.remove("page");
        parameters.put(name, value);
        return query(parameters);
    }

    /** Address of this list in the order of a column; a second click turns the order around. */
    public String sorted(String column) {
        var parameters = parameters();
        parameters.remove("page");
        var turned = column.equals(text("sort")) && !flag("desc");
        parameters.put("sort", column);
        parameters.put("desc", turned ? "true" : "");
        return query(parameters);
    }

    /** How a column is sorted, in the words of {@code aria-sort}; null when it is not. */
    public @Nullable String direction(String column, boolean byDefault) {
        var sort = text("sort");
        if (sort == null ? !byDefault : !sort.equals(column)) {
            return null;
        }
        return flag("desc") ? "descending" : "ascending";
    }

    /** The pages to offer: the first, the last, and those around the current one. */
    public List<Integer> pages(Page<?> page) {
        var last = last(page);
        var offered = new ArrayList<Integer>();
        for (var number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - 1 - page.number()) <= 2) {
                offered.add(number);
            }
        }
        return offered;
    }

    public int last(Page<?> page) {
        return (int) Math.max(1, (page.total() + page.size() - 1) / page.size());
    }

    public long first(Page<?> page) {
        return page.total() == 0 ? 0 : (long) page.number() * page.size() + 1;
    }

    public long end(Page<?> page) {
        return Math.min(page.total(), (long) (page.number() + 1) * page.size());
    }

    private int number(String name, int otherwise) {
        var value = text(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("jakarta.faces") && name.matches("[a-zA-Z]{1,30}")) {
                parameters.put(name, values[0]);
            }
        });
        return parameters;
    }

    private static String query(Map<String, String> parameters) {
        var query = new StringBuilder("?");
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                query.append(query.length() > 1 ? "&" : "")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }
}
