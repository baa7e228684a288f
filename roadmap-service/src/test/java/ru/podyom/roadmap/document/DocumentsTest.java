package ru.podyom.roadmap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.document.Block.Paragraph;
import ru.podyom.roadmap.document.Block.Row;

class DocumentsTest {

    private static final DocumentLimits LIMITS = DocumentLimits.DEFAULT;

    private static String refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocument.class, () -> Documents.read(bytes, LIMITS))
                .code();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aStreamWithoutEndIsRefusedAtTheBound() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };
        UnreadableDocument refusal =
                catchThrowableOfType(UnreadableDocument.class, () -> Documents.read(endless, LIMITS));
        assertThat(refusal.code()).isEqualTo("too-large");
        assertThat(refusal).hasMessageContaining("20 MB");
    }

    @Test
    void aHundredThousandRowsAreRefusedWithTheBound() {
        byte[] text = utf8("№\tДело\tСрок\n".repeat(100_000));
        UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class, () -> Documents.read(text, LIMITS));
        assertThat(refusal.code()).isEqualTo("too-many-rows");
        assertThat(refusal).hasMessageContaining("20000");
    }

    @Test
    void otherFilesAreRefusedByName() {
        assertThat(refused(new byte[0])).isEqualTo("empty");
        assertThat(refused(utf8(" \n \n"))).isEqualTo("empty");
        assertThat(refused(utf8("%PDF-1.7 ..."))).isEqualTo("not-a-document");
        assertThat(refused(utf8("{\\rtf1 text}"))).isEqualTo("not-a-document");
        assertThat(refused(new byte[64])).isEqualTo("not-a-document");
        assertThat(refused(WordFile.zip("other.xml", "<a/>"))).isEqualTo("not-a-document");
        assertThat(refused(WordFile.zip("word/document.xml", "<a><b>"))).isEqualTo("damaged");
        assertThat(refused(WordFile.zip("xl/workbook.xml", "<a><b>"))).isEqualTo("damaged");
        assertThat(refused(WordFile.zip("word/vbaProject.bin", "x"))).isEqualTo("macros");
    }

    @Test
    void anArchiveMadeToFillTheMemoryIsRefused() {
        byte[] bomb = WordFile.zip("word/document.xml", "<a>" + " ".repeat(30 << 20) + "</a>");
        assertThat(refused(bomb)).isEqualTo("archive-bomb");
    }

    @Test
    void entitiesOfAWordDocumentAreNotResolved() {
        String text = "<!DOCTYPE a [<!ENTITY file SYSTEM \"file:///etc/hostname\">]><a><p><t>&file;</t></p></a>";
        assertThat(refused(WordFile.zip("word/document.xml", text))).isIn("damaged", "empty");
    }

    @Test
    void linesWithTabsAreRowsAndTheOthersParagraphs() throws IOException {
        Document document = Documents.read(
                new ByteArrayInputStream(utf8("# План\n\n№\t<b>Дело</b>&nbsp;<i>важное</i> .\n--\t--\n\n1\tx<br>y\n")),
                LIMITS);
        assertThat(document.format()).isEqualTo(Format.TEXT);
        assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("План");
        Row header = (Row) document.blocks().get(1);
        assertThat(header.cell(1)).isEqualTo("Дело важное.");
        Row row = (Row) document.blocks().get(2);
        assertThat(row.cell(1)).isEqualTo("x\ny");
        assertThat(row.parted()).isTrue();
        assertThat(row.place().english()).isEqualTo("line 6");
    }

    @Test
    void aTableWithinACellIsTextOfTheCell() {
        String inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>внутри</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        String text = "<w:document xmlns:w=\"w\"><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>снаружи</w:t></w:r></w:p>"
                + inner + "</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>";
        Document document = Documents.read(WordFile.zip("word/document.xml", text), LIMITS);
        assertThat(document.blocks()).hasSize(1);
        assertThat(((Row) document.blocks().get(0)).cell(0)).isEqualTo("снаружи\nвнутри");
    }

    @Test
    void deletedTextIsNotRead() {
        String text = "<w:document xmlns:w=\"w\"><w:body><w:p><w:del><w:r><w:delText>прочь</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>новое</w:t></w:r></w:ins></w:p></w:body></w:document>";
        Document document = Documents.read(WordFile.zip("word/document.xml", text), LIMITS);
        assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("новое");
    }
}
