package io.bridgeletter.domain.facts;

import java.util.Locale;

/** Small numbers as words, in English and German, and the round ones that notice periods have. */
final class NumberWords {
    static final String PATTERN =
            "no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|twenty-one|twenty-four|twenty-five|twenty|thirty-six|thirty|forty-five|forty-eight|forty|sixty|seventy-two|ninety"
                    + "|keine?|eine[nmr]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn|einundzwanzig|vierundzwanzig|fünfundzwanzig|zwanzig"
                    + "|dreißig|achtundvierzig|sechzig|zweiundsiebzig|neunzig";

    private NumberWords() {}

    /** In digits; what is no such word as it is. */
    static String digits(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "no", "none", "zero", "kein", "keine" -> "0";
            case "one", "ein", "eine", "einen", "einem", "einer" -> "1";
            case "two", "zwei" -> "2";
            case "three", "drei" -> "3";
            case "four", "vier" -> "4";
            case "five", "fünf" -> "5";
            case "six", "sechs" -> "6";
            case "seven", "sieben" -> "7";
            case "eight", "acht" -> "8";
            case "nine", "neun" -> "9";
            case "ten", "zehn" -> "10";
            case "eleven", "elf" -> "11";
            case "twelve", "zwölf" -> "12";
            case "thirteen" -> "13";
            case "fourteen", "vierzehn" -> "14";
            case "fifteen", "fünfzehn" -> "15";
            case "sixteen" -> "16";
            case "seventeen" -> "17";
            case "eighteen" -> "18";
            case "nineteen" -> "19";
            case "twenty", "zwanzig" -> "20";
            default -> large(word);
        };
    }

    private static String large(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "twenty-one", "einundzwanzig" -> "21";
            case "twenty-four", "vierundzwanzig" -> "24";
            case "twenty-five", "fünfundzwanzig" -> "25";
            case "thirty", "dreißig" -> "30";
            case "thirty-six" -> "36";
            case "forty" -> "40";
            case "forty-five" -> "45";
            case "forty-eight", "achtundvierzig" -> "48";
            case "sixty", "sechzig" -> "60";
            case "seventy-two", "zweiundsiebzig" -> "72";
            case "ninety", "neunzig" -> "90";
            default -> word;
        };
    }
}
