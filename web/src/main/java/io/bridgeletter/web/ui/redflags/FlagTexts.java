package io.bridgeletter.web.ui.redflags;

import io.bridgeletter.core.redflags.FlagSentences;
import io.bridgeletter.core.redflags.RedFlagRow;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.web.ui.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Why a flag is open and what clears it, in the reader's language, with the page that does it. */
@Named("flagTexts")
@RequestScoped
public class FlagTexts {
    @Inject
    Here here;

    public String name(RedFlagRow flag) {
        return FlagSentences.name(flag, here.getLocale());
    }

    public String reason(RedFlagRow flag) {
        return FlagSentences.reason(flag, here.getLocale());
    }

    public String action(RedFlagRow flag) {
        return FlagSentences.action(flag, here.getLocale());
    }

    /** True when the reader may do what clears the flag; a link that ends in a refusal helps nobody. */
    public boolean mayAct(RedFlagRow flag) {
        return switch (flag.action()) {
            case "accept-hole" -> here.may(Permission.DECIDE.name()) || here.may(Permission.EDIT_VENDORS.name());
            case "review-cuecs", "attach-cuec-evidence" -> here.mayOnOwn(Permission.ATTEST_OWN_ITEMS.name());
            default -> here.may(Permission.EDIT_VENDORS.name());
        };
    }

    /** Address of the page on which the flag can be cleared. */
    public String address(RedFlagRow flag) {
        if (flag.targetKind().equals("EVIDENCE")) {
            return here.getRoot() + "/evidence.xhtml?id=" + flag.target();
        }
        return switch (flag.action()) {
            case "request-report", "request-letter", "ask-for-category" ->
                here.getRoot() + "/vendor.xhtml?tab=documents&id=" + flag.vendor();
            case "document-entity-link" -> here.getRoot() + "/vendor-edit.xhtml?id=" + flag.vendor();
            case "accept-hole" -> here.getRoot() + "/vendor.xhtml?tab=soc2&id=" + flag.vendor() + "#holes";
            default -> here.getRoot() + "/vendor.xhtml?tab=soc2&id=" + flag.vendor();
        };
    }
}
