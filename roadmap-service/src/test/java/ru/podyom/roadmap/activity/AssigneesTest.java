package ru.podyom.roadmap.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssigneesTest {

    @ParameterizedTest
    @CsvSource({
        "МБУ «ИМЦ», ORGANISATION",
        "Управление образования, ORGANISATION",
        "Образовательные организации, ORGANISATION",
        "ПМПК, ORGANISATION",
        "МКУ «Управление образования Администрации района», ORGANISATION",
        "Совет директоров, GROUP",
        "школьная рабочая группа, GROUP",
        "школы, ORGANISATION",
        "Директор, POST",
        "директор школы, POST",
        "Зам. директора по УВР, POST",
        "главный специалист, POST",
        "Методист, POST",
        "методисты ИМЦ, GROUP",
        "Рабочая группа, GROUP",
        "Администрация ОУ, GROUP",
        "руководители РМО, GROUP",
        "РМО учителей математики, GROUP",
        "Учителя-предметники, GROUP",
        "муниципальная команда, GROUP",
        "Муниципальный координатор, ROLE",
        "куратор, ROLE",
        "школа-наставник, ROLE",
        "независимый наблюдатель, ROLE",
        "Иванова И.И., PERSON",
        "И. И. Петров, PERSON"
    })
    void aNameIsToldFromWhatItNames(String name, AssigneeKind kind) {
        assertThat(Assignees.kind(name)).isEqualTo(kind);
    }

    @Test
    void aCellOfSeveralIsParted() {
        assertThat(Assignees.in("Директор ИМЦ, методисты;\nРабочая  группа."))
                .extracting(Assignee::name)
                .containsExactly("Директор ИМЦ", "методисты", "Рабочая группа");
    }

    @Test
    void bracketsAndQuotesHoldTogether() {
        assertThat(Assignees.in("Школы (Заречная, Лесная), МКУ «Центр развития, оценки»"))
                .extracting(Assignee::name)
                .containsExactly("Школы (Заречная, Лесная)", "МКУ «Центр развития, оценки»");
    }

    @Test
    void aCellOfDashesNamesNobody() {
        assertThat(Assignees.in(" — , -")).isEmpty();
    }
}
