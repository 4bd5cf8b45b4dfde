package io.bridgeletter.domain.vendors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Legal forms of companies, written without punctuation, each with the spelling under which they are compared. */
final class LegalForms {
    private static final String AS_WRITTEN =
            "inc llc lc lp llp lllp pllc plc ltd corp co pc gmbh ggmbh mbh ug ag kg kgaa ohg gbr se eg bv nv cv vof"
                    + " bvba srl sprl sa sas sasu sarl eurl sca scs snc spa sapa sl slu slp ab hb kb oy oyj aps as asa"
                    + " ans ou sia uab kft bt zrt nyrt sro spol doo dd ad ood eood spzoo spk pty pte pvt kk gk sdn bhd"
                    + " ltda eireli sacv tbk pt pjsc jsc ooo oao zao tov llp ehf hf fzco fzllc fze";
    private static final Map<String, String> SYNONYMS = Map.of(
            "incorporated", "inc",
            "corporation", "corp",
            "company", "co",
            "limited", "ltd",
            "private", "pvt",
            "proprietary", "pty",
            "aktiengesellschaft", "ag",
            "limitada", "ltda",
            "aktiebolag", "ab",
            "osakeyhtio", "oy");

    /** Forms of several words, longest first, which become one word before the name is cut into words. */
    static final List<Map.Entry<String, String>> PHRASES = List.of(
            Map.entry("gesellschaft mit beschrankter haftung", "gmbh"),
            Map.entry("limited liability company", "llc"),
            Map.entry("public limited company", "plc"),
            Map.entry("limited partnership", "lp"),
            Map.entry("naamloze vennootschap", "nv"),
            Map.entry("besloten vennootschap", "bv"),
            Map.entry("societe anonyme", "sa"),
            Map.entry("spolka z oo", "spzoo"),
            Map.entry("kabushiki kaisha", "kk"),
            Map.entry("spol s ro", "sro"),
            Map.entry("sp z oo", "spzoo"),
            Map.entry("sa de cv", "sacv"));

    private static final Map<String, String> CANONICAL = canonical();

    private LegalForms() {}

    static boolean contains(String word) {
        return CANONICAL.containsKey(word);
    }

    static String canonical(String word) {
        return CANONICAL.getOrDefault(word, word);
    }

    private static Map<String, String> canonical() {
        Map<String, String> forms = new HashMap<>(SYNONYMS);
        for (String form : AS_WRITTEN.split(" ")) {
            forms.put(form, form);
        }
        return Map.copyOf(forms);
    }
}
