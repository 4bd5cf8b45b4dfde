package io.bridgeletter.core.register;

/** By what the list of vendors can be ordered; each ends with name and id, so that pages never overlap. */
public enum VendorSort {
    NAME("lower(v.name)"),
    TIER("(select min(s.tier) from Service s where s.vendorId = v.id and s.archivedAt is null)"),
    STATE("v.state"),
    NEXT_REVIEW("v.nextReview"),
    OWNER("lower(m.displayName)"),
    RED_FLAGS("(select count(f) from RedFlag f where f.vendorId = v.id and f.closedAt is null)");

    private final String expression;

    VendorSort(String expression) {
        this.expression = expression;
    }

    String order(boolean descending) {
        return " order by " + expression + (descending ? " desc" : " asc") + " nulls last, lower(v.name), v.id";
    }
}
