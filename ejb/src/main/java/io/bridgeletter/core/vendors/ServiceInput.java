package io.bridgeletter.core.vendors;

import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a service of a vendor.
 *
 * @param windowFrom first day that evidence has to cover; null for the last 12 months
 */
public record ServiceInput(
        @Nullable String name,
        List<String> aliases,
        @Nullable ServiceKind kind,
        @Nullable Tier tier,
        List<String> useCases,
        Set<DataClass> dataClasses,
        Set<TrustCategory> requiredCategories,
        List<String> regions,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo) {
    private static final int MOST = 50;

    public ServiceInput {
        aliases = List.copyOf(aliases);
        useCases = List.copyOf(useCases);
        dataClasses = Set.copyOf(dataClasses);
        requiredCategories = Set.copyOf(requiredCategories);
        regions = List.copyOf(regions);
    }

    /** A service of which only the name and the kind are known; nobody has looked at its risk, so it counts as T2. */
    public static ServiceInput named(String name, ServiceKind kind) {
        return new ServiceInput(
                name,
                List.of(),
                kind,
                Tier.T2,
                List.of(),
                Set.of(),
                Set.of(TrustCategory.SECURITY),
                List.of(),
                null,
                null);
    }

    /** Throws with every field that cannot be stored. */
    void check() {
        var check = new InputCheck()
                .required("name", name)
                .atMost("name", name, 200)
                .rejectIf(kind == null, "kind", "input.required")
                .rejectIf(tier == null, "tier", "input.required")
                .plausible("windowFrom", windowFrom)
                .plausible("windowTo", windowTo)
                .ordered("windowTo", windowFrom, windowTo);
        checkTexts(check, "aliases", aliases);
        checkTexts(check, "useCases", useCases);
        checkTexts(check, "regions", regions);
        check.throwIfWrong();
    }

    private static void checkTexts(InputCheck check, String field, List<String> texts) {
        check.rejectIf(texts.size() > MOST, field, "input.tooMany", MOST);
        texts.forEach(text -> check.required(field, text).atMost(field, text, 200));
    }
}
