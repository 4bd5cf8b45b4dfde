package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.facts.Mentions.Mention;
import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who speaks in a letter, and who examined it. Both are told by the words around a name: what a company does or has done
 * to it. Companies that were bought, added or merely written to are neither.
 */
final class LetterParties {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String FIRM_WORDS =
            "(?:our |the |an? |der |die |unser\\w* )?(?:(?:independent|external|licensed|third-party|unabhängig\\w*|registered) )*(?:(?:CPA|service|accounting|audit|auditing|certified public accounting|assessment) )*(?:auditors?|firm|practitioners?|accountants?|assessors?|wirtschaftsprüf\\w*|prüfer\\w*)?,? ?(?:of )?";

    private static final Pattern BY = Pattern.compile(
            "(?:issued|performed|conducted|audited|examined|prepared|completed|rendered|signed|carried out|undertaken|erstellt|geprüft|durchgeführt|erteilt|report|bericht)\\s+(?:on (?!behalf)[^.]{0,30} )?(?:by|of|von|durch)\\s+"
                    + FIRM_WORDS + "$",
            FLAGS);

    private static final Pattern RECEIVED = Pattern.compile(
            "(?:received|obtained|erhalten|erhielten)\\b[^.]{0,100}\\b(?:report|opinion|bericht)\\b[^.]{0,40}\\b(?:from|von)\\s+"
                    + FIRM_WORDS + "$",
            FLAGS);

    private static final Pattern ENGAGED = Pattern.compile(
            "(?:engages?|engaged|retain(?:s|ed)|appoint(?:s|ed)|hire[sd]|contract(?:s|ed) with|commission(?:s|ed)|work(?:s|ed) with|beauftragte?n?)\\s+"
                    + FIRM_WORDS + "$",
            FLAGS);

    private static final Pattern TO_EXAMINE =
            Pattern.compile("^.{0,120}\\b(?:examin|audit|report|attest|SOC|assess|prüf)", FLAGS);

    private static final Pattern LABEL = Pattern.compile(
            "(?:auditors?|audit firm|CPA firm|accounting firm|service auditor|practitioner|accountants?|assessor|prüfer|wirtschaftsprüfer\\w*)\\s*(?:name\\s*)?(?:[:,(]|is|was|ist)?\\s*(?:die |der )?$",
            FLAGS);

    private static final Pattern EXAMINES = Pattern.compile(
            "^(?:\\s*\\([^)]{1,40}\\))?,?\\s*(?:(?:an? |our )[\\p{L} -]{0,60},\\s*)?(?:has |have |also )?(?:examined|audited|issued|performed|conducted|completed (?:its|the|an) (?:exam|audit)|(?:acted|acts|served|serves|was engaged) as (?:the |our |an? )?(?:independent )?(?:service )?auditor|reported|prüfte|carried out)\\b"
                    + "|^(?:, \\p{Lu}[\\p{L}-]+,?)?\\s+(?:hat|haben)\\b(?!.*\\blassen\\b).{0,130}\\b(?:geprüft|untersucht)\\b",
            FLAGS);

    /** "wurde von der Prüf AG erstellt": in German what was done stands behind the name. */
    private static final Pattern GERMAN_BY = Pattern.compile("\\b(?:von|durch)\\s+(?:der |die |dem )?$", FLAGS);

    private static final Pattern GERMAN_DONE = Pattern.compile(
            "^(?:, \\p{Lu}[\\p{L}-]+,?)?\\s+(?:erstellt|geprüft|durchgeführt|erteilt|ausgestellt|untersucht|vorgenommen)\\b",
            FLAGS);

    private static final Pattern GERMAN_END = Pattern.compile("^(?:, \\p{Lu}[\\p{L}-]+,?)?\\s+(?:hat|haben)\\b", FLAGS);

    private static final Pattern PROFESSION = Pattern.compile(
            "\\b(?:LLP|PLLC|P\\.?C\\.?|P\\.?A\\.?|CPAs?|WPG)(?!\\p{L})|wirtschaftsprüf|revision|accountan|\\baudit|assurance|attest|treuhand",
            FLAGS);

