package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ru.podyom.roadmap.document.DocumentLimits;
import ru.podyom.roadmap.document.Documents;
import ru.podyom.roadmap.document.UnreadableDocument;
import ru.podyom.roadmap.document.WordFile;

/** Whatever a scanner, a converter or a hand does to a document, it is read or refused with a code. */
class SpoiltPlanTest {

    private static final long SEED = 20_240_229;
    private static final int ROUNDS = 1_500;
    private static final String PLAN = """
            Программа поддержки школ на 2020-2022 годы

            № п/п\tЦелевые направления\tЗадачи на год\t\t
            \t\t2020\t2021\t2022
            Раздел 1. Управление\t\t\t\t
            1.1\t<b>Приказы</b> и\tПриказ\tПриказ\t

            \tположения\tОпрос\t\tОпрос
            Прогнозируемый показатель\t\tДоля школ 0 %\tДоля школ 50%\tДоля школ 80%

            № п/п\tДействие\tСрок\tОтветственный исполнитель\tРезультат
            I. Кадры\t\t\t\t
            1.\tКурсы и ре-\tФевраль —\tМетодист ИМЦ\tОтчёт

            \tализация планов\tмарт 2024\t\t
            а)\tсеминар\tдо 20.08.2020\tУО\t
            """;

    @Test
    void aSpoiltTextIsReadOrRefused() {
        Random random = new Random(SEED);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String spoilt = spoilt(PLAN, random);
            read += isRead(spoilt.getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
        }
        assertThat(read).as("seed " + SEED).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void aSpoiltWordDocumentIsReadOrRefused() {
        byte[] whole = new WordFile()
                .paragraph("План")
                .table("v№|Мероприятие|> Срок", "^|Дело|с|по", "1|Семинар|март|май")
                .bytes();
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] spoilt = whole.clone();
            for (int i = 0; i < 3; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            isRead(spoilt);
        }
        assertThat(isRead(whole)).isTrue();
    }

    private static boolean isRead(byte[] bytes) {
        try {
            PlanReader.read(Documents.read(bytes, DocumentLimits.DEFAULT), Known.NOTHING, Windows.NONE);
            return true;
        } catch (UnreadableDocument | NoPlanFound refusal) {
            return false;
        }
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && spoilt.length() > 20; i++) {
            int at = random.nextInt(spoilt.length() - 10);
            switch (random.nextInt(5)) {
                case 0 -> spoilt.delete(at, at + 1 + random.nextInt(9));
                case 1 -> spoilt.insert(at, "\t");
                case 2 -> spoilt.insert(at, "\n\n");
                case 3 -> spoilt.insert(at, spoilt.substring(at, at + 9));
                default -> lines(spoilt, random);
            }
        }
        return spoilt.toString();
    }

    private static void lines(StringBuilder text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.toString().split("\n")));
        lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        lines.remove(random.nextInt(lines.size()));
        text.setLength(0);
        text.append(String.join("\n", lines));
    }
}
