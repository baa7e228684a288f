package ru.podyom.roadmap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.roadmap.document.Block;
import ru.podyom.roadmap.document.Place;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "до 20.08.2020",
                "01.09.20 30.12.22",
                "Декабрь 2021- Январь 2022",
                "март-сентябрь 2024",
                "ноябрь-декабрь",
                "Июнь 2020, 2021, 2022",
                "февраль 2020-22",
                "2022-2023г.",
                "В течение 2020 г. и последующий период",
                "ежегодно",
                "Ежегодно сентябрь-октябрь в период до 2024 г",
                "раз в год",
                "2 раза в год",
                "1 раз в четверть",
                "Один раз в четверть",
                "Конец каждой четверти",
                "В конце каждого полугодия",
                "1 раз в месяц",
                "В течении года",
                "постоянно",
                "По запросам",
                "по заявкам",
                "По графику",
                "Май 2024г",
                "в течение года после каждой оценочной процедуры",
                "I полугодие",
                "каждый четверг",
                "не позднее 1 июня"
            })
    void deadlinesLookLikeDeadlines(String text) {
        assertThat(Wording.isDeadline(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мартовская конференция педагогов",
                "Семинар для директоров",
                "Майские чтения",
                "МБУ «ИМЦ»",
                "Создание условий",
                "Последовательное обновление банка"
            })
    void titlesDoNot(String text) {
        assertThat(Wording.isDeadline(text)).isFalse();
    }

    @Test
    void aDividedWordIsJoinedAsTheDocumentWritesIt() {
        Joiner joiner = new Joiner(List.of(new Block.Paragraph(
                new Place(Place.Part.TEXT, null, 1, 1, 0), "учебно-воспитательный процесс и наставничество", false)));
        assertThat(joiner.join("про-", "грамма")).isEqualTo("программа");
        assertThat(joiner.join("учебно-", "воспитательный")).isEqualTo("учебно-воспитательный");
        assertThat(joiner.join("наставни-", "чество")).isEqualTo("наставничество");
        assertThat(joiner.join("Ленинск-", "Кузнецкого")).isEqualTo("Ленинск-Кузнецкого");
        assertThat(joiner.join("нормативно-", "правовой")).isEqualTo("нормативно-правовой");
    }
}
