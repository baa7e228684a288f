package ru.podyom.assessment.importing;

/** Files of each kind in a few lines, for the API document. */
final class ImportExamples {

    static final String OWN = """
            school,procedure,participants,count2,count3,count4,count5
            lk-arinichevskaya,vpr-ma-5-2019,20,6,8,4,2
            """;

    static final String LINES = """
            {"school":"lk-arinichevskaya","procedure":"vpr-ma-5-2019","participants":20,"count2":6,"count3":8,"count4":4,"count5":2}
            """;

    static final String MARKS = """
            Год;Класс;Предмет;Муниципалитет;ОО;Логин;Кол-во участников;2;3;4;5
            2023;5;Математика;Ленинский район;СОШ № 1;edu421234;20;10,00;50,00;25,00;15,00
            """;

    static final String PROTOCOL = """
            Код;Вариант;1 (1б);2 (1б);5.1 (2б);Класс №;Пол;Отметка за предыдущую четверть;Итого баллов
            5001;1;1;0;2;5а;ж;4;3
            5002;отсутствовал;;;;5а;м;3;
            """;

    static final String MATRIX = """
            Название ОО\tВПР МА 5 2019\t\tОГЭ РУ 2021\t
            \t%2\t%5\t%2\t%5
            СОШ № 1\t30\t0\t15\t25
            ООШ № 2\t31\t8\t-\t-
            """;

    private ImportExamples() {}
}
