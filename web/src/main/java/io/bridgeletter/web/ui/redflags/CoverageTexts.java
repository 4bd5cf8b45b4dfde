package io.bridgeletter.web.ui.redflags;

import io.bridgeletter.core.register.CoverageView;
import io.bridgeletter.core.shared.Terms;
import io.bridgeletter.web.ui.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The one label by which every list tells a service's coverage. */
@Named("coverageTexts")
@RequestScoped
public class CoverageTexts {
    @Inject
    Here here;

    public String label(CoverageView view) {
        var locale = here.getLocale();
        var label = Terms.text(locale, view.label(), argument(view, locale));
        return view.holeDays() == 0 ? label : label + ", " + Terms.text(locale, "coverage.hole", view.holeDays());
    }

    private static Object argument(CoverageView view, Locale locale) {
        var day = view.day();
        if (day != null) {
            return Terms.day(locale, day);
        }
        var days = view.days();
        return days == null ? "" : days;
    }
}
