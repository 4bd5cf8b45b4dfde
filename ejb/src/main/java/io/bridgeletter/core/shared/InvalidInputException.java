package io.bridgeletter.core.shared;

import java.util.List;

/** What was entered cannot be stored. Names every field that is wrong, with a message key that pages translate. */
public final class InvalidInputException extends ServiceException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<FieldError> errors;

    public InvalidInputException(List<FieldError> errors) {
        super("The input has errors in: "
                + String.join(", ", errors.stream().map(FieldError::field).toList()));
        this.errors = List.copyOf(errors);
    }

    public InvalidInputException(String field, String messageKey, Object... args) {
        this(List.of(new FieldError(field, messageKey, List.of(args))));
    }

    public List<FieldError> errors() {
        return errors;
    }

    @Override
    public ProblemType type() {
        return ProblemType.INVALID_INPUT;
    }
}
