package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.facts.TestResultsRule.Found;
import io.bridgeletter.domain.facts.TestResultsRule.Result;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tests that are told in rows of a label and a value each, instead of in columns: the control, the test, the outcome, and
 * where it needs one a row for the deviation, or for the reason why there was no test.
 */
final class LabelledTests {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?<control>control(?: activity| description)?|kontrolle)|(?<result>(?:test )?results?(?: of (?:the )?test(?:s|ing)?)?|outcome|conclusion|ergebnis|what (?:we|was) found|(?:our )?(?:findings|observations))"
                    + "|(?<more>deviations?|exceptions?|findings?|details?|abweichung|feststellung|reason|begründung|grund)"
                    + "|criteri(?:a|on)|tests?(?: performed| of controls?)?|testing|(?:our )?(?:work|procedures)(?: done| performed)?|kriteri(?:um|en)|prüfungshandlung(?:en)?)\\s*:?",
            FLAGS);

    /** An outcome that only names itself; what happened stands in the next row. */
    private static final Pattern BARE = Pattern.compile(
            "(?:(?<deviates>exceptions?|deviations?|abweichung|feststellung)(?: noted| identified)?|not tested|not operated|nicht geprüft)\\W*",
            FLAGS);

    /** One control: what it is, and what its test found. */
    private static final class Control {
        private final String criterion;
        private String text = "";
        private @Nullable Passage outcome;
        private @Nullable Passage more;

        Control(String criterion) {
            this.criterion = criterion;
        }
    }

    private final List<Control> controls = new ArrayList<>();

    /** Whether a row has a label and a value; it is kept then. */
    boolean takes(TableRow row, String criterion) {
        var told = row.passages();
        var label = told.size() == 2 ? LABEL.matcher(row.cell(0).strip()) : null;
        if (label == null || !label.matches()) {
            return false;
        }
        var value = told.get(1);
        var control = open(label.group("more") == null, label.group("control") != null, criterion);
        if (label.group("control") != null) {
            control.text = value.text();
        } else if (label.group("result") != null) {
            control.outcome = value;
        } else if (label.group("more") != null) {
            control.more = control.more == null ? value : control.more;
        }
        return true;
    }

    /** The control that a row is about: a new one after an outcome, or where another control is named. */
    private Control open(boolean mayBegin, boolean named, String criterion) {
        var last = controls.isEmpty() ? null : controls.get(controls.size() - 1);
        if (last == null || (mayBegin && last.outcome != null) || (named && !last.text.isEmpty())) {
            last = new Control(criterion);
            controls.add(last);
        }
        return last;
    }

    void tell(Found found) {
        var without = controls.stream()
                .filter(control -> control.outcome != null && TestResultsRule.findsNothing(control.outcome.text()))
                .count();
        var mostFindNothing = ResultColumns.isCustom(without, controls.size());
        for (var control : controls) {
            var outcome = control.outcome == null ? control.more : control.outcome;
            var bare = outcome == null ? null : BARE.matcher(outcome.text().strip());
            if (outcome == null) {
                continue;
            }
            if (bare != null && bare.matches()) {
                var told = control.more == null ? outcome : control.more;
                (bare.group("deviates") != null ? found.exceptions() : found.notTested())
                        .add(result(control, told, 0.92));
            } else if (mostFindNothing
                    && !TestResultsRule.isClear(outcome.text())
                    && ResultColumns.isFinding(outcome.text())) {
                found.exceptions().add(result(control, outcome, 0.88));
            } else {
                TestResultsRule.judge(outcome, outcome.text(), control.criterion, control.text, found, 0.92);
            }
        }
    }

    private static Result result(Control control, Passage told, double confidence) {
        var text = ManagementResponseRule.without(told.text());
        return Result.of(control.criterion, control.text, text, new Quote(told, 0, text.length()), confidence);
    }
}
