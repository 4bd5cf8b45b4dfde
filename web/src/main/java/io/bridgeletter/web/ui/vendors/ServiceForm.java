package io.bridgeletter.web.ui.vendors;

import io.bridgeletter.core.vendors.ServiceInput;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.web.ui.shared.Lines;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the page's fields hold while a person types; lists are texts, one entry a line. */
public class ServiceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String aliases;
    private @Nullable ServiceKind kind = ServiceKind.OTHER;
    private @Nullable Tier tier = Tier.T2;
    private @Nullable String useCases;
    private DataClass[] dataClasses = {};
    private TrustCategory[] requiredCategories = {TrustCategory.SECURITY};
    private @Nullable String regions;
    private @Nullable LocalDate windowFrom;
    private @Nullable LocalDate windowTo;

    static ServiceForm of(ServiceInput values) {
        var form = new ServiceForm();
        form.name = values.name();
        form.aliases = Lines.join(values.aliases());
        form.kind = values.kind();
        form.tier = values.tier();
        form.useCases = Lines.join(values.useCases());
        form.dataClasses = values.dataClasses().stream().sorted().toArray(DataClass[]::new);
        form.requiredCategories = values.requiredCategories().stream().sorted().toArray(TrustCategory[]::new);
        form.regions = Lines.join(values.regions());
        form.windowFrom = values.windowFrom();
        form.windowTo = values.windowTo();
        return form;
    }

    ServiceInput input() {
        return new ServiceInput(
                name,
                Lines.split(aliases),
                kind,
                tier,
                Lines.split(useCases),
                Arrays.stream(dataClasses).collect(Collectors.toSet()),
                Set.of(requiredCategories),
                Lines.split(regions),
                windowFrom,
                windowTo);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getAliases() {
        return aliases;
    }

    public void setAliases(@Nullable String value) {
        aliases = value;
    }

    public @Nullable ServiceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ServiceKind value) {
        kind = value;
    }

    public @Nullable Tier getTier() {
        return tier;
    }

    public void setTier(@Nullable Tier value) {
        tier = value;
    }

    public @Nullable String getUseCases() {
        return useCases;
    }

    public void setUseCases(@Nullable String value) {
        useCases = value;
    }

    public DataClass[] getDataClasses() {
        return dataClasses;
    }

    public void setDataClasses(DataClass[] value) {
        dataClasses = value;
    }

    public TrustCategory[] getRequiredCategories() {
        return requiredCategories;
    }

    public void setRequiredCategories(TrustCategory[] value) {
        requiredCategories = value;
    }

    public @Nullable String getRegions() {
        return regions;
    }

    public void setRegions(@Nullable String value) {
        regions = value;
    }

    public @Nullable LocalDate getWindowFrom() {
        return windowFrom;
    }

    public void setWindowFrom(@Nullable LocalDate value) {
        windowFrom = value;
    }

    public @Nullable LocalDate getWindowTo() {
        return windowTo;
    }

    public void setWindowTo(@Nullable LocalDate value) {
        windowTo = value;
    }
}
