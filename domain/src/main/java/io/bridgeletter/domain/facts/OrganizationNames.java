package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds names of companies: words with capital letters that end with a legal form, or are told as a name. */
final class OrganizationNames {
    static final String SUFFIX =
            "(?:Inc\\.?|Incorporated|Co\\.(?!,)|LLC|L\\.L\\.C\\.|Ltd\\.?|Limited|LLP|PLLC|P\\.?C\\.|P\\.?A\\.|Corp\\.?|Corporation|Company"
                    + "|GmbH(?: & Co\\. KG| & Co\\. KGaA)?(?: Wirtschaftsprüfungsgesellschaft| WPG)?|AG(?: Wirtschaftsprüfungsgesellschaft| WPG)?"
                    + "|(?:Gesellschaft )?mbH|Pvt\\.? Ltd\\.?|Private Limited|eG|SA|SE(?: & Co\\. KGaA)?|KGaA|KG|OHG|mbB|e\\.V\\.|UG(?: \\(haftungsbeschränkt\\))?|B\\.V\\.|BV|N\\.V\\.|S\\.A\\.S?\\.?|SAS|S\\.à r\\.l\\.|SARL"
                    + "|s\\.r\\.o\\.|a\\.s\\.|Pte\\.? Ltd\\.?|Pty\\.? Ltd\\.?|PLC|plc|Oy|AB|A/S|ApS|AS|K\\.K\\.|LP|L\\.P\\.|Sp\\. z o\\.o\\.|S\\.p\\.A\\.|S\\.r\\.l\\.|S\\.L\\."
                    + "|ULC|DAC|P/S|K/S|ASA|Oyj|gGmbH|Sdn\\.? Bhd\\.?|Ltda\\.?|S\\.A\\.U\\.|S\\.r\\.L\\.|d\\.o\\.o\\.|Kft\\.?|GesmbH|Ges\\.m\\.b\\.H\\.|Co\\., Ltd\\.?|N\\.A\\."
                    + "|CPAs?(?: Group| (?:&|and) Advisors)?|Chartered Accountants|Wirtschaftsprüfungsgesellschaft|\\p{L}*[Pp]artnerselskab|[Rr]evisions(?:aktie|anparts)?selskab)";

    private static final String WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{N}'’.+@/-]*|&|of|and|und|de|van|von|der|for|the|\\+)";

    /** One to eight words, the first with a capital letter, and a legal form. */
    static final Pattern WITH_SUFFIX =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<name>[\\p{Lu}\\d][\\p{L}\\p{N}'’.+@/-]*(?:,? " + WORD
                    + "){0,7}?(?:,? " + SUFFIX + "(?:,? " + SUFFIX + ")?|(?<=-(?:GmbH|AG))))(?![\\p{L}\\p{N}])");

    private static final Pattern ALIAS = Pattern.compile(
            "\\s*[(\\[]\\s*(?:(?:the\\s+|herein\\w*\\s+|hereafter\\s+|collectively,?\\s+|nachfolgend:?\\s+|im Folgenden:?\\s+)?[\"“”„‘'].{1,60}?|\\p{Lu}{2,6})[)\\]]\\s*");

    private static final Pattern LEGAL_FORM = Pattern.compile(",? " + SUFFIX + "(?!\\p{L})");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> NO_NAMES = Set.of(
            "the company",
            "company",
            "limited",
            "the service organization",
            "service organization",
            "management",
            "client",
            "independent service auditor");

    /** "… until 31 May 2026. The Company": the name begins with the new sentence. */
    private static final Pattern SENTENCE_BEFORE =
            Pattern.compile("^.{0,100}(?:(?:\\p{Ll}{4}|\\d{3})\\.\\s+(?=\\p{Lu})|\\b20\\d{2},\\s+(?=\\p{Lu}\\p{L}+ ))");

    /** "… for the Reports, and Acme LLP". */
    private static final Pattern CLAUSE_BEFORE = Pattern.compile("^\\p{Lu}[\\p{L}-]+, (?:and|und) (?=\\p{Lu})");

    /** What is left of "identified in Section III". */
    private static final Pattern SECTION = Pattern.compile(
            "(?i:(?:section|part|attachment|appendix|module) )?(?:[IVX]{1,4}|[A-Z]|One|Two|Three|Four|\\d{1,2}(?:\\.\\d{1,2})*)(?:, (?:under|unter|in|at)\\b.*)?");

