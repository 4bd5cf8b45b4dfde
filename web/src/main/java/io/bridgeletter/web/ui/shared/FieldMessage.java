package io.bridgeletter.web.ui.shared;

import jakarta.faces.application.FacesMessage;

/** What is wrong with one field; the page marks the field and leads there. */
public final class FieldMessage extends FacesMessage {
    private static final long serialVersionUID = 1L;

    private final String field;

    FieldMessage(String sentence, String field) {
        super(SEVERITY_ERROR, sentence, null);
        this.field = field;
    }

    /** The field's name, with which the id of its input ends. */
    public String field() {
        return field;
    }
}
