package io.bridgeletter.extractor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;

class PositionedPdfParserTest {
    private static final Pattern RUN = Pattern.compile("<p b=\"([^\"]*)\">([^<]*)</p>");

    @Test
    void tells_where_each_run_stands_from_the_upper_left_corner() throws Exception {
        assertThat(read("/F 10 Tf 60 700 Td (Period of the report) Tj"))
                .containsExactly("60.0 84.0 85.6 10.0 10.0 0 Period of the report");
    }

    @Test
    void ends_a_run_at_a_gap_and_at_another_size() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td (CC6.1) Tj 100 0 Td (No exceptions noted) Tj /F 6 Tf (2) Tj"))
                .containsExactly("CC6.1", "No exceptions noted", "2");
    }

    @Test
    void reads_a_word_whose_letters_stand_apart_by_kerning_as_one() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td [(A) 80 (W) 80 (S reg) -20 (ion)] TJ"))
                .containsExactly("AWS region");
    }

    @Test
    void puts_a_space_where_a_gap_is_drawn_instead_of_one() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td [(service) -300 (auditor)] TJ")).containsExactly("service auditor");
    }

    @Test
    void puts_a_space_where_a_justified_line_is_set_tight() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td [(the service) -190 (au) -120 (ditor of)] TJ"))
                .containsExactly("the service auditor of");
    }

    @Test
    void reads_a_word_that_is_spaced_out_as_one() throws Exception {
        assertThat(texts("/F 10 Tf 1.9 Tc 60 700 Td (CERTIFICATE) Tj")).containsExactly("CERTIFICATE");
    }

    @Test
    void tells_bold_letters_by_the_name_of_their_font() throws Exception {
        assertThat(bold("Helvetica-Bold")).isEqualTo("1");
        assertThat(bold("ABCDEF+NimbusRomNo9L-Medi")).isEqualTo("1");
        assertThat(bold("ABCDEF+NimbusRomNo9L-MediItal")).isEqualTo("1");
        assertThat(bold("ABCDEF+Roboto-Medium")).isEqualTo("0");
    }

    private static String bold(String font) throws Exception {
        return read("/F 10 Tf 60 700 Td (Control) Tj", font).get(0).split(" ", 7)[5];
    }

    @Test
    void spells_out_the_sign_for_two_letters() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td (con\001dential) Tj")).containsExactly("confidential");
    }

    @Test
    void reads_a_line_that_is_printed_twice_to_look_bold_once() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td (Qualified opinion) Tj 0.3 0 Td (Qualified opinion) Tj"))
                .containsExactly("Qualified opinion");
    }

    @Test
    void reads_letters_that_are_printed_twice_each_once() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td (O) Tj 0.3 0 Td (O) Tj 7.6 0 Td (u) Tj 0.3 0 Td (u) Tj 5.4 0 Td (r) Tj"
                        + " 0.3 0 Td (r) Tj"))
                .containsExactly("Our");
    }

    @Test
    void keeps_the_same_words_in_two_places() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td (None) Tj 0 -14 Td (None) Tj 200 0 Td (None) Tj"))
                .containsExactly("None", "None", "None");
    }

    @Test
    void keeps_two_equal_letters_beside_each_other() throws Exception {
        assertThat(texts("/F 10 Tf 60 700 Td (Illinois will) Tj")).containsExactly("Illinois will");
    }

    @Test
    void leaves_out_what_runs_across_the_page_at_an_angle() throws Exception {
        assertThat(texts("/F 40 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (DRAFT) Tj 1 0 0 1 60 700 Tm /F 10 Tf (Opinion) Tj"))
                .containsExactly("Opinion");
    }

    @Test
    void tells_the_lines_that_part_rows_however_they_are_drawn() throws Exception {
        assertThat(rules("60 700 m 300 700 l S 60 650 100 0.5 re f 160.2 650 140 0.5 re f 60 600 240 40 re f"))
                .isEqualTo("92.0 60.0 300.0;141.8 60.0 300.2;152.0 60.0 300.0;192.0 60.0 300.0");
    }

    @Test
    void tells_no_line_that_is_upright_short_or_only_clips() throws Exception {
        assertThat(rules("60 700 m 60 300 l S 60 700 m 66 700 l S 60 650 m 300 650 l n 60 600 m 300 500 l S"))
                .isEmpty();
    }

    @Test
    void takes_a_spot_before_a_text_for_a_bullet() throws Exception {
        assertThat(texts("ET 60 700 m 63 700 l 63 703.5 l 60 703.5 l f BT /F 10 Tf 72 699 Td (Keep keys secret.) Tj"))
                .containsExactlyInAnyOrder("\u2022", "Keep keys secret.");
        assertThat(texts("ET 60 740 m 63 740 l 63 743.5 l 60 743.5 l f BT /F 10 Tf 72 699 Td (Keep keys secret.) Tj"))
                .containsExactly("Keep keys secret.");
    }

    private static String rules(String content) throws Exception {
        var page = Pattern.compile("<div[^>]* r=\"([^\"]*)\"").matcher(xhtml("/F 10 Tf ET " + content + " BT"));
        return page.find() ? page.group(1) : "";
    }

    private static List<String> texts(String content) throws Exception {
        return read(content).stream().map(run -> run.split(" ", 7)[6]).toList();
    }

    /** Runs as {@code x y width height size bold text}. */
    private static List<String> read(String content) throws Exception {
        return read(content, "Helvetica");
    }

    private static List<String> read(String content, String font) throws Exception {
        return RUN.matcher(xhtml(content, font))
                .results()
                .map(run -> run.group(1) + " " + run.group(2))
                .toList();
    }

    private static String xhtml(String content) throws Exception {
        return xhtml(content, "Helvetica");
    }

    private static String xhtml(String content, String font) throws Exception {
        var handler = new ToXMLContentHandler();
        new PositionedPdfParser()
                .parse(new ByteArrayInputStream(pdf(content, font)), handler, new Metadata(), new ParseContext());
        return handler.toString();
    }

    /** A page with these text operators; code 1 of its font is the sign for "fi". */
    private static byte[] pdf(String content, String font) throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), PDFontFactory.createFont(font(font)));
            page.setResources(resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(("BT " + content + " ET").getBytes(ISO_8859_1))));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary font(String name) {
        var differences = new COSArray();
        differences.add(COSInteger.get(1));
        differences.add(COSName.getPDFName("fi"));
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
        font.setItem(COSName.ENCODING, encoding);
        return font;
    }
}
