package ru.podyom.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    Path folder;

    private List<Line> lines(byte[] content) {
        return read(content, SheetLimits.DEFAULT);
    }

    private List<Line> read(byte[] content, SheetLimits limits) {
        List<Line> lines = new ArrayList<>();
        try (SheetReader sheet = opened(content, limits)) {
            sheet.forEachRemaining(lines::add);
        }
        return lines;
    }

    private SheetReader opened(byte[] content, SheetLimits limits) {
        try {
            Path file = Files.write(folder.resolve("file"), content);
            return Sheets.open(file, "file.csv", limits);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private AbstractThrowableAssert<?, ?> assertUnreadable(byte[] content) {
        return assertThatThrownBy(() -> lines(content)).isInstanceOf(UnreadableSheet.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Лист1"));
        }
        return out.toByteArray();
    }

    @Test
    void cyrillicInWindowsEncodingIsRead() {
        assertThat(lines("ОО;2\nШкола;30,5\n".getBytes(Charset.forName("windows-1251"))))
                .containsExactly(new Line(1, List.of("ОО", "2")), new Line(2, List.of("Школа", "30,5")));
    }

    @ParameterizedTest
    @CsvSource({"KOI8-R, KOI8-R", "IBM866, cp866"})
    void anOlderEncodingIsNamedAndNotTakenForWindows(String charset, String named) {
        byte[] text = "Школа;Логин;Муниципалитет\nБоровая средняя;edu1;Степной\nЛесная основная;edu2;Степной\n"
                .getBytes(java.nio.charset.Charset.forName(charset));

        assertUnreadable(text).hasMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "ISO-8859-5", "IBM866"})
    void oneRussianWordTellsAnOlderEncoding(String charset) {
        byte[] text = ("school;procedure;participants;doubt\n" + "s-1;p-1;20;\n".repeat(10_000)
                        + "s-1;p-1;20;сомнение\n")
                .getBytes(Charset.forName(charset));

        assertUnreadable(text).hasMessageContaining("save it in UTF-8");
    }

    @Test
    void oneBadByteInUtf8IsDamageAndNotWindows() {
        byte[] text = utf8("school;doubt\ns-1;сомнение\ns-2;Ж\n");
        text[text.length - 2] = 'x';

        assertUnreadable(text).hasMessageContaining("damaged");
    }

    @Test
    void aRussianWordBelowALatinHeaderIsReadInWindowsEncoding() {
        byte[] text = "school;doubt\ns-1;№ 5, «сомнение»\n".getBytes(Charset.forName("windows-1251"));

        assertThat(lines(text).get(1).cell(1)).isEqualTo("№ 5, «сомнение»");
    }

    @Test
    void aMarkedCopyComesBackAsTheFileThatItCopies() throws IOException {
        Path file = Files.write(folder.resolve("marked"), utf8("school;count2\ns-1;шесть\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetReader sheet = Sheets.open(file, null, SheetLimits.DEFAULT)) {
            AnnotatedCopy.write(sheet, "внимание", line -> List.of(new AnnotatedCopy.Remark(1, "не число")), out);
        }

        assertThat(lines(out.toByteArray()))
                .extracting(Line::cells)
                .containsExactly(List.of("school", "count2"), List.of("s-1", "шесть"));
    }

    @Test
    void capitalsInWindowsEncodingAreRead() {
        byte[] text = "ШКОЛА;ЛОГИН\nБОРОВАЯ СРЕДНЯЯ;edu1\n".getBytes(java.nio.charset.Charset.forName("windows-1251"));

        assertThat(lines(text).get(0).cells()).containsExactly("ШКОЛА", "ЛОГИН");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCell() {
        assertThat(lines(utf8("\ufeffОО,2\n")).get(0).cell(0)).isEqualTo("ОО");
    }

    @Test
    void textInUtf16IsRead() {
        assertThat(lines("\ufeffОО\t2\n".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(new Line(1, List.of("ОО", "2")));
    }

    @Test
    void cellsLoseOuterSpacesOfEveryWidth() {
        assertThat(lines(utf8("a,\u00a01\u00a0000\u202f , —\n")).get(0).cells()).containsExactly("a", "1 000", "—");
    }

    @Test
    void emptyLinesAreLeftOutAndCounted() {
        assertThat(lines(utf8("a\n\n;;\nb\n"))).extracting(Line::number).containsExactly(1L, 4L);
    }

    @Test
    void aSeparatorWithinQuotesSeparatesNothing() {
        assertThat(lines(utf8("\"a,b,c,d\";2\n")).get(0).cells()).containsExactly("a,b,c,d", "2");
    }

    @Test
    void jsonObjectsBecomeLinesBelowTheirNames() {
        assertThat(lines(utf8("{\"a\":1,\"b\":{\"c\":[1,2]}}\n{\"a\":null,\"d\":\"x\"}\n")))
                .containsExactly(
                        new Line(0, List.of("a", "b.c", "d")),
                        new Line(1, List.of("1", "[1,2]", "")),
                        new Line(2, List.of("", "", "x")));
    }

    @Test
    void jsonThatIsCutInTheMiddleIsRefused() {
        assertUnreadable(utf8("{\"a\":1}\n{\"a\":")).hasMessageContaining("after 1 objects");
    }

    @Test
    void numbersOfAWorkbookArePlain() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, 0.1 + 0.2);
            sheet.value(0, 1, 30.0);
            sheet.value(0, 2, 0.00001);
        });

        assertThat(lines(file).get(0).cells()).containsExactly("0.3", "30", "0.00001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/styles.xml", "xl/sharedStrings.xml"})
    void aWorkbookWithoutAPartThatIsNotObligatoryIsRead(String part) throws IOException {
        byte[] file = without(part, workbook(sheet -> {
            sheet.inlineString(0, 0, "школа");
            sheet.value(0, 1, 30);
        }));

        assertThat(lines(file).get(0).cells()).containsExactly("школа", "30");
    }

    private byte[] without(String part, byte[] archive) throws IOException {
        Path whole = Files.write(folder.resolve("whole"), archive);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(entries.remove(part)).isNotNull();
        return zip(entries);
    }

    @Test
    void aFormulaThatNobodyComputedIsShownAndNoted() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "сумма");
            sheet.formula(0, 1, "1+1");
        });

        try (SheetReader sheet = opened(file, SheetLimits.DEFAULT)) {
            assertThat(sheet.next().cells()).containsExactly("сумма", "=1+1");
            assertThat(sheet.notes()).extracting(CellNote::code).containsExactly("formula-without-value");
        }
    }

    @Test
    void cellsInPercentAndDatesAreReadAsTheyAreShown() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, 0.3);
            sheet.style(0, 0).format("0.0%").set();
            sheet.value(0, 1, LocalDate.of(2021, 1, 5));
            sheet.style(0, 1).format("d-mmm").set();
            sheet.value(0, 2, true);
            sheet.value(0, 3, 0.25);
        });

        assertThat(lines(file).get(0).cells()).containsExactly("30", "2021-01-05", "TRUE", "0.25");
    }

    @ParameterizedTest
    @CsvSource({"1E999999999,1E999999999", "1e-400000000,1e-400000000", "3E1,30", "0.30000000000000004,0.3", "30.0,30"})
    void numbersThatWouldFillTheMemoryStayAsTheyAre(String stored, String read) {
        assertThat(CellNumber.plain(stored)).isEqualTo(read);
    }

    @Test
    void aTabInATitleSeparatesNothing() {
        assertThat(lines(utf8("Отчёт\tза год\nОО;2\nСОШ;5\n")).get(1).cells()).containsExactly("ОО", "2");
    }

    @Test
    void semicolonsInATextSeparateNoCommas() {
        assertThat(lines(utf8("school,doubt\na,одно; другое\n")).get(1).cells()).containsExactly("a", "одно; другое");
    }

    @Test
    void aTextCutWithinALetterIsStillUtf8() {
        byte[] whole = utf8("ОО;класс\nСОШ № 1;5\nСОШ № Ж");

        List<Line> lines = lines(java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(lines.get(1).cells()).containsExactly("СОШ № 1", "5");
    }

    @Test
    void aTextDamagedInTheMiddleIsNotTakenForAnotherEncoding() {
        byte[] text = utf8("Образовательная организация;класс\nСОШ № 1;5\n");
        text[text.length - 8] = (byte) 0xFF;

        assertUnreadable(text).hasMessageContaining("UTF-8");
    }

    @Test
    void anObjectWithoutEndIsTooLong() {
        String endless = "{\"a\":[" + "1,".repeat(1 << 20) + "1]}";

        assertUnreadable(utf8(endless)).hasMessageContaining("one object");
    }

    @Test
    void aLineThatClaimsToStandThereAMillionTimesIsRefused() throws IOException {
        String content = """
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table>
                <table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>ОО</text:p>
                </table:table-cell></table:table-row></table:table></office:document-content>""";

        assertUnreadable(zip(Map.of("mimetype", utf8("x"), "content.xml", utf8(content))))
                .hasMessageContaining("1000000 times");
    }

    @Test
    void anOpenDocumentIsReadWithItsRepeatedCells() throws IOException {
        String content = """
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table>
                <table:table-row><table:table-cell><text:p>ОО</text:p></table:table-cell>
                <table:table-cell office:value="30.50" table:number-columns-repeated="2"><text:p>30,5</text:p>
                </table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>
                </table:table></office:document-content>""";

        assertThat(lines(zip(Map.of("mimetype", utf8(ODS_TYPE), "content.xml", utf8(content)))))
                .extracting(Line::cells)
                .containsExactly(List.of("ОО", "30.5", "30.5"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertUnreadable(new byte[0]).hasMessage("the file is empty");
    }

    @Test
    void aWorkbookThatUnpacksToFarMoreIsRefused() throws IOException {
        byte[] bomb = zip(Map.of("xl/workbook.xml", new byte[40 << 20]));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertUnreadable(bomb).hasMessageContaining("far more");
    }

    @Test
    void aWorkbookWithMacrosIsRefused() throws IOException {
        assertUnreadable(zip(Map.of("xl/workbook.xml", utf8("<a/>"), "xl/vbaProject.bin", new byte[1])))
                .hasMessageContaining("macros");
    }

    @Test
    void aWorkbookCutInTheMiddleIsRefused() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "a"));

        assertUnreadable(java.util.Arrays.copyOf(whole, whole.length / 2)).hasMessageContaining("cut off or damaged");
    }

    @Test
    void anArchiveOfOtherThingsIsRefused() throws IOException {
        assertUnreadable(zip(Map.of("results.csv", utf8("a")))).hasMessageContaining("not a workbook");
    }

    @Test
    void formsThatHoldNoTableAreNamed() {
        assertUnreadable(utf8("%PDF-1.7\n")).hasMessageContaining("PDF");
        assertUnreadable(new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                })
                .hasMessageContaining(".xlsx");
    }

    @Test
    void bytesOfNoTextAreRefused() {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 'a';

        assertUnreadable(noise);
    }

    @Test
    void tenThousandColumnsAreTooMany() {
        assertUnreadable(utf8("a;".repeat(10_000) + "\n")).hasMessageContaining("2000 at most");
    }

    @Test
    void aLineWithoutEndIsTooLong() {
        assertThatThrownBy(() -> read(utf8("a".repeat(5000)), new SheetLimits(10, 1000, 1 << 20)))
                .isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void aQuoteThatIsNeverClosedTakesNotTheWholeFile() {
        assertThatThrownBy(() -> read(utf8("a\n\"b\n" + "c\n".repeat(5000)), new SheetLimits(10, 1000, 1 << 20)))
                .isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void aCopyKeepsTextsThatLookLikeFormulasAsTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetReader sheet = opened(utf8("=1+1;30\n"), SheetLimits.DEFAULT)) {
            AnnotatedCopy.write(sheet, null, line -> List.of(new AnnotatedCopy.Remark(0, "не число")), out);
        }

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row copy = workbook.getFirstSheet().read().get(0);
            assertThat(IntStream.range(0, 4).mapToObj(copy::getCellText))
                    .containsExactly("1", "не число", "=1+1", "30");
        }
    }

    @Test
    void aLargeFileIsReadToItsEnd() throws IOException {
        Path file = folder.resolve("large");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] line = utf8("school-000001,procedure-000001,20,6,8,4,2\n");
            for (int i = 0; i < 300_000; i++) {
                out.write(line);
            }
        }

        long count = 0;
        try (SheetReader sheet = Sheets.open(file, null, SheetLimits.DEFAULT)) {
            while (sheet.hasNext()) {
                sheet.next();
                count++;
            }
        }

        assertThat(count).isEqualTo(300_000);
    }
}
