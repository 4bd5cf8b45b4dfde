package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.ServiceException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a refusal of a service: on a postback as messages on the page, where nothing was changed; on a first look as the
 * answer's status. Everything else is left to the standard handler.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var refusal = refusalIn(events.next().getContext().getException());
            if (refusal != null) {
                events.remove();
                tell(refusal);
            }
        }
        getWrapped().handle();
    }

    private static void tell(ServiceException refusal) {
        var context = FacesContext.getCurrentInstance();
        var beforeRendering = !PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        if (context.isPostback() && beforeRendering && isAboutInput(refusal)) {
            Messages.tell(context, refusal);
            context.renderResponse();
            return;
        }
        try {
            context.getExternalContext().responseSendError(refusal.type().status(), null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAboutInput(ServiceException refusal) {
        return refusal instanceof InvalidInputException || refusal instanceof ConflictException;
    }

    private static @Nullable ServiceException refusalIn(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
