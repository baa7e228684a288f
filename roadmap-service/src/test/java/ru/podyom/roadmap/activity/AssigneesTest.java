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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Иванова И.И., директор          | Иванова И.И.+директор
            Иванова И. И.; Петров П.П.      | Иванова И. И.+Петров П.П.
            МБОУ СОШ № 1, 2, 3              | МБОУ СОШ № 1+МБОУ СОШ № 2+МБОУ СОШ № 3
            СОШ №№ 1, 2 и 5, ИМЦ            | СОШ № 1+СОШ № 2+СОШ № 5+ИМЦ
            УО и ИМЦ                        | УО+ИМЦ
            директор, методисты и педагоги  | директор+методисты+педагоги
            Отдел образования и молодёжи    | Отдел образования и молодёжи
            МКУ «Центр развития и школа»    | МКУ «Центр развития и школа»
            """)
    void eachOfACellIsNamedWhole(String wording, String names) {
        assertThat(Assignees.in(wording)).extracting(Assignee::name).containsExactly(names.split("\\+"));
    }

    @Test
    void aPersonWithAPostIsAPerson() {
        assertThat(Assignees.in("Иванова И.И., директор"))
                .extracting(Assignee::kind)
                .containsExactly(AssigneeKind.PERSON, AssigneeKind.POST);
    }

    @Test
    void whoIsSaidToControlControls() {
        Roles roles = new Roles(new Cell("Начальник УО (контроль), методист ИМЦ", null), null, null, null).read();
        assertThat(roles.responsible().assignees()).extracting(Assignee::name).containsExactly("методист ИМЦ");
        assertThat(roles.controller().assignees()).extracting(Assignee::name).containsExactly("Начальник УО");
        assertThat(roles.responsible().wording()).contains("(контроль)");
    }

    @Test
    void aCellOfDashesNamesNobody() {
        assertThat(Assignees.in(" — , -")).isEmpty();
    }
}
