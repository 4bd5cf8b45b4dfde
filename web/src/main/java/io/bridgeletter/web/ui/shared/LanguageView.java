package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.members.MemberService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes between the two languages of the application. */
@Named("languageView")
@RequestScoped
public class LanguageView {
    @Inject
    MemberService members;

    @Inject
    Here here;

    public String toggle() {
        members.speak(here.getLocale().getLanguage().equals("de") ? "en" : "de");
        return "/pages/dashboard?faces-redirect=true";
    }
}