    private static final Pattern OWN_REPORT = Pattern.compile(
            "\\b(?:our firm|we (?:have )?(?:examined|audited)|our (?:examination|audit) of|as (?:your|its|their) (?:independent )?(?:service )?auditors?|our (?:report|opinion) (?:of|dated)[^.]{0,40}\\bon the (?:description|system|controls)|unsere kanzlei|unserer gesellschaft geprüft)\\b",
            FLAGS);

    private static final Pattern ALIAS = Pattern.compile("^,?\\s*\\((?<alias>[^)]{2,80})\\)", FLAGS);
    private static final Pattern OWN_ALIAS = Pattern.compile(
            "\\b(?:company|service organi[sz]ation|we|us|our|gesellschaft|unternehmen|dienstleister|wir)\\b", FLAGS);

    private static final Pattern SPEAKER = Pattern.compile(
            "(?:\\b(?:we|wir)\\b,?|(?:on|in|im) (?:behalf|name|namen) (?:of|der|des)|(?:management|customers?|clients?|users?|geschäftsführung|kunden|leitung) (?:of|at|der|des))\\s*(?:the |der |die )?$",
            FLAGS);

    private static final Pattern DOES = Pattern.compile(
            "^(?:,?\\s*\\([^)]{1,80}\\))?,?\\s*(?:engages|engaged|retains|retained|undergoes|underwent|has (?:asked|engaged|retained|obtained|received|undergone|provided|prepared|successfully|not|maintained|its|informed|completed)|completed|received|obtained|(?:is|are) (?:not aware|aware|responsible|committed|unaware|pleased|providing)|maintains?|makes|provides?|recogni[sz]es|confirms?|represents?|hereby|acknowledges|understands|considers|operates|hat|bestätigt|lässt|erklärt|['’]s? )",
            FLAGS);

