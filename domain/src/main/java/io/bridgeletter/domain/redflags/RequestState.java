package io.bridgeletter.domain.redflags;

import static java.time.temporal.ChronoUnit.DAYS;

import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.vendorfiles.EvidenceRequest;
import java.util.Comparator;

/** What became of the latest request for a SOC 2 report, as a word to translate. */
final class RequestState {
    private RequestState() {}

    static Argument of(Standpoint at) {
        return at.file().requests().stream()
                .filter(request -> request.asksFor().isSoc2Report())
                .filter(request -> request.isAbout(at.service().id()))
                .max(Comparator.comparing(EvidenceRequest::requestedOn).thenComparing(EvidenceRequest::state))
                .map(request -> Argument.term("request." + word(at, request)))
                .orElse(Argument.term("request.none"));
    }

    private static String word(Standpoint at, EvidenceRequest request) {
        return switch (request.state()) {
            case OPEN ->
                DAYS.between(request.requestedOn(), at.today()) >= at.policy().unansweredAfterDays()
                        ? "unanswered"
                        : "open";
            case RECEIVED -> "received";
            case REFUSED -> "refused";
            case SUBSTITUTE_GIVEN -> "substitute-given";
            case NO_SUCH_DOCUMENT -> "no-such-document";
        };
    }
}
