package io.bridgeletter.domain.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A data processing agreement: which of the obligations of Article 28(3) GDPR its text has, how data may leave the EEA,
 * and which notice periods it promises.
 */
final class DpaRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /** Article 28(3) (a) to (h) GDPR, each with the words by which agreements tell it. */
    private static final Map<String, Pattern> CLAUSES = clauses();

    private static final Pattern VERSION = Pattern.compile(
            "(?:version|\\bv|ver\\.|fassung|revision|rev\\.)\\s*[:.]?\\s*(?<version>\\d{1,4}(?:\\.\\d{1,3}){0,2}(?:-\\p{Lu}\\d?)?)\\b",
            FLAGS);

    private static Map<String, Pattern> clauses() {
        var clauses = new LinkedHashMap<String, Pattern>();
        clauses.put(
                "a",
                Pattern.compile(
                        "documented instructions|only on (?:the )?(?:documented |written )?instructions|in accordance with .{0,40}instructions|on (?:the )?(?:customer|controller)['’]?s? .{0,20}instructions|(?:dokumentierte[rn]?|auf) weisung(?:en)?|weisungsgebunden|auf weisung",
                        FLAGS));
        clauses.put(
                "b",
                Pattern.compile(
                        "(?:persons?|personnel|employees|staff)\\b.{0,140}(?:confidential|secrecy)|(?:confidentiality|secrecy) .{0,60}(?:persons?|personnel|employees|staff)|(?:personen|mitarbeiter|beschäftigte).{0,160}(?:vertraulichkeit|verschwiegenheit)|(?:vertraulichkeit|verschwiegenheit).{0,80}(?:verpflichtet|mitarbeiter|personen)",
                        FLAGS));
        clauses.put(
                "c",
                Pattern.compile(
                        "security (?:measures|of (?:the )?processing)|article 32|art\\.? ?32|technical and organi[sz]ational (?:security )?measures|technische(?:n)? und organisatorische(?:n)? maßnahmen",
                        FLAGS));
        clauses.put(
                "d",
                Pattern.compile(
                        "(?:engage|appoint|use|authori[sz]|add|change|new|replac)\\w*.{0,80}(?:sub-?processors?|another processor|sub-?contract)|sub-?processors?.{0,140}(?:engage|appoint|authori[sz]|consent|notice|notif|object|same (?:data protection )?obligations|flow)|(?:genehmigung|zustimmung).{0,80}(?:unterauftrag|subunternehm|weitere[nr]? auftragsverarbeiter)|(?:unterauftrag|subunternehm|weitere[nr]? auftragsverarbeiter).{0,200}(?:genehmig|zustimmung|inform|einsatz|beauftrag|hinzuzieh|dieselben|widersprech)|(?:stimmt|genehmigt|gestattet|einsatz|hinzuzieh\\w*|beauftragung)\\b.{0,100}(?:unterauftrag|subunternehm|weitere[nr]? auftragsverarbeiter)",
                        FLAGS));
        clauses.put(
                "e",
                Pattern.compile(
                        "data subjects?['’]?.{0,80}(?:requests?|rights)|rights of (?:the )?data subjects?|(?:rechte|anträge|anfragen).{0,30}betroffene|betroffene[nr]?(?:rechte|n? person).{0,120}(?:unterstütz|antrag|rechte)|betroffenenrechte",
                        FLAGS));
        clauses.put(
                "f",
                Pattern.compile(
                        "(?:assist|support|help|cooperat)\\w*.{0,160}(?:article[s]? 32|breach|impact assessment|dpia|prior consultation)|(?:data protection )?impact assessment|datenschutz-?folgenabschätzung|unterstütz\\w*.{0,160}(?:32 bis 36|meldung|verletzung)|notif\\w+.{0,80}(?:personal data )?breach",
                        FLAGS));
        clauses.put(
                "g",
                Pattern.compile(
                        "(?:delet|return|eras|destr)\\w*.{0,160}(?:end|terminat|expir|after|upon|complet|choice)|(?:end|terminat|expir|upon|after).{0,120}(?:delet|return|eras)\\w*|(?:lösch|rückgabe|zurückgeb|herausgab)\\w*.{0,160}(?:ende|beendigung|abschluss|wahl|vertrag)|(?:ende|beendigung|abschluss).{0,160}(?:lösch|rückgabe|zurück)",
                        FLAGS));
        clauses.put(
                "h",
                Pattern.compile(
                        "\\baudits?\\b.{0,140}(?:customer|controller|right|allow|contribut|conduct|inspect|mandated)|(?:right|allow|contribut|make available|conduct|permit|enable)\\w*.{0,120}\\b(?:audits?|inspections?)\\b|demonstrate compliance.{0,120}(?:article 28|audit|obligations)|(?:überprüfung|kontroll|audit|inspektion|nachweis)\\w*.{0,120}(?:recht|ermöglich|beitr|durchführ|gestatte|verantwortlich|auftraggeber)|(?:recht|berechtigt|ermöglich)\\w*.{0,80}(?:kontrollen|überprüfung|audit|inspektion)",
                        FLAGS));
        return clauses;
    }

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:no|not|without|excluded|does not|shall not|kein\\w*|nicht|ausgeschlossen)\\b.{0,50}\\b(?:audit|inspect|überprüf|kontroll)|no (?:right|provision)",
            FLAGS);

    @Override
    public void read(Draft draft) {
        Draft.first(draft.firstPages(2), VERSION)
                .ifPresent(hit ->
                        draft.add(Field.VERSION, hit.matcher().group("version"), hit.quote(), 0.9, "dpa-version"));
        CertificateDates.date(
                draft,
                Field.EFFECTIVE,
                "takes? effect(?: on)?|comes? into (?:force|effect)(?: on)?|tritt am|effective(?: date| from| as of| on| since)?|in force (?:from|since|as of)|gültig ab|wirksam ab|in kraft (?:ab|seit|getreten am)?|tritt (?:am|zum)|stand|dated|vom|last updated|as of");
        DpaParties.read(draft);
        clauses(draft);
        DpaTransfers.read(draft);
        DpaNotices.read(draft);
    }

    private static void clauses(Draft draft) {
        for (var clause : CLAUSES.entrySet()) {
            var group = draft.nextGroup();
            var hit = draft.passages().stream()
                    .filter(passage -> clause.getValue().matcher(passage.text()).find())
                    .filter(passage -> !clause.getKey().equals("h")
                            || !NEGATED.matcher(passage.text()).find())
                    .findFirst();
            if (hit.isPresent()) {
                var matcher = clause.getValue().matcher(hit.get().text());
                var quote = matcher.find()
                        ? Quote.sentence(hit.get(), matcher.start(), matcher.end())
                        : Quote.all(hit.get());
                draft.add(Field.ART28_CLAUSE, clause.getKey(), quote, 0.88, "art28", group);
                draft.add(Field.ART28_PRESENT, "true", quote, 0.85, "art28", group);
            } else if (!draft.passages().isEmpty()) {
                var place = Quote.all(draft.passages().get(0));
                draft.add(Field.ART28_CLAUSE, clause.getKey(), place, 0.8, "art28", group);
                draft.add(Field.ART28_PRESENT, "false", place, 0.75, "art28", group);
            }
        }
    }
}