    private static final Pattern DEFINED = Pattern.compile("^(?:(?:The|Our|This|Your|That|Each) )?Company$");

    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:This is to certify that|SOC \\d(?:,? Type (?:\\d|II?))?,?|Signed for|On behalf of|We,?|Wir,?|The|To|Of|For|By|And|Management of|Board of Directors of|Directors of|the|von|der|die|das|Der|Die|Das|An|Prepared by|Prepared for|In|At|With|From|When|If|Where|Our|As|On|This|Section|Since|While|Under|Re|Dear|(?:[\\p{Lu}][\\p{L}.]+ ){1,3}(?:President|Director|Manager|Officer|Partner),)\\s+)+");

    /** Whose role stands before the company: "Head of Trust & Security, Acme, Inc." */
    private static final Pattern ROLE = Pattern.compile(
            "^[^,]{0,40}\\b(?:Head|Director|Officer|President|Manager|Counsel|Lead|Leiter|Leiterin)\\b[^,]{0,50}, (?=\\p{Lu}[^,]*,? (?:"
                    + SUFFIX + ")(?!\\p{L}))");

    private static final Pattern SMALL_HEAD = Pattern.compile(
            "(?:^|[|•·©]\\s*)(?!(?:the|by|of|for|and|from|to|issued|with|der|die|das|von|des|für|und|durch|bei|an|im|in)\\b)(?<word>\\p{Ll}[\\p{Ll}\\d]{2,15}) $");

    /** "This document remains the property of Acme": no part of the name. */
    private static final Pattern OWNED = Pattern.compile(
            "^(?:(?:Eigentum|Property|Behalf|Namen|Auftrag) (?:der|des|of|von) (?:the )?|(?:Unternehmen|Firma) (?=\\p{Lu}))");

    /** "Jane Doe, Partner, Acme LLP": who signs for it. */
    private static final Pattern PERSON = Pattern.compile(
            "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}, (?:\\p{Lu}\\p{L}+ )?(?:Partner|Principal|Director|CPA|CISA|Wirtschaftsprüfer(?:in)?), (?=\\p{Lu})");

    private OrganizationNames() {}

    /** Names with a legal form, in order; the same one as often as it stands there. */
    static List<String> in(String text) {
        var names = new ArrayList<String>();
        var matcher = WITH_SUFFIX.matcher(text);
        while (matcher.find()) {
            var name = clean(matcher.group("name"));
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Some companies write the first word of their name small, as on their letterhead: "northby Registrars Ltd". */
    static String withSmallHead(String text, String name) {
        var head = SMALL_HEAD.matcher(text.substring(0, Math.max(0, text.indexOf(name))));
        return head.find() ? head.group("word") + " " + name : name;
    }

    static boolean isName(String name) {
        return name.length() > 2
                && name.length() <= 120
                && Character.isLetterOrDigit(name.charAt(0))
                && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))
                && !SECTION.matcher(name).matches()
                && !DEFINED.matcher(name).find();
    }

    /** Without alias in brackets, leading particles and closing punctuation that is no legal form's. */
    static String clean(String name) {
        var cleaned = ALIAS.matcher(name).replaceAll(" ").strip();
        cleaned = SENTENCE_BEFORE.matcher(cleaned).replaceFirst("");
        cleaned = OWNED.matcher(cleaned).replaceFirst("");
        cleaned = PERSON.matcher(cleaned).replaceFirst("");
        cleaned = CLAUSE_BEFORE.matcher(cleaned).replaceFirst("");
        cleaned = ROLE.matcher(cleaned).replaceFirst("");
        cleaned = LEADING.matcher(cleaned).replaceFirst("").strip();
        cleaned =
                cleaned.replaceAll("['’]s?$", "").replaceAll("[,;:\"“”„]+$", "").strip();
        return cleaned.replaceAll("\\s+", " ");
    }

    /** The same company, written with or without legal form, comma or case. */
    static boolean same(String one, String other) {
        var a = key(one);
        var b = key(other);
        return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || a.startsWith(b + " ") || b.startsWith(a + " "));
    }

    static String key(String name) {
        var plain = LEGAL_FORM.matcher(ALIAS.matcher(name).replaceAll(" ")).replaceAll(" ");
        return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