    private static final Pattern OTHER = Pattern.compile(
            "(?:acquir\\w+|acquisition of|merge\\w*|subsidiar\\w+ of|hosted|provider,?|vendor,?|processor,?|sold to|purchased|bought|from|with|using|on|network|bank:?|dear|^to:?|migrated to|moved to|supplier,?|(?:sub)?contractor,?)\\s*(?:by |with |of |the )?$",
            FLAGS);

    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:bridge|bridging|gap|comfort|roll[- ]?forward|letter|re:|subject|betreff|überbrückung)", FLAGS);

    private final Draft draft;
    private final List<Passage> passages;
    private final boolean ownReport;

    private LetterParties(Draft draft) {
        this.draft = draft;
        this.passages = draft.passages();
        this.ownReport = Draft.first(passages, OWN_REPORT).isPresent();
    }

    static void read(Draft draft) {
        var parties = new LetterParties(draft);
        var mentions = Mentions.in(parties.passages);
        var auditor = parties.auditor(mentions);
        parties.entity(mentions, auditor.orElse(""));
    }

    private Optional<String> auditor(List<Mention> mentions) {
        var votes = new Draft.Votes();
        var strongest = 0.0;
        for (var mention : mentions) {
            var weight = asAuditor(mention);
            if (weight > 0) {
                strongest = Math.max(strongest, weight);
                votes.add(Mentions.known(votes, mention.name()), mention.sentence(), weight);
            }
        }
        var best = votes.best();
        if (best.isEmpty() || strongest < 3) {
            return Optional.empty();
        }
        var share = votes.weight(best.get()) / votes.total();
        var sure = share > 0.6 && votes.weight(best.get()) >= 4;
        draft.add(Field.AUDITOR, best.get(), votes.quote(best.get()), sure ? 0.92 : 0.75, "letter-auditor");
        return best;
    }

    private double asAuditor(Mention mention) {
        var before = mention.before();
        var after = mention.after();
        var profession = PROFESSION.matcher(mention.name()).find();
        var weight = 0.0;
        if (BY.matcher(before).find()
                || RECEIVED.matcher(before).find()
                || LABEL.matcher(before).find()) {
            weight = 4;
        } else if (ENGAGED.matcher(before).find() && TO_EXAMINE.matcher(after).find()) {
            weight = 4;
        } else if (GERMAN_BY.matcher(before).find()
                && GERMAN_DONE.matcher(after).find()) {
            weight = 4;
        } else if (EXAMINES.matcher(after).find() || germanExamines(mention)) {
            weight = 3;
        } else if (before.matches("(?is).*\\b(?:partner|principal|wirtschaftsprüfer(?:in)?),?\\s*$") && profession) {
            weight = 3;
        } else if (ownReport && profession && atEdge(mention.passage())) {
            weight = 3;
        }
        return profession && weight > 0 ? weight + 1.5 : weight;
    }

    /** In German the verb stands at the end of the sentence, however long that is. */
    private static boolean germanExamines(Mention mention) {
        if (!GERMAN_END.matcher(mention.after()).find()) {
            return false;
        }
        var sentence = mention.passage().text().substring(mention.to());
        var end = sentence.split("(?<=\\p{Ll}{3})\\.(?:\\s|$)")[0];
        return end.matches("(?is).*\\b(?:geprüft|untersucht)\\b.*") && !end.matches("(?is).*\\blassen\\b.*");
    }

    /** At the head or the foot of the letter, where names stand alone. */
    private boolean atEdge(Passage passage) {
        var at = passages.indexOf(passage);
        return passage.text().length() < 220 && (at < 3 || at >= passages.size() - 8);
    }

    private void entity(List<Mention> mentions, String auditor) {
        var votes = new Draft.Votes();
        var strongest = 0.0;
        for (var mention : mentions) {
            if (!auditor.isEmpty() && OrganizationNames.same(mention.name(), auditor)) {
                continue;
            }
            var weight = asEntity(mention);
            strongest = Math.max(strongest, weight);
            votes.add(Mentions.known(votes, mention.name()), mention.quote(), weight);
        }
        var best = votes.best();
        if (best.isEmpty() || strongest < 2) {
            withoutAuditor(auditor);
            return;
        }
        var share = votes.weight(best.get()) / votes.total();
        var confidence = 0.55 + 0.25 * share + 0.17 * Math.min(1, votes.weight(best.get()) / 8);
        draft.replace(Field.ENTITY, best.get(), votes.quote(best.get()), confidence, "letter-entity");
    }

    /** What the general rule took for the company is the firm that examined it. */
    private void withoutAuditor(String auditor) {
        draft.value(Field.ENTITY)
                .filter(name -> !auditor.isEmpty() && OrganizationNames.same(name, auditor))
                .ifPresent(name -> draft.facts().removeIf(fact -> fact.field() == Field.ENTITY));
    }

    private double asEntity(Mention mention) {
        var before = mention.before();
        var after = mention.after();
        var weight = 0.3;
        var alias = ALIAS.matcher(after);
        if (alias.find()) {
            weight += OWN_ALIAS.matcher(alias.group("alias")).find() ? 5 : 2;
        }
        if (SPEAKER.matcher(before).find()) {
            return weight + 4;
        }
        if (OTHER.matcher(before).find() || BY.matcher(before).find()) {
            return 0.1;
        }
        if (DOES.matcher(after).find()) {
            weight += 3;
        }
        if (mention.passage().text().length() < 200
                && TITLE.matcher(mention.passage().text()).find()) {
            weight += 3;
        }
        if (atEdge(mention.passage()) || isHead(mention.name())) {
            weight += 2;
        }
        return weight;
    }

    /** A letterhead has the name without its legal form. */
    private boolean isHead(String name) {
        return passages.stream()
                .limit(3)
                .map(Passage::text)
                .anyMatch(text -> text.length() < 60 && OrganizationNames.same(text, name));
    }
}
